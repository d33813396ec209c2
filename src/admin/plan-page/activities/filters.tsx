import { Button, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import type { PlanView } from '../../../shared/plan-view';
import { usePlanWords } from '../use-plan-words';
import type { Question } from './shown-activities';
import type { useQuestion } from './use-question';

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);
const BESIDE = ['all-year', 'no-time'] as const;

interface Props {
  readonly view: PlanView;
  readonly question: Question;
  readonly onAsk: ReturnType<typeof useQuestion>[1];
}

/** Narrows the table to a goal, an audience or a month. */
export function Filters({ view, question, onAsk }: Props) {
  const { t, month } = usePlanWords();
  const choices = {
    goal: view.goals.map(({ documentId, statement }) => ({ value: documentId, label: statement })),
    audience: view.audiences.map(({ documentId, name }) => ({ value: documentId, label: name })),
    month: [
      ...MONTHS.map((number) => ({ value: String(number), label: month(number) })),
      ...BESIDE.map((value) => ({ value, label: t(`year.${value}`) })),
    ],
  };
  const names = ['goal', 'audience', 'month'] as const;
  return (
    <Flex gap={2} wrap="wrap">
      {names.map((name) => (
        <SingleSelect
          key={name}
          aria-label={t(`activities.filter.${name}`)}
          placeholder={t(`activities.filter.${name}`)}
          size="S"
          value={question[name] ?? ''}
          onChange={(value) => onAsk({ [name]: String(value) })}
          onClear={() => onAsk({ [name]: undefined })}
          clearLabel={t('activities.filter.drop')}
        >
          {choices[name].map(({ value, label }) => (
            <SingleSelectOption key={value} value={value}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      ))}
      {Object.keys(question).length > 0 && (
        <Button
          variant="ghost"
          startIcon={<Cross aria-hidden />}
          onClick={() => onAsk({ goal: undefined, audience: undefined, month: undefined, sort: undefined })}
        >
          {t('activities.filter.clear')}
        </Button>
      )}
    </Flex>
  );
}
