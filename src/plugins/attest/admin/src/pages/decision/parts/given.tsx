import { Box, Typography } from '@strapi/design-system';

import type { DecisionView } from '../../../../../shared/contracts';
import { Instant } from '../../../components/instant';
import { useMeetingWords } from '../../../words/use-meeting-words';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';

/** What somebody has answered, in whose place, at which meeting, with which words. */
export function Given({ decision }: { readonly decision: DecisionView }) {
  const { t } = useWords();
  const meetingWords = useMeetingWords();
  const { request } = useDecision();
  const { by, byLinkTo, onBehalfOf, verdict, at, comment, meeting, fingerprint } = decision;
  const own = byLinkTo ? t('given.by-link', { office: by.name }) : by.name;
  const name = onBehalfOf ? t('given.for', { deputy: by.name, principal: onBehalfOf.name }) : own;
  return (
    <Box paddingTop={2} paddingLeft={3} borderColor="neutral200" marginTop={2} style={{ borderWidth: '0 0 0 2px' }}>
      <Typography tag="p">
        <strong>{t(`verdict.${verdict}`)}</strong> – {name}, <Instant at={at} />
      </Typography>
      {meeting ? (
        <Typography tag="p" variant="pi">
          {meetingWords(meeting)}
        </Typography>
      ) : null}
      {fingerprint === request.fingerprint ? null : (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('given.earlier-text')}
        </Typography>
      )}
      {comment ? (
        <Typography tag="p" textColor="neutral700" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {comment}
        </Typography>
      ) : null}
    </Box>
  );
}
