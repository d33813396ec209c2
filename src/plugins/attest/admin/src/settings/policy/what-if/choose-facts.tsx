import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';

import type { FactsView } from '../../../../../shared/policy-contracts';
import { useVocabularyQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { Picker } from '../form/picker';
import type { Names } from '../model/words';

interface Props {
  readonly names: Names;
  readonly facts: FactsView;
  readonly onChange: (facts: FactsView) => void;
}

/** Facts set by hand, for a text that nobody has written yet. */
export function ChooseFacts({ names, facts, onChange }: Props) {
  const { t } = useWords();
  const { data } = useVocabularyQuery();
  const all = data?.facts ?? [];
  const chosen = all.filter(({ name }) => Object.hasOwn(facts, name));
  const free = all.filter(({ name }) => !Object.hasOwn(facts, name));
  const set = (name: string, values: readonly string[]) => onChange({ ...facts, [name]: values });

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {chosen.map(({ name, values }) => (
        <Picker
          key={name}
          label={names.fact(name)}
          options={values.map(({ value }) => ({ value, label: names.value(name, value) }))}
          chosen={facts[name] ?? []}
          onChange={(next) => set(name, next)}
        />
      ))}
      {free.length > 0 && (
        <SingleSelect
          aria-label={t('policy.what-if.add-fact')}
          placeholder={t('policy.what-if.add-fact')}
          value=""
          onChange={(name) => set(String(name), [])}
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
