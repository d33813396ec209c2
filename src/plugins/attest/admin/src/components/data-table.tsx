import type { ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A plain table, in which the Tab key goes from link to link; it scrolls sideways where it does not fit. */
export function DataTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" overflow="auto" position="relative">
      <Table aria-label={label}>{children}</Table>
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

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
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

  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;
