import { Badge, Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';

import type { PlanView, QuestionView } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';
import { hintTo, isAtOdds, type Hint } from './checklist-hints';

/** The plan's own questions, how they are answered, and what the plan itself says to them. */
export function Checklist({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const { checklist, documentId } = view.plan;
  if (checklist.length === 0) return null;
  const unanswered = checklist.filter(({ answer }) => answer === null).length;
  return (
    <Card id="checklist" title={t('checklist.title')}>
      <Typography textColor="neutral600">{t('checklist.what', { count: unanswered })}</Typography>
      <Questions>
        {checklist.map((question, nth) => (
          <li key={nth}>
            <Question question={question} hint={hintTo(question.question, view)} />
          </li>
        ))}
      </Questions>
      {view.may.changePlan && (
        <PlaceLink place={{ uid: 'api::plan.plan', documentId, field: 'checklist' }}>{t('checklist.answer')}</PlaceLink>
      )}
    </Card>
  );
}

function Question({
  question: { question, answer, note },
  hint,
}: {
  readonly question: QuestionView;
  readonly hint: Hint | undefined;
}) {
  const { t, word } = usePlanWords();
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={3} wrap="wrap">
        <Typography fontWeight="bold" textColor="neutral800">
          {question}
        </Typography>
        <Badge backgroundColor={answer === 'yes' ? 'success100' : 'neutral150'} textColor="neutral800">
          {answer === null ? t('checklist.unanswered') : word(answer)}
        </Badge>
      </Flex>
      {note && <Typography textColor="neutral800">{note}</Typography>}
      {hint && <HintLine hint={hint} isAtOdds={isAtOdds(answer, hint)} />}
    </Flex>
  );
}

function HintLine({ hint, isAtOdds: isWrong }: { readonly hint: Hint; readonly isAtOdds: boolean }) {
  const { t } = usePlanWords();
  const { about, open, all, key } = hint;
  const isFine = open === 0 && all > 0;
  const words = t(`checklist.hint.${about}`, { open, all });
  return (
    <Flex gap={2}>
      <Box aria-hidden style={{ flexShrink: 0 }}>
        {isFine ? <CheckCircle fill="success600" /> : <WarningCircle fill="warning600" />}
      </Box>
      <Typography variant="pi" textColor="neutral800">
        {isWrong && `${t('checklist.at-odds')} `}
        {open > 0 ? (
          <Link tag={RouterLink} to={`#${key}`}>
            {words}
          </Link>
        ) : (
          words
        )}
      </Typography>
    </Flex>
  );
}

const Questions = styled.ol`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[4]};
  padding-block: ${({ theme }) => theme.spaces[4]};
`;
