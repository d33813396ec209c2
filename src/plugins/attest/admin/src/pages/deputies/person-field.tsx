import { Combobox, ComboboxOption, Field } from '@strapi/design-system';

import type { PersonView } from '../../../../shared/contracts';
import { useWords } from '../../words/use-words';

interface Given {
  readonly label: string;
  readonly people: readonly PersonView[];
  readonly value: number | undefined;
  readonly error: string | undefined;
  onChange(person: number | undefined): void;
}

/** One of those with an account, by name. */
export function PersonField({ label, people, value, error, onChange }: Given) {
  const { t, locale } = useWords();
  const named = people.map(({ id, name }) => ({ id, name: name || t('person.unnamed', { id }) }));
  return (
    <Field.Root required error={error ?? false}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        value={value === undefined ? '' : String(value)}
        placeholder={t('person.choose')}
        clearLabel={t('person.clear')}
        noOptionsMessage={() => t('person.nobody')}
        onChange={(id) => onChange(id ? Number(id) : undefined)}
        onClear={() => onChange(undefined)}
      >
        {named
          .sort((a, b) => a.name.localeCompare(b.name, locale))
          .map(({ id, name }) => (
            <ComboboxOption key={id} value={String(id)}>
              {name}
            </ComboboxOption>
          ))}
      </Combobox>
      <Field.Error />
    </Field.Root>
  );
}
