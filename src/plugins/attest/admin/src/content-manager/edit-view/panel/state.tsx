import { Flex, Typography } from '@strapi/design-system';

import type { SubjectView } from '../../../../../shared/contracts';
import { Instant } from '../../../components/instant';
import { StateBadge } from '../../../components/state-badge';
import { useWords } from '../../../words/use-words';
import { namesOf } from '../names-of';
import { stateOf } from './state-of';

/** Where the document stands, in a word and a sentence. */
export function State({ subject }: { readonly subject: SubjectView }) {
  const { t, instant, list } = useWords();
  const { request, edition } = subject;
  const state = stateOf(subject);
  const groups = list(namesOf(request?.steps[request.step ?? 0]?.groups ?? []));
  return (
    <Flex direction="column" alignItems="flex-start" gap={1} role="status" tabIndex={-1} data-attest-state>
      <StateBadge status={state} />
      <Typography variant="pi" textColor="neutral600">
        {t(`edit.state.${state}`, {
          groups,
          at: request?.goesLiveAt ? instant(request.goesLiveAt) : edition ? instant(edition.liveFrom) : '',
        })}
      </Typography>
      {state === 'pending' && request?.dueAt ? (
        <Typography variant="pi" textColor="neutral600">
          {t('edit.due')} <Instant at={request.dueAt} />
        </Typography>
      ) : null}
      {request?.comment && ['changes-requested', 'declined'].includes(state) ? (
        <Typography variant="pi" tag="blockquote">
          <q>{request.comment}</q>
        </Typography>
      ) : null}
      {edition && state !== 'live' ? (
        <Typography variant="pi" textColor="neutral600">
          {t('edit.earlier-live')} <Instant at={edition.liveFrom} />
        </Typography>
      ) : null}
    </Flex>
  );
}
