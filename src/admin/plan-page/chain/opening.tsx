import type { ReactNode } from 'react';

import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

interface Props {
  readonly title: string;
  /** What there is within, before it is opened. */
  readonly counts: readonly string[];
  readonly children: ReactNode;
}

/** A line that opens to more. */
export function Opening({ title, counts, children }: Props) {
  return (
    <Details>
      <summary>
        <Typography fontWeight="bold" textColor="neutral800">
          {title}
        </Typography>{' '}
        <Typography variant="pi" textColor="neutral600">
          {counts.join(' · ')}
        </Typography>
      </summary>
      <div>{children}</div>
    </Details>
  );
}

const Details = styled.details`
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  summary {
    padding-block: ${({ theme }) => theme.spaces[3]};
    color: ${({ theme }) => theme.colors.neutral600};
    cursor: pointer;
  }

  summary:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }

  > div {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(22rem, 1fr));
    gap: ${({ theme }) => theme.spaces[5]};
    padding: ${({ theme }) => `0 ${theme.spaces[4]} ${theme.spaces[5]}`};
  }

  > div > a {
    grid-column: 1 / -1;
    justify-self: start;
  }
`;
