import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';

import { useSubjectQuery } from '../../../api/subjects';
import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { useIsGoverned } from '../use-is-governed';
import { Acts } from './acts';
import { EditWarning } from './edit-warning';
import { Findings } from './findings';
import { History } from './history';
import { People } from './people';
import { RouteAndWhy } from './route-and-why';
import { State } from './state';
import { Steps } from './steps';

/** Milliseconds between two looks at what others do with the document. */
const LOOK_EVERY = 20_000;

/** Beside the text: where it stands, what the policy says of it and why, and what this person may do. */
export const attestPanel: PanelComponent = ({ model, documentId, document }) => {
  const { t } = useWords();
  const isGoverned = useIsGoverned(model);
  if (!isGoverned) return null;
  const content = documentId ? (
    <Standing at={{ uid: model, documentId }} readAt={document?.['updatedAt'] as string | undefined} />
  ) : (
    <Typography textColor="neutral600">{t('edit.save-to-see')}</Typography>
  );
  return { title: t('edit.panel'), content };
};

interface Props {
  readonly at: { readonly uid: string; readonly documentId: string };
  readonly readAt: string | undefined;
}

function Standing({ at, readAt }: Props) {
  const { t } = useWords();
  const { data: subject, error } = useSubjectQuery(at, {
    pollingInterval: LOOK_EVERY,
    refetchOnMountOrArgChange: true,
  });
  if (!subject && error) return <Typography textColor="danger600">{messageOf(error) ?? t('error.unknown')}</Typography>;
  if (!subject) return <Loader small>{t('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <EditWarning at={at} subject={subject} readAt={readAt} />
      <State subject={subject} />
      <RouteAndWhy subject={subject} />
      <Steps subject={subject} />
      <Findings at={at} subject={subject} />
      <People subject={subject} />
      <Acts at={at} subject={subject} />
      <History uid={at.uid} subject={subject} />
      <Box />
    </Flex>
  );
}
