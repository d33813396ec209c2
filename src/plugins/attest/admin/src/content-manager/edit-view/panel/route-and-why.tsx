import { Box, Typography } from '@strapi/design-system';

import type { SubjectView } from '../../../../../shared/contracts';
import { useWords } from '../../../words/use-words';
import { namesOf } from '../names-of';
import { Section } from './section';

/** What the policy says of the text as it is saved, and where that is written. */
export function RouteAndWhy({ subject }: { readonly subject: SubjectView }) {
  const { t, list } = useWords();
  const { route, rule, because, steps, informs, fourEyes } = subject;
  const groups = list(namesOf(route === 'approve' ? steps.flatMap((step) => step.groups) : informs));
  return (
    <Section title={t(`edit.route.${route}`, { groups })}>
      <Typography variant="pi">{because}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('edit.rule', { title: rule.title, strength: t(`strength.${rule.strength}`), source: rule.source })}
        {rule.reference ? ` · ${rule.reference}` : ''}
      </Typography>
      {rule.legalBasis ? (
        <Typography variant="pi" textColor="neutral600">
          {rule.legalBasis}
        </Typography>
      ) : null}
      {fourEyes ? (
        <Box paddingTop={1}>
          <Typography variant="pi">{t(`fourEyes.${fourEyes}`)}</Typography>
        </Box>
      ) : null}
    </Section>
  );
}
