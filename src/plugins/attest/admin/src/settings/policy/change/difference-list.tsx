import { Badge, Box, Flex, Typography } from '@strapi/design-system';

import { differenceOf, isUnchanged, type RowChange } from '../model/difference';
import { TABLES, type Tables } from '../model/rows';
import { fieldName, fieldWords, whenWords, type Names } from '../model/words';
import { RuleLeadsTo } from '../table/outcome-text';
import { Plain } from '../table/table-style';

interface Props {
  readonly names: Names;
  readonly before: Tables;
  readonly after: Tables;
}

/** What a change comes to, in words. */
export function DifferenceList({ names, before, after }: Props) {
  if (isUnchanged(before, after)) return <Typography>{names.t('policy.diff.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {TABLES.map((table) => {
        const changes = differenceOf(before, after, table);
        if (changes.length === 0) return null;
        return (
          <Box key={table}>
            <Typography tag="h3" variant="delta">
              {names.t(`policy.${table}`)}
            </Typography>
            <Plain>
              {changes.map((change) => (
                <Box key={change.id} tag="li" paddingTop={3}>
                  <Change names={names} change={change} />
                </Box>
              ))}
            </Plain>
          </Box>
        );
      })}
    </Flex>
  );
}

const COLOURS = {
  added: ['success100', 'success700'],
  removed: ['danger100', 'danger700'],
  kept: ['secondary100', 'secondary700'],
} as const;

function Change({ names, change }: { readonly names: Names; readonly change: RowChange }) {
  const { kind, rule, from = 0, to = 0, isMoved, fields } = change;
  const [background, text] = COLOURS[kind];
  const what = kind !== 'kept' ? kind : fields.length === 0 ? 'moved' : 'changed';
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap">
        <Badge backgroundColor={background} textColor={text}>
          {names.t(`policy.diff.${what}`)}
        </Badge>
        <Typography fontWeight="bold">{rule.title}</Typography>
      </Flex>
      {kind === 'added' && <Typography>{names.t('policy.diff.as-number', { number: to + 1 })}</Typography>}
      {kind === 'removed' && <Typography>{names.t('policy.diff.was-number', { number: from + 1 })}</Typography>}
      {isMoved && <Typography>{names.t('policy.diff.moved-from-to', { from: from + 1, to: to + 1 })}</Typography>}
      {kind !== 'kept' && (
        <>
          <Typography>{whenWords(names, rule.when)}</Typography>
          <RuleLeadsTo names={names} rule={rule} />
        </>
      )}
      {fields.map(({ field, before, after }) => (
        <Typography key={field} tag="p">
          <Typography fontWeight="bold">{fieldName(names, field)}:</Typography>{' '}
          <Typography tag="del" textColor="danger700">
            {fieldWords(names, field, before)}
          </Typography>{' '}
          → {/* */}
          <Typography tag="ins" textColor="success700">
            {fieldWords(names, field, after)}
          </Typography>
        </Typography>
      ))}
    </Flex>
  );
}
