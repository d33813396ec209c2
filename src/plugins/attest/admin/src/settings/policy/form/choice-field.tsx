import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

interface Props<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** `hint` says what the choice means, and is shown when it is made. */
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly hint?: string }[];
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One of a few, with a sentence that says what the chosen one means. */
export function ChoiceField<Value extends string>({ label, value, choices, error, onChange }: Props<Value>) {
  const hint = choices.find((choice) => choice.value === value)?.hint;
  return (
    <Field.Root hint={hint} {...(error !== undefined && { error })} width="100%">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(chosen as Value)}>
        {choices.map((choice) => (
          <SingleSelectOption key={choice.value} value={choice.value}>
            {choice.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
