import { Flex } from '@strapi/design-system';

import type { FaultView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';
import { faultAt } from '../model/faults';
import type { Rule } from '../model/rows';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

interface Props {
  readonly rule: Rule;
  readonly id: string;
  readonly isNew: boolean;
  readonly faults: readonly FaultView[];
  readonly onChange: (part: Partial<Rule>) => void;
}

/** What a rule is called, why there is one, where it is written and how binding it is. */
export function RuleTexts({ rule, id, isNew, faults, onChange }: Props) {
  const { t } = useWords();
  const { reference = '', legalBasis = '' } = rule;
  const fault = (field: string) => ({ error: faultAt(faults, field) });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <TextField
        name="title"
        value={rule.title}
        isRequired
        hint={t(isNew ? 'policy.hint.id-new' : 'policy.hint.id', { id })}
        {...fault('title')}
        onChange={(title) => onChange({ title })}
      />
      <TextField
        name="because"
        value={rule.because}
        isLong
        isRequired
        {...fault('because')}
        onChange={(because) => onChange({ because })}
      />
      <TextField
        name="source"
        value={rule.source}
        isRequired
        {...fault('source')}
        onChange={(source) => onChange({ source })}
      />
      <TextField
        name="reference"
        value={reference}
        {...fault('reference')}
        onChange={(text) => onChange(optional('reference', text))}
      />
      <TextField
        name="legalBasis"
        value={legalBasis}
        {...fault('legalBasis')}
        onChange={(text) => onChange(optional('legalBasis', text))}
      />
      <ChoiceField
        label={t('policy.field.strength')}
        value={rule.strength}
        choices={(['must', 'should', 'may'] as const).map((value) => ({
          value,
          label: t(`strength.${value}`),
          hint: t(`policy.hint.strength.${value}`),
        }))}
        onChange={(strength) => onChange({ strength })}
      />
    </Flex>
  );
}

/** A text that may be left out is not there when it is empty; JSON leaves out what is undefined. */
const optional = (field: 'reference' | 'legalBasis', text: string) =>
  ({ [field]: text === '' ? undefined : text }) as Partial<Rule>;
