import { Flex, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { styled } from 'styled-components';

import { usePlanWords } from '../use-plan-words';

interface Props {
  readonly name: string;
  readonly label: string;
  /** As asked for now, for example `timing:asc`. */
  readonly sort: string | undefined;
  onSort(sort: string): void;
}

/** The head of a column, which sorts by it; again, the other way. */
export function SortHead({ name, label, sort = '', onSort }: Props) {
  const { t } = usePlanWords();
  const [by, direction] = sort.split(':');
  const isSorted = by === name;
  const isDescending = direction === 'desc';
  const Caret = isSorted && !isDescending ? CaretUp : CaretDown;
  return (
    <th scope="col" aria-sort={isSorted ? (isDescending ? 'descending' : 'ascending') : 'none'}>
      <Button
        type="button"
        title={t('activities.sort', { column: label })}
        onClick={() => onSort(`${name}:${isSorted && !isDescending ? 'desc' : 'asc'}`)}
      >
        <Flex gap={1}>
          <Typography variant="sigma" textColor={isSorted ? 'neutral800' : 'neutral600'} textAlign="start">
            {label}
          </Typography>
          <Caret aria-hidden width="0.8rem" height="0.8rem" fill={isSorted ? 'neutral800' : 'neutral400'} />
        </Flex>
      </Button>
    </th>
  );
}

const Button = styled.button`
  background: none;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  padding: 0;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
