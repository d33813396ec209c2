import { styled } from 'styled-components';

/** A list, one thing a line. */
export const Lines = styled.ul`
  display: flex;
  flex-direction: column;
  gap: ${({ theme }) => theme.spaces[2]};

  a {
    overflow-wrap: anywhere;
  }
`;
