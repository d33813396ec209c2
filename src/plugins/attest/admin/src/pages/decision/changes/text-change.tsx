import { useMemo } from 'react';

import { Typography } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';
import { Added, Removed } from './marked';
import { wordChanges, type WordChange } from './word-changes';

interface Props {
  readonly before: string;
  readonly after: string;
}

/** A text with what was written in and struck out, in one. */
export function TextChange({ before, after }: Props) {
  const { t } = useWords();
  const changes = useMemo(() => wordChanges(before, after), [before, after]);
  if (before === after) return <Typography textColor="neutral600">{t('changes.formatting')}</Typography>;
  return (
    <Typography tag="p" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', lineHeight: 1.6 }}>
      {changes.map((change, index) => (
        <Part key={index} change={change} />
      ))}
    </Typography>
  );
}

function Part({ change: { kind, text } }: { readonly change: WordChange }) {
  if (kind === 'same') return <>{text}</>;
  return kind === 'added' ? <Added>{text}</Added> : <Removed>{text}</Removed>;
}
