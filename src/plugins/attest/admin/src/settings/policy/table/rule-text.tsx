import { Badge, Flex, Typography } from '@strapi/design-system';

import type { Rule } from '../model/rows';
import type { Names } from '../model/words';

/** What a rule is called, why there is one and where it is written. */
export function RuleText({ names, rule }: { readonly names: Names; readonly rule: Rule }) {
  const { title, because, source, reference, legalBasis, strength } = rule;
  const written = [
    ['source', source],
    ['reference', reference],
    ['legalBasis', legalBasis],
  ] as const;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Typography fontWeight="bold">{title}</Typography>
        <Badge>{names.t(`strength.${strength}`)}</Badge>
      </Flex>
      <Typography fontWeight="regular">{because}</Typography>
      {written.map(
        ([field, text]) =>
          text && (
            <Typography key={field} variant="pi" textColor="neutral600" fontWeight="regular">
              {names.t(`policy.field.${field}`)}: {text}
            </Typography>
          ),
      )}
    </Flex>
  );
}
