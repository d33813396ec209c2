import { Field, NumberInput } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';

interface Props {
  readonly label: string;
  readonly value: number | undefined;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly onChange: (value: number | undefined) => void;
}

export function NumberField({ label, value, hint, error, onChange }: Props) {
  const { locale } = useWords();
  return (
    <Field.Root hint={hint} {...(error !== undefined && { error })} width="100%">
      <Field.Label>{label}</Field.Label>
      <NumberInput locale={locale} {...(value !== undefined && { value })} onValueChange={onChange} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
