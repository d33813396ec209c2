import type { ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  readonly label: string;
  /** Stands in something that has a frame already. */
  readonly isFlat?: boolean;
  readonly children: ReactNode;
}

/** A plain table, in which the Tab key goes from link to link; it scrolls sideways where it does not fit. */
export function DataTable({ label, isFlat = false, children }: Props) {
  const frame = isFlat ? {} : ({ background: 'neutral0', hasRadius: true, shadow: 'tableShadow' } as const);
  return (
    <Box {...frame} overflow="auto" position="relative">
      <Table aria-label={label} $isFlat={isFlat}>
        {children}
      </Table>
    </Box>
  );
}

/** The head of a column that is not sorted by. */
export function HeadCell({ children }: { readonly children: ReactNode }) {
  return (
    <th scope="col">
      <Typography variant="sigma" textColor="neutral600">
        {children}
      </Typography>
    </th>
  );
}

const Table = styled.table<{ readonly $isFlat: boolean }>`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme, $isFlat }) =>
      $isFlat ? `${theme.spaces[2]} ${theme.spaces[2]} ${theme.spaces[2]} 0` : `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: start;
    vertical-align: middle;
  }

  thead th {
    white-space: nowrap;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  tbody tr + tr td {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  time {
    white-space: nowrap;
  }

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
