import { Flex, Typography } from '@strapi/design-system';

import type { FaultView, RequirementView } from '../../../../../shared/policy-contracts';
import { useVocabularyQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { faultAt } from '../model/faults';
import type { Rule } from '../model/rows';
import type { Names } from '../model/words';
import { ChoiceField } from './choice-field';
import { TextField } from './text-field';

interface Props {
  readonly names: Names;
  readonly rule: RequirementView;
  readonly faults: readonly FaultView[];
  readonly onChange: (rule: Rule) => void;
}

/** What a requirement asks: that a check finds nothing, or that a piece of advice is followed. */
export function RequirementEditor({ names, rule, faults, onChange }: Props) {
  const { t } = useWords();
  const { data } = useVocabularyQuery();
  const way = 'check' in rule ? 'check' : 'advice';
  const checks = (data?.checks ?? []).map((id) => ({ value: id, label: names.check(id) }));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} tag="section">
      <Typography tag="h3" variant="delta">
        {t('policy.form.asks')}
      </Typography>
      <ChoiceField
        label={t('policy.form.way')}
        value={way}
        choices={(['check', 'advice'] as const).map((value) => ({
          value,
          label: t(`policy.way.${value}`),
          hint: t(`policy.way.${value}.about`),
        }))}
        onChange={(next) =>
          next !== way && onChange({ ...textsOf(rule), ...(next === 'check' ? { check: '' } : { advice: '' }) })
        }
      />
      {'check' in rule ? (
        <ChoiceField
          label={t('policy.field.check')}
          value={rule.check}
          choices={checks}
          error={faultAt(faults, 'check')}
          onChange={(check) => onChange({ ...rule, check })}
        />
      ) : (
        <TextField
          name="advice"
          value={rule.advice}
          isLong
          isRequired
          error={faultAt(faults, 'advice')}
          onChange={(advice) => onChange({ ...rule, advice })}
        />
      )}
    </Flex>
  );
}

function textsOf(rule: RequirementView) {
  const { check: _check, advice: _advice, ...texts } = rule as RequirementView & { check?: string; advice?: string };
  return texts;
}
