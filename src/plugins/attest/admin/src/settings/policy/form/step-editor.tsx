import { Flex, IconButton, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import type { FaultView, StepRuleView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';
import { faultAt } from '../model/faults';
import { stepWords, type Names } from '../model/words';
import { ChoiceField } from './choice-field';
import { GroupsField } from './groups-field';
import { NumberField } from './number-field';

interface Props {
  readonly names: Names;
  readonly step: StepRuleView;
  /** Counted from 1. */
  readonly number: number;
  readonly faults: readonly FaultView[];
  readonly onChange: (step: StepRuleView) => void;
  readonly onRemove: (() => void) | undefined;
}

const VOTES = ['one', 'all', 'number'] as const;

/** One step: who is asked, how many must say yes, by when, and who is asked instead. */
export function StepEditor({ names, step, number, faults, onChange, onRemove }: Props) {
  const { t } = useWords();
  const fault = (field: string) => faultAt(faults, `outcome.steps.${number - 1}.${field}`);
  const { quorum, within, otherwise = [] } = step;
  const { within: _within, otherwise: _otherwise, ...asked } = step;
  const choice = typeof quorum === 'number' ? 'number' : quorum;

  return (
    <Flex direction="column" alignItems="stretch" gap={4} background="neutral100" padding={4} hasRadius>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={2}>
        <Flex direction="column" alignItems="flex-start">
          <Typography tag="h4" fontWeight="bold">
            {t('policy.step', { number })}
          </Typography>
          <Typography textColor="neutral600">{stepWords(names, step)}</Typography>
        </Flex>
        {onRemove && (
          <IconButton label={t('policy.form.remove-step', { number })} onClick={onRemove}>
            <Trash />
          </IconButton>
        )}
      </Flex>
      <GroupsField
        label={t('policy.step.groups')}
        groups={step.groups}
        error={fault('groups')}
        onChange={(groups) => onChange({ ...step, groups })}
      />
      <ChoiceField
        label={t('policy.step.quorum')}
        value={choice}
        error={choice === 'number' ? undefined : fault('quorum')}
        choices={VOTES.map((value) => ({
          value,
          label: t(`policy.quorum.${value}`),
          hint: t(`policy.quorum.${value}.about`),
        }))}
        onChange={(value) => onChange({ ...step, quorum: value === 'number' ? 2 : value })}
      />
      {typeof quorum === 'number' && (
        <NumberField
          label={t('policy.step.votes')}
          value={quorum}
          error={fault('quorum')}
          onChange={(votes) => onChange({ ...step, quorum: votes ?? 1 })}
        />
      )}
      <NumberField
        label={t('policy.step.within')}
        hint={t('policy.step.within.about')}
        value={within}
        error={fault('within')}
        onChange={(hours) => onChange({ ...asked, ...optional(hours, otherwise) })}
      />
      <GroupsField
        label={t('policy.step.otherwise')}
        hint={t('policy.step.otherwise.about')}
        groups={otherwise}
        error={fault('otherwise')}
        onChange={(groups) => onChange({ ...asked, ...optional(within, groups) })}
      />
    </Flex>
  );
}

const optional = (within: number | undefined, otherwise: readonly string[]) => ({
  ...(within !== undefined && { within }),
  ...(otherwise.length > 0 && { otherwise }),
});
