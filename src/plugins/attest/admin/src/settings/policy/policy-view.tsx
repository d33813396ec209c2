import { useState } from 'react';

import { Box, Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { styled } from 'styled-components';

import type { ActivePolicyView } from '../../../../shared/policy-contracts';
import { useWords } from '../../words/use-words';
import { CarryOverModal } from './change/carry-over-modal';
import { DryRunModal } from './change/dry-run-modal';
import { ProposeModal } from './change/propose-modal';
import { RuleModal } from './form/rule-modal';
import { TABLES, type Tables } from './model/rows';
import { CopyNotice, FaultSummary, RemovedNotice } from './notices';
import { PolicyHeader, type Open } from './policy-header';
import { RuleTable } from './table/rule-table';
import { Toolbar } from './toolbar';
import { useCheck } from './use-check';
import { useEditing } from './use-editing';
import { useNames } from './use-names';
import type { Working } from './use-working-copy';
import { WhatIfPanel } from './what-if/what-if-panel';

interface Props {
  readonly working: Working;
  readonly active: ActivePolicyView | undefined;
}

const EMPTY: Tables = { routes: [], requirements: [] };

/** The two tables, to read or to change, with what belongs beside them. */
export function PolicyView({ working, active }: Props) {
  const { t } = useWords();
  const names = useNames();
  const { copy } = working;
  const [filter, setFilter] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const [open, setOpen] = useState<Open>();
  const editing = useEditing(working, names);
  const checked = useCheck(copy?.tables);
  const inForce: Tables = active ? { routes: active.routes, requirements: active.requirements } : EMPTY;
  const tables = copy?.tables ?? inForce;
  const close = () => setOpen(undefined);

  return (
    <>
      <PolicyHeader working={working} active={active} inForce={inForce} checked={checked} onOpen={setOpen} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {copy && (
            <CopyNotice copy={copy} active={active?.version ?? null} onCarryOver={() => setOpen('carry-over')} />
          )}
          {copy && <FaultSummary checked={checked} />}
          <Toolbar
            filter={filter}
            onFilter={setFilter}
            isAsking={isAsking}
            onAsk={() => setIsAsking(!isAsking)}
            working={working}
            canTry={copy !== undefined && active !== undefined}
            onTry={() => setOpen('dry-run')}
          />
          {copy && <RemovedNotice working={working} />}
          <Beside $isSplit={isAsking}>
            {isAsking && (
              <WhatIfPanel
                names={names}
                tables={tables}
                isProposal={copy !== undefined}
                onClose={() => setIsAsking(false)}
              />
            )}
            <Flex direction="column" alignItems="stretch" gap={8}>
              {TABLES.map((table) => (
                <Box key={table}>
                  <RuleTable
                    names={names}
                    tables={tables}
                    table={table}
                    filter={filter}
                    checked={checked}
                    editing={editing}
                  />
                  {editing && (
                    <Box paddingTop={3}>
                      <Button variant="secondary" startIcon={<Plus />} onClick={() => editing.add(table)}>
                        {t(`policy.add.${table}`)}
                      </Button>
                    </Box>
                  )}
                </Box>
              ))}
            </Flex>
          </Beside>
        </Flex>
      </Layouts.Content>
      {editing?.draft && <RuleModal names={names} tables={tables} draft={editing.draft} editing={editing} />}
      {copy && open === 'dry-run' && <DryRunModal names={names} before={inForce} after={copy.tables} onClose={close} />}
      {copy && open === 'propose' && (
        <ProposeModal
          names={names}
          copy={copy}
          active={inForce}
          onDone={working.discard}
          onClose={close}
          onOutdated={() => setOpen('carry-over')}
        />
      )}
      {copy && active && open === 'carry-over' && (
        <CarryOverModal
          names={names}
          copy={copy}
          active={active}
          onClose={close}
          onCarry={(version, carried) => {
            working.rebase(version, carried);
            close();
          }}
        />
      )}
    </>
  );
}

/** The panel stands beside the tables where there is room, and before them where there is not. */
const Beside = styled.div<{ $isSplit: boolean }>`
  display: grid;
  gap: 2.4rem;
  align-items: start;

  @media (min-width: 1100px) {
    grid-template-columns: ${({ $isSplit }) => ($isSplit ? 'minmax(0, 1fr) 36rem' : 'minmax(0, 1fr)')};
    & > aside {
      order: 1;
      position: sticky;
      top: 9rem;
      max-height: calc(100vh - 10rem);
      overflow: auto;
    }
  }
`;
