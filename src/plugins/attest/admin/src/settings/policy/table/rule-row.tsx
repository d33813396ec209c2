import { useRef, type DragEvent, type ReactNode } from 'react';

import { Box, Flex, Typography } from '@strapi/design-system';

import type { FaultView } from '../../../../../shared/policy-contracts';
import { anchorOf } from '../addresses';
import type { Rule } from '../model/rows';
import type { Names } from '../model/words';
import { ConditionsText } from './conditions-text';
import { DragHandle, type Dragging } from './drag-handle';
import { RuleLeadsTo } from './outcome-text';
import { RowFaults } from './row-faults';
import { RuleText } from './rule-text';
import { CellName, RuleLine } from './table-style';

interface Props {
  readonly names: Names;
  readonly rule: Rule;
  /** Counted from 1. */
  readonly number: number;
  readonly faults: readonly FaultView[];
  readonly warnings: readonly FaultView[];
  readonly actions?: ReactNode;
  readonly drag?: Dragging | undefined;
}

/** One rule of the policy. */
export function RuleRow({ names, rule, number, faults, warnings, actions, drag }: Props) {
  const row = useRef<HTMLTableRowElement>(null);
  return (
    <RuleLine
      ref={row}
      id={anchorOf(rule.id)}
      role="row"
      $isDragged={drag?.isDragged ?? false}
      $isTarget={drag?.isTarget ?? false}
      {...(drag && dropsOn(drag))}
    >
      <th role="rowheader" scope="row">
        <Flex gap={3} alignItems="flex-start">
          {drag && <DragHandle row={row} drag={drag} />}
          <Box minWidth="2.4rem">
            <Typography textColor="neutral600" fontWeight="semiBold">
              {number}
            </Typography>
          </Box>
          <RuleText names={names} rule={rule} />
        </Flex>
        <RowFaults names={names} faults={faults} warnings={warnings} />
      </th>
      <td role="cell">
        <Heading>{names.t('policy.column.when')}</Heading>
        <ConditionsText names={names} when={rule.when} />
      </td>
      <td role="cell">
        <Heading>{names.t('outcome' in rule ? 'policy.column.outcome' : 'policy.column.asks')}</Heading>
        <RuleLeadsTo names={names} rule={rule} />
      </td>
      {actions && <td role="cell">{actions}</td>}
    </RuleLine>
  );
}

function Heading({ children }: { readonly children: ReactNode }) {
  return (
    <CellName aria-hidden>
      <Typography variant="sigma" textColor="neutral600">
        {children}
      </Typography>
    </CellName>
  );
}

const dropsOn = ({ over, drop }: Dragging) => ({
  onDragOver(event: DragEvent) {
    event.preventDefault();
    over();
  },
  onDrop(event: DragEvent) {
    event.preventDefault();
    drop();
  },
});
