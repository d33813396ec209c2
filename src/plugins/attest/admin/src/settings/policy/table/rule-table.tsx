import { useId, useState } from 'react';

import { Box, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';

import { faultsOf } from '../model/faults';
import { isPinned, movable, rowsOf, type TableName, type Tables } from '../model/rows';
import { isFound, type Names } from '../model/words';
import type { Checked } from '../use-check';
import type { Editing } from '../use-editing';
import type { Dragging } from './drag-handle';
import { RowActions } from './row-actions';
import { RuleRow } from './rule-row';
import { RuleGrid, TableFrame } from './table-style';

interface Props {
  readonly names: Names;
  readonly tables: Tables;
  readonly table: TableName;
  readonly filter: string;
  readonly checked: Checked;
  readonly editing?: Editing | undefined;
}

/** One of the two tables, in order. */
export function RuleTable({ names, tables, table, filter, checked, editing }: Props) {
  const heading = useId();
  const [dragged, setDragged] = useState<string>();
  const [target, setTarget] = useState<number>();
  const rows = rowsOf(tables, table);
  const shown = rows.map((rule, index) => ({ rule, index })).filter(({ rule }) => isFound(names, rule, filter));
  const canMove = editing !== undefined && filter === '';
  const end = () => {
    setDragged(undefined);
    setTarget(undefined);
  };

  function dragging(id: string, index: number): Dragging | undefined {
    if (!canMove || isPinned(tables, table, index)) return undefined;
    return {
      isDragged: dragged === id,
      isTarget: dragged !== undefined && target === index && dragged !== id,
      start: () => setDragged(id),
      over: () => setTarget(index),
      end,
      drop() {
        if (dragged !== undefined && rows.some((row) => row.id === dragged)) editing?.move(table, dragged, index);
        end();
      },
    };
  }

  return (
    <Box tag="section" aria-labelledby={heading}>
      <Flex direction="column" alignItems="flex-start" gap={1} paddingBottom={4}>
        <Typography id={heading} tag="h2" variant="beta">
          {names.t(`policy.${table}`)}
        </Typography>
        <Typography textColor="neutral600">{names.t(`policy.${table}.about`)}</Typography>
      </Flex>
      <TableFrame background="neutral0" shadow="tableShadow" hasRadius>
        {shown.length === 0 ? (
          <EmptyStateLayout content={names.t(filter ? 'policy.none-found' : 'policy.none')} />
        ) : (
          <RuleGrid role="table" aria-labelledby={heading}>
            <Columns names={names} table={table} hasActions={editing !== undefined} />
            <tbody role="rowgroup">
              {shown.map(({ rule, index }) => (
                <RuleRow
                  key={rule.id}
                  names={names}
                  rule={rule}
                  number={index + 1}
                  faults={faultsOf(checked.faults, rule.id)}
                  warnings={faultsOf(checked.warnings, rule.id)}
                  drag={dragging(rule.id, index)}
                  actions={
                    editing && (
                      <RowActions
                        names={names}
                        rule={rule}
                        table={table}
                        index={index}
                        last={movable(tables, table) - 1}
                        isPinned={isPinned(tables, table, index)}
                        canMove={canMove}
                        editing={editing}
                      />
                    )
                  }
                />
              ))}
            </tbody>
          </RuleGrid>
        )}
      </TableFrame>
    </Box>
  );
}

interface ColumnsProps {
  readonly names: Names;
  readonly table: TableName;
  readonly hasActions: boolean;
}

function Columns({ names, table, hasActions }: ColumnsProps) {
  const columns = [
    ['rule', hasActions ? '36%' : '42%'],
    ['when', '27%'],
    [table === 'routes' ? 'outcome' : 'asks', '27%'],
    ...(hasActions ? ([['actions', '10%']] as const) : []),
  ] as const;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(([column, width]) => (
          <th key={column} role="columnheader" scope="col" style={{ width }}>
            <Typography variant="sigma" textColor="neutral600">
              {names.t(`policy.column.${column}`)}
            </Typography>
          </th>
        ))}
      </tr>
    </thead>
  );
}
