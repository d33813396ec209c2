import { Box, Flex, Typography } from '@strapi/design-system';

import type { DecisionView, StepView, SubjectView } from '../../../../../shared/contracts';
import { useStepWords } from '../../../components/use-step-words';
import { useMeetingWords } from '../../../words/use-meeting-words';
import { useWords } from '../../../words/use-words';
import { Section } from './section';

/** Who is asked, in order, and what they have answered so far. */
export function Steps({ subject }: { readonly subject: SubjectView }) {
  const { t, list } = useWords();
  const { request, deciders } = subject;
  const isOpen = request !== null && ['pending', 'to-confirm', 'approved', 'scheduled'].includes(request.status);
  const steps = isOpen ? request.steps : subject.steps;
  if (steps.length === 0) return null;
  const current = isOpen ? request.step : null;
  const names = deciders.map(({ name }) => name);
  return (
    <Section title={t('edit.steps')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {steps.map((step, index) => (
          <Box tag="li" key={index} {...(index === current && { 'aria-current': 'step' })}>
            <Step step={step} isNow={index === current} />
            {index === current && names.length > 0 ? (
              <Typography variant="pi" textColor="neutral600">
                {t('edit.deciders', { names: list(names) })}
              </Typography>
            ) : null}
            {(isOpen ? request.decisions : [])
              .filter((decision) => decision.step === index)
              .map((decision) => (
                <Answer key={decision.at} decision={decision} />
              ))}
          </Box>
        ))}
      </Flex>
    </Section>
  );
}

function Step({ step, isNow }: { readonly step: StepView; readonly isNow: boolean }) {
  const words = useStepWords();
  return (
    <Typography variant="pi" fontWeight={isNow ? 'bold' : 'regular'} tag="p">
      {words(step)}
    </Typography>
  );
}

function Answer({ decision }: { readonly decision: DecisionView }) {
  const { t, instant } = useWords();
  const meetingWords = useMeetingWords();
  const { by, byLinkTo, onBehalfOf, verdict, comment, at, meeting } = decision;
  return (
    <Typography variant="pi" tag="p" textColor="neutral600">
      {t('decision.given', {
        verdict: t(`verdict.${verdict}`),
        by: byLinkTo ? t('given.by-link', { office: by.name }) : by.name,
        behalf: onBehalfOf ? onBehalfOf.name : 'no',
        at: instant(at),
      })}
      {meeting ? ` · ${meetingWords(meeting)}` : ''}
      {comment ? (
        <>
          {' '}
          <q>{comment}</q>
        </>
      ) : null}
    </Typography>
  );
}
