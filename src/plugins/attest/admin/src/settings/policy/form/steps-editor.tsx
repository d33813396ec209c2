import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';

import type { FaultView, StepRuleView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';
import { BLANK_STEP } from '../model/blank-rule';
import type { Names } from '../model/words';
import { StepEditor } from './step-editor';

type Steps = readonly [StepRuleView, ...StepRuleView[]];

interface Props {
  readonly names: Names;
  readonly steps: Steps;
  readonly faults: readonly FaultView[];
  readonly onChange: (steps: Steps) => void;
}

/** Who is asked, one step after the other. */
export function StepsEditor({ names, steps, faults, onChange }: Props) {
  const { t } = useWords();
  const [first, ...later] = steps;
  const changed = (index: number, step: StepRuleView): Steps =>
    index === 0 ? [step, ...later] : [first, ...later.map((other, place) => (place === index - 1 ? step : other))];
  const without = (index: number): Steps => {
    const [next = BLANK_STEP, ...others] = steps.filter((_, place) => place !== index);
    return [next, ...others];
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {steps.map((step, index) => (
        <StepEditor
          key={index}
          names={names}
          step={step}
          number={index + 1}
          faults={faults}
          onChange={(next) => onChange(changed(index, next))}
          onRemove={steps.length > 1 ? () => onChange(without(index)) : undefined}
        />
      ))}
      <Flex>
        <Button variant="secondary" startIcon={<Plus />} onClick={() => onChange([first, ...later, BLANK_STEP])}>
          {t('policy.form.add-step')}
        </Button>
      </Flex>
    </Flex>
  );
}
