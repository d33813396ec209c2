import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

import type { LogEntryView } from '../../../../shared/contracts';
import { DocumentLink } from '../../components/document-link';
import { useSaid } from '../../words/use-said';
import { useWords } from '../../words/use-words';

/** What an entry tells, in words: who did what, to which document. */
export function Sentence({ entry }: { readonly entry: LogEntryView }) {
  const { messages, formatMessage } = useIntl();
  const { t } = useWords();
  const said = useSaid(entry);
  const key = `attest.log.kind.${entry.kind}`;
  const id = key in messages ? key : 'attest.log.kind.other';
  const what = entry.subject ? (
    <DocumentLink uid={entry.subject.uid} documentId={entry.subject.document} title={entry.title} />
  ) : (
    t('log.something')
  );
  return <Typography tag="p">{formatMessage({ id }, { ...said, what })}</Typography>;
}
