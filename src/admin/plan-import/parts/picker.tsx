import { Combobox, ComboboxOption, Field } from '@strapi/design-system';

import { useImportWords } from '../use-import-words';

interface Props {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
  readonly isRequired?: boolean;
  readonly onPick: (id: string | null) => void;
}

/** One of many by its name. */
export function Picker({ name, label, hint, error, value, options, isRequired = true, onPick }: Props) {
  const { t } = useImportWords();
  return (
    <Field.Root name={name} required={isRequired} {...(hint && { hint })} {...(error && { error })}>
      <Field.Label>{label}</Field.Label>
      <Combobox
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={t('picker.search')}
        clearLabel={t('picker.clear')}
        noOptionsMessage={() => t('picker.none')}
        value={value ?? ''}
        onChange={(picked) => onPick(picked || null)}
        onClear={() => onPick(null)}
      >
        {options.map((option) => (
          <ComboboxOption key={option.id} value={option.id}>
            {option.name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
