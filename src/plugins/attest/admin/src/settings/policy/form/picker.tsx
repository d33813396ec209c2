import { useEffect, useRef } from 'react';

import { Combobox, ComboboxOption, Field, Flex, Tag } from '@strapi/design-system';
import { Cross } from '@strapi/icons';

import { useWords } from '../../../words/use-words';

export interface Pickable {
  readonly value: string;
  readonly label: string;
}

interface Props {
  readonly label: string;
  readonly options: readonly Pickable[];
  readonly chosen: readonly string[];
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several of many: searched for by what they are called, and seen as they are chosen. */
export function Picker({ label, options, chosen, error, hint, onChange }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const hasPicked = useRef(false);
  // The field is made anew to be empty again, and then stands where the next is picked.
  useEffect(() => {
    if (hasPicked.current) input.current?.focus();
    hasPicked.current = false;
  }, [chosen]);
  const left = options.filter(({ value }) => !chosen.includes(value));
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;

  return (
    <Field.Root hint={hint} {...(error !== undefined && { error })} width="100%">
      <Field.Label>{label}</Field.Label>
      {chosen.length > 0 && (
        <Flex gap={1} wrap="wrap" paddingBottom={1}>
          {chosen.map((value) => (
            <Tag
              key={value}
              icon={<Cross aria-hidden />}
              label={t('policy.picker.remove', { name: nameOf(value) })}
              onClick={() => onChange(chosen.filter((other) => other !== value))}
            >
              {nameOf(value)}
            </Tag>
          ))}
        </Flex>
      )}
      <Combobox
        key={chosen.join()}
        ref={input}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={t('policy.picker.add')}
        value=""
        noOptionsMessage={() => t('policy.picker.none')}
        onChange={(value) => {
          if (!value || chosen.includes(value)) return;
          hasPicked.current = true;
          onChange([...chosen, value]);
        }}
      >
        {left.map(({ value, label: name }) => (
          <ComboboxOption key={value} value={value}>
            {name}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
