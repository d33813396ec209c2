import { useState } from 'react';

import { Box, Button, Flex, Link, Typography } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';

import type { FullPolicyView, PolicyVersionView } from '../../../../../shared/policy-contracts';
import { useActivePolicyQuery, usePolicyVersionQuery } from '../../../api/policies';
import { useWords } from '../../../words/use-words';
import { VERSIONS } from '../addresses';
import { DifferenceList } from '../change/difference-list';
import { DryRun } from '../change/dry-run';
import { RuleTable } from '../table/rule-table';
import type { Tables } from '../model/rows';
import type { Checked } from '../use-check';
import { useNames } from '../use-names';
import { Activate } from './activate';
import { Restore } from './restore';
import { VersionState } from './version-state';
import { WhoAndWhen } from './who-and-when';

const NOTHING: Checked = { faults: [], warnings: [] };
const EMPTY: Tables = { routes: [], requirements: [] };

/** One version: what it changes, what that would have meant lately, and the rules themselves. */
export function VersionPage() {
  const { t } = useWords();
  const names = useNames();
  const number = Number(useParams()['version']);
  const { data: version, error } = usePolicyVersionQuery(number, { skip: !Number.isInteger(number) });
  const { data: active, isLoading } = useActivePolicyQuery();
  if (error || !Number.isInteger(number)) return <Page.Error />;
  if (!version || isLoading) return <Page.Loading />;
  const inForce = active ? tablesOf(active) : EMPTY;
  const isActive = version.state === 'active';

  return (
    <>
      <Layouts.Header
        title={t('policy.version', { version: number })}
        subtitle={version.reason}
        navigationAction={
          <Link tag={RouterLink} to={VERSIONS} startIcon={<ArrowLeft />}>
            {t('policy.versions')}
          </Link>
        }
        primaryAction={!isActive && version.state !== 'proposed' && <Restore version={version} active={active} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <Part>
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <VersionState state={version.state} />
              <WhoAndWhen version={version} />
              <Meaning version={version} active={active?.version ?? null} />
            </Flex>
          </Part>
          {!isActive && (
            <Part title={t('policy.diff.title', { version: number, active: active?.version ?? 0 })}>
              <DifferenceList names={names} before={inForce} after={tablesOf(version)} />
            </Part>
          )}
          {version.state === 'proposed' && active && (
            <Part title={t('policy.dry-run')}>
              <DryRun names={names} before={inForce} after={tablesOf(version)} />
            </Part>
          )}
          {version.state === 'proposed' && <Activate version={version} active={active} />}
          <Rules version={version} />
        </Flex>
      </Layouts.Content>
    </>
  );
}

/** What it means for this version to be in its state. */
function Meaning({ version, active }: { readonly version: PolicyVersionView; readonly active: number | null }) {
  const { t } = useWords();
  const { state, basedOn } = version;
  if (state === 'proposed' && basedOn !== active) {
    return <Typography>{t('policy.outdated', { version: active ?? 0, basedOn: basedOn ?? 0 })}</Typography>;
  }
  return <Typography textColor="neutral600">{t(`policy.state.${state}.about`)}</Typography>;
}

function Rules({ version }: { readonly version: FullPolicyView }) {
  const { t } = useWords();
  const names = useNames();
  const [isOpen, setIsOpen] = useState(version.state === 'active');
  const common = { names, tables: version, filter: '', checked: NOTHING };
  return (
    <>
      <Flex>
        <Button variant="secondary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'policy.rules.hide' : 'policy.rules.show')}
        </Button>
      </Flex>
      {isOpen && <RuleTable {...common} table="routes" />}
      {isOpen && <RuleTable {...common} table="requirements" />}
    </>
  );
}

function Part({ title, children }: { readonly title?: string; readonly children: React.ReactNode }) {
  return (
    <Box tag="section" background="neutral0" shadow="tableShadow" hasRadius padding={6}>
      {title !== undefined && (
        <Typography tag="h2" variant="beta">
          {title}
        </Typography>
      )}
      <Box paddingTop={title === undefined ? 0 : 4}>{children}</Box>
    </Box>
  );
}

const tablesOf = ({ routes, requirements }: Tables): Tables => ({ routes, requirements });
