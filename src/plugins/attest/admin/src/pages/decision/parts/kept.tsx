import { Field, Textarea } from '@strapi/design-system';

import { useWords } from '../../../words/use-words';

/** What somebody had written when the request was closed under their hands: theirs to copy. */
export function Kept({ text }: { readonly text: string }) {
  const { t } = useWords();
  if (text.trim() === '') return null;
  return (
    <Field.Root hint={t('kept.hint')}>
      <Field.Label>{t('kept.title')}</Field.Label>
      <Textarea readOnly value={text} />
      <Field.Hint />
    </Field.Root>
  );
}
