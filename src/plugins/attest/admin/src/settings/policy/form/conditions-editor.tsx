import { Box, Flex, IconButton, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';

import type { FaultView, WhenView } from '../../../../../shared/policy-contracts';
import { useVocabularyQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { faultAt } from '../model/faults';
import { CONDITION_KINDS, conditionOf, kindOf, valuesOf, type Names } from '../model/words';
import { ChoiceField } from './choice-field';
import { Picker } from './picker';

interface Props {
  readonly names: Names;
  readonly when: WhenView;
  readonly isPinned: boolean;
  readonly faults: readonly FaultView[];
  readonly onChange: (when: WhenView) => void;
}

/** When a rule holds: a condition for each fact it looks at. */
export function ConditionsEditor({ names, when, isPinned, faults, onChange }: Props) {
  const { t } = useWords();
  const { data } = useVocabularyQuery();
  const facts = data?.facts ?? [];
  const free = facts.filter(({ name }) => !Object.hasOwn(when, name));
  const without = (fact: string) => Object.fromEntries(Object.entries(when).filter(([name]) => name !== fact));
  const error = faultAt(faults, 'when');

  return (
    <Flex direction="column" alignItems="stretch" gap={4} tag="section">
      <Box>
        <Typography tag="h3" variant="delta">
          {t('policy.form.when')}
        </Typography>
        <Typography textColor="neutral600">
          {t(isPinned ? 'policy.form.when.pinned' : 'policy.form.when.about')}
        </Typography>
      </Box>
      {Object.entries(when).map(([fact, condition]) => (
        <Flex key={fact} gap={3} alignItems="flex-start" background="neutral100" padding={4} hasRadius>
          <Flex direction="column" alignItems="stretch" gap={3} flex="1">
            <ChoiceField
              label={names.fact(fact)}
              value={kindOf(condition)}
              choices={CONDITION_KINDS.map((kind) => ({
                value: kind,
                label: t(`policy.kind.${kind}`),
                hint: t(`policy.kind.${kind}.about`),
              }))}
              onChange={(kind) => onChange({ ...when, [fact]: conditionOf(kind, valuesOf(condition)) })}
            />
            <Picker
              label={t('policy.form.values', { fact: names.fact(fact) })}
              options={(facts.find(({ name }) => name === fact)?.values ?? []).map(({ value }) => ({
                value,
                label: names.value(fact, value),
              }))}
              chosen={valuesOf(condition)}
              error={faultAt(faults, `when.${fact}`)}
              onChange={(values) => onChange({ ...when, [fact]: conditionOf(kindOf(condition), values) })}
            />
          </Flex>
          <IconButton
            label={t('policy.form.remove-condition', { fact: names.fact(fact) })}
            onClick={() => onChange(without(fact))}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      {error !== undefined && Object.keys(when).length === 0 && <Typography textColor="danger600">{error}</Typography>}
      {!isPinned && free.length > 0 && (
        <SingleSelect
          aria-label={t('policy.form.add-condition')}
          placeholder={t('policy.form.add-condition')}
          value=""
          onChange={(fact) => onChange({ ...when, [String(fact)]: { any: [] } })}
        >
          {free.map(({ name }) => (
            <SingleSelectOption key={name} value={name}>
              {names.fact(name)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      )}
    </Flex>
  );
}
