import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

/** Below this width a row is read as a card: the table may stand beside a panel, so the screen's width does not say. */
const NARROW = '720px';

export const TableFrame = styled(Box)`
  container-type: inline-size;
  overflow: hidden;
`;

export const RuleGrid = styled.table`
  border-collapse: collapse;
  width: 100%;

  th,
  td {
    padding: 1.2rem 1.6rem;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody tr:target {
    background: ${({ theme }) => theme.colors.primary100};
  }

  @container (max-width: ${NARROW}) {
    &,
    tbody,
    tr,
    tbody th,
    tbody td {
      display: block;
      width: 100%;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
    }
    tbody tr {
      padding-block: 1.2rem;
    }
    tbody th,
    tbody td {
      padding-block: 0.4rem;
    }
  }
`;

/** The heading of a cell, where the column's own is out of sight. */
export const CellName = styled(Box)`
  display: none;
  @container (max-width: ${NARROW}) {
    display: block;
  }
`;

export const RuleLine = styled.tr<{ $isDragged: boolean; $isTarget: boolean }>`
  opacity: ${({ $isDragged }) => ($isDragged ? 0.5 : 1)};
  box-shadow: ${({ $isTarget, theme }) => ($isTarget ? `inset 0 2px 0 ${theme.colors.primary600}` : 'none')};
  scroll-margin-block-start: 8rem;
`;

export const Plain = styled.ul`
  display: grid;
  gap: 0.4rem;
`;
