import { Badge, Box, Flex, TextButton, Typography } from '@strapi/design-system';

import type { DifferenceView, DisplayNamesView } from '../../../../../shared/contracts';
import { useSchemasQuery } from '../../../api/setup';
import { FieldValue } from '../../../reading/field-value';
import { Paper } from '../../../reading/paper';
import { useFieldNames } from '../../../words/use-field-names';
import { useWords } from '../../../words/use-words';
import { useDecision } from '../decision-context';
import { attributeAt } from './attribute-at';
import { ChangedValue } from './changed-value';
import { Added, Removed } from './marked';

interface Props {
  readonly difference: DifferenceView;
  readonly names: DisplayNamesView;
}

/** One thing that differs: what it is called, what came and went, and a way to say something about it. */
export function Change({ difference, names }: Props) {
  const { t } = useWords();
  const { request, commentOn } = useDecision();
  const { data: schemas } = useSchemasQuery();
  const name = useFieldNames(request.uid)(difference.field);
  const attribute = attributeAt(schemas, request.uid, difference.field);
  return (
    <Box tag="li" paddingTop={3} paddingBottom={3} borderColor="neutral150" style={{ borderWidth: '0 0 1px' }}>
      <Flex justifyContent="space-between" alignItems="start" gap={2} paddingBottom={1}>
        <Flex gap={2} wrap="wrap">
          <Typography tag="h3" variant="sigma" textColor="neutral700" style={{ overflowWrap: 'anywhere' }}>
            {name}
          </Typography>
          {difference.kind === 'changed' ? null : <Badge>{t(`changes.kind.${difference.kind}`)}</Badge>}
        </Flex>
        {request.may.includes('comment') ? (
          <TextButton onClick={() => commentOn(difference.field)} aria-label={t('comments.on', { field: name })}>
            {t('comments.write')}
          </TextButton>
        ) : null}
      </Flex>
      <Paper as="div" style={{ fontSize: '1.4rem' }}>
        <Said difference={difference} attribute={attribute} names={names} />
      </Paper>
    </Box>
  );
}

function Said({ difference, attribute, names }: Props & { readonly attribute: ReturnType<typeof attributeAt> }) {
  const whole = (value: unknown) => <FieldValue value={value} attribute={attribute} names={names} />;
  switch (difference.kind) {
    case 'added':
      return <Added>{whole(difference.after)}</Added>;
    case 'removed':
      return <Removed>{whole(difference.before)}</Removed>;
    case 'moved':
      return whole(difference.after);
    default:
      return <ChangedValue difference={difference} attribute={attribute} names={names} />;
  }
}
