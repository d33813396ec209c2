import type { ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  readonly label: string;
  /** Keeps the first cell of each row in sight while the rest is scrolled. */
  readonly hasFixedStart?: boolean;
  /** Its cells are gone through with the arrow keys; the table itself is then no stop. */
  readonly isGrid?: boolean;
  readonly children: ReactNode;
}

/** A plain table; it scrolls sideways where it does not fit, with the keyboard too. */
export function DataTable({ label, hasFixedStart = false, isGrid = false, children }: Props) {
  return (
    <Frame
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      overflow="auto"
      position="relative"
      $hasFixedStart={hasFixedStart}
      {...(!isGrid && { role: 'region', 'aria-label': label, tabIndex: 0 })}
    >
      <Table aria-label={label} $hasFixedStart={hasFixedStart} {...(isGrid && { role: 'grid' })}>
        {children}
      </Table>
    </Frame>
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

/** What is scrolled to is not hidden behind the first cells. */
const Frame = styled(Box)<{ readonly $hasFixedStart: boolean }>`
  scroll-padding-inline: ${({ $hasFixedStart }) => ($hasFixedStart ? '18rem 1rem' : '0')};

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

const Table = styled.table<{ readonly $hasFixedStart: boolean }>`
  width: 100%;
  border-collapse: separate;
  border-spacing: 0;

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
    text-align: start;
    vertical-align: top;
  }

  thead th {
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    vertical-align: bottom;
  }

  tbody tr + tr > * {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  ${({ theme, $hasFixedStart }) =>
    $hasFixedStart &&
    `tr > :first-child {
      position: sticky;
      left: 0;
      z-index: 1;
      min-width: 14rem;
      max-width: 24rem;
      background: ${theme.colors.neutral0};
    }

    @media (max-width: 600px) {
      tr > :first-child { min-width: 11rem; max-width: 14rem; }
    }`}
`;
