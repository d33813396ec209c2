import { Textarea, TextInput } from '@strapi/design-system';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly isLong?: boolean;
  readonly isNumber?: boolean;
  readonly onChange: (text: string) => void;
}

/** A text or an amount. */
export function TextEditor({ label, text, isLong = false, isNumber = false, onChange }: Props) {
  const own = {
    value: text,
    'aria-label': label,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
  };
  if (isLong) return <Textarea {...own} rows={5} />;
  return <TextInput {...own} size="S" {...(isNumber && { inputMode: 'decimal' as const })} />;
}
