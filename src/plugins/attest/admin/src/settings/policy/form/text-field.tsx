import { Field, Textarea, TextInput } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly error?: string | undefined;
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly hint?: string | undefined;
  readonly onChange: (value: string) => void;
}

/** One text of a rule. */
export function TextField({ name, value, error, isLong, isRequired, hint, onChange }: Props) {
  const { t } = useWords();
  const given = hint ?? t(`policy.hint.${name}`);
  const own = {
    name,
    value,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  return (
    <Field.Root
      name={name}
      hint={given}
      required={isRequired ?? false}
      {...(error !== undefined && { error })}
      width="100%"
    >
      <Field.Label>{t(`policy.field.${name}`)}</Field.Label>
      {isLong ? <Textarea {...own} /> : <TextInput {...own} />}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
