import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';

import type { BriefView } from '../../../../../shared/policy-contracts';
import { useDryRunQuery } from '../../../api/policies';
import { messageOf } from '../../../words/error-message';
import { useWords } from '../../../words/use-words';
import { documentAt } from '../addresses';
import type { Rule, Tables } from '../model/rows';
import { outcomeLines, type Names } from '../model/words';
import { Plain } from '../table/table-style';

interface Props {
  readonly names: Names;
  readonly before: Tables;
  readonly after: Tables;
}

/** How many of the texts changed last are tried. */
export const RECENT = 40;

/** What the change would have meant for the texts that were changed last. */
export function DryRun({ names, before, after }: Props) {
  const { t } = useWords();
  const policy = { routes: after.routes, requirements: after.requirements };
  const { currentData: result, error } = useDryRunQuery({ policy, recent: RECENT });
  if (error) return <Typography textColor="danger600">{messageOf(error) ?? t('error.unknown')}</Typography>;
  if (!result) return <Loader small>{t('loading')}</Loader>;
  const { differing, counts } = result;
  return (
    <Box role="status">
      <Typography fontWeight="bold">
        {t('policy.dry-run.result', { count: counts.differing, of: counts.compared })}
      </Typography>
      {counts.unknown > 0 && <Typography tag="p">{t('policy.dry-run.unknown', { count: counts.unknown })}</Typography>}
      <Plain>
        {differing.map(({ uid, documentId, title, ...brief }) => (
          <Box tag="li" key={documentId} paddingTop={2}>
            <Link tag={RouterLink} to={documentAt({ uid, documentId })}>
              {title ?? t('policy.dry-run.untitled')}
            </Link>
            <Way names={names} label={t('policy.before')} brief={brief.before} tables={before} />
            <Way names={names} label={t('policy.after')} brief={brief.after} tables={after} />
            <Requirements names={names} {...brief} of={{ before, after }} />
          </Box>
        ))}
      </Plain>
    </Box>
  );
}

interface WayProps {
  readonly names: Names;
  readonly label: string;
  readonly brief: BriefView;
  readonly tables: Tables;
}

function Way({ names, label, brief, tables }: WayProps) {
  const title = titleOf(tables.routes, brief.rule);
  return (
    <Typography tag="p">
      <Typography fontWeight="bold">{label}:</Typography> {names.t(`route.${brief.route}`)} ({title}).{' '}
      {brief.route === 'approve' && outcomeLines(names, brief.outcome).join(' ')}
    </Typography>
  );
}

interface RequirementsProps {
  readonly names: Names;
  readonly before: BriefView;
  readonly after: BriefView;
  readonly of: { readonly before: Tables; readonly after: Tables };
}

/** What is asked beside the way, where that differs. */
function Requirements({ names, before, after, of }: RequirementsProps) {
  const { list } = useWords();
  const titles = (ids: readonly string[], { requirements }: Tables) => list(ids.map((id) => titleOf(requirements, id)));
  const gone = before.requirements.filter((id) => !after.requirements.includes(id));
  const come = after.requirements.filter((id) => !before.requirements.includes(id));
  return (
    <Flex direction="column" alignItems="flex-start">
      {come.length > 0 && <Typography>{names.t('policy.dry-run.also', { titles: titles(come, of.after) })}</Typography>}
      {gone.length > 0 && (
        <Typography>{names.t('policy.dry-run.no-longer', { titles: titles(gone, of.before) })}</Typography>
      )}
    </Flex>
  );
}

const titleOf = (rules: readonly Rule[], id: string): string => rules.find((rule) => rule.id === id)?.title ?? id;
