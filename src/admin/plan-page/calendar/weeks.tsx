import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { Lines } from '../parts/lines';
import { usePlanWords } from '../use-plan-words';
import { ActivityLink } from './activity-link';
import type { Happening } from './happenings';
import { weeksOf } from './weeks-of';

interface Props {
  /** The first and last day of the month, YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
  readonly happenings: readonly Happening[];
  readonly label: string;
}

/** A month as a table of weeks, Monday first. */
export function Weeks({ first, last, happenings, label }: Props) {
  const { weekday } = usePlanWords();
  const weeks = weeksOf(first, last);
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" overflow="hidden">
      <Table aria-label={label}>
        <thead>
          <tr>
            {Array.from({ length: 7 }, (_, nth) => (
              <th scope="col" key={nth}>
                <Typography variant="sigma" textColor="neutral600">
                  {weekday(nth)}
                </Typography>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, nth) => (
            <tr key={nth}>
              {week.map((day, place) => (
                <td key={place}>{day !== null && <Day day={day} happenings={happenings} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
}

function Day({ day, happenings }: { readonly day: string; readonly happenings: readonly Happening[] }) {
  const here = happenings.filter(({ first, last }) => first <= day && last >= day);
  return (
    <>
      <Typography variant="pi" textColor={here.length > 0 ? 'neutral800' : 'neutral600'} fontWeight="bold">
        {Number(day.slice(8))}
      </Typography>
      {here.length > 0 && (
        <Lines>
          {here.map(({ activity }, nth) => (
            <li key={nth}>
              <ActivityLink activity={activity} />
            </li>
          ))}
        </Lines>
      )}
    </>
  );
}

const Table = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;

  th,
  td {
    padding: ${({ theme }) => theme.spaces[2]};
    border: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: start;
    vertical-align: top;
  }

  td {
    height: 8rem;
    overflow-wrap: anywhere;
  }
`;
