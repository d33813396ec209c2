import { Typography } from '@strapi/design-system';

import type { SubjectView } from '../../../../../shared/contracts';
import { useWords } from '../../../words/use-words';
import { Section } from './section';

/** Who has worked on the text: they are the first pair of eyes. */
export function People({ subject: { contributors } }: { readonly subject: SubjectView }) {
  const { t, list } = useWords();
  if (contributors.length === 0) return null;
  const names = contributors.map(({ id, name }) => (id === 0 ? t('edit.program') : name));
  return (
    <Section title={t('edit.contributors')}>
      <Typography variant="pi">{list(names)}</Typography>
    </Section>
  );
}
