import { ArrowRight } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

import type { PlaceView } from '../../../shared/plan-view';
import { addressOf } from '../place-address';
import { useCellStop } from './grid';

interface Props {
  readonly id: string;
  readonly place: PlaceView;
  readonly label: string;
}

/** A cell that leads on. */
export function LinkCell({ id, place, label }: Props) {
  const stop = useCellStop(id);
  return (
    <td>
      <Way to={addressOf(place)} aria-label={label} title={label} {...stop} data-cell={id}>
        <ArrowRight aria-hidden />
      </Way>
    </td>
  );
}

const Way = styled(Link)`
  display: inline-flex;
  padding: ${({ theme }) => theme.spaces[1]};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.primary600};

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
`;
