import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';

import { usePlanWords } from '../use-plan-words';
import type { Numbered, YearOf } from './in-months';
import { MARK, middleOf, places, RADII, ROOM, sector, SIZE } from './wheel-shape';

const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

/** The year as a wheel; everything in it is told in the table beside it. */
export function Wheel({ year, title }: { readonly year: YearOf; readonly title: string }) {
  const { t, month } = usePlanWords();
  const { months, allYear, reviews } = year;
  return (
    <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
      <Drawing viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={t('year.wheel', { title })}>
        {MONTHS.map((number) => (
          <path
            key={number}
            className={months[number - 1]?.length ? 'month busy' : 'month'}
            d={sector(number, RADII.ongoing, RADII.month)}
          />
        ))}
        <circle
          className={allYear.length > 0 ? 'ongoing busy' : 'ongoing'}
          cx={SIZE / 2}
          cy={SIZE / 2}
          r={(RADII.middle + RADII.ongoing) / 2}
          strokeWidth={RADII.ongoing - RADII.middle - 4}
        />
        <text className="middle" x={SIZE / 2} y={SIZE / 2 - 10}>
          {t('year.all-year')}
        </text>
        <text className="middle count" x={SIZE / 2} y={SIZE / 2 + 14}>
          {allYear.length}
        </text>
        {MONTHS.map((number) => (
          <text key={number} className="name" {...middleOf(number, RADII.names)}>
            {month(number, 'short')}
          </text>
        ))}
        {reviews.map((number) => (
          <Review key={number} {...middleOf(number, RADII.month)} />
        ))}
        {months.map((marks, index) => (
          <Marks key={index} month={index + 1} marks={marks} />
        ))}
      </Drawing>
    </Box>
  );
}

/** As many as there is room for; how many more, in the last place. */
function Marks({ month, marks }: { readonly month: number; readonly marks: readonly Numbered[] }) {
  const at = places(month, marks.length);
  const shown = marks.length > ROOM ? marks.slice(0, ROOM - 1) : marks;
  const last = at[ROOM - 1];
  return (
    <>
      {shown.map((mark, nth) => {
        const place = at[nth];
        return place && <Mark key={mark.number} {...place} mark={mark} />;
      })}
      {marks.length > ROOM && last && (
        <text className="more" {...last}>
          +{marks.length - shown.length}
        </text>
      )}
    </>
  );
}

/** Round and full for what comes back, square and open for what is done once: never told by colour alone. */
function Mark({ x, y, mark: { number, comesBack } }: { x: number; y: number; mark: Numbered }) {
  return (
    <g className={comesBack ? 'mark recurring' : 'mark once'}>
      {comesBack ? (
        <circle cx={x} cy={y} r={MARK} />
      ) : (
        <rect x={x - MARK} y={y - MARK} width={MARK * 2} height={MARK * 2} rx={4} />
      )}
      <text x={x} y={y}>
        {number}
      </text>
    </g>
  );
}

function Review({ x, y }: { readonly x: number; readonly y: number }) {
  return <path className="review" d={`M${x} ${y - 10}L${x + 10} ${y}L${x} ${y + 10}L${x - 10} ${y}Z`} />;
}

const Drawing = styled.svg`
  display: block;
  width: 100%;
  max-width: 56rem;
  margin-inline: auto;

  text {
    fill: ${({ theme }) => theme.colors.neutral800};
    font-size: 13px;
    text-anchor: middle;
    dominant-baseline: central;
  }

  .month,
  .ongoing {
    fill: ${({ theme }) => theme.colors.neutral100};
    stroke: ${({ theme }) => theme.colors.neutral0};
  }

  .month {
    stroke-width: 2;
  }

  .month.busy {
    fill: ${({ theme }) => theme.colors.primary100};
  }

  .ongoing {
    fill: none;
    stroke: ${({ theme }) => theme.colors.neutral150};
  }

  .ongoing.busy {
    stroke: ${({ theme }) => theme.colors.secondary200};
  }

  .name {
    font-size: 15px;
    fill: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
  }

  .count {
    font-size: 24px;
    font-weight: 600;
  }

  .mark text {
    font-size: 13px;
    font-weight: 600;
  }

  .recurring circle {
    fill: ${({ theme }) => theme.colors.primary600};
  }

  .recurring text {
    fill: ${({ theme }) => theme.colors.neutral0};
  }

  .once rect {
    fill: ${({ theme }) => theme.colors.neutral0};
    stroke: ${({ theme }) => theme.colors.primary600};
    stroke-width: 2;
  }

  .once text {
    fill: ${({ theme }) => theme.colors.primary700};
  }

  .review {
    fill: ${({ theme }) => theme.colors.warning600};
    stroke: ${({ theme }) => theme.colors.neutral0};
    stroke-width: 2;
  }
`;
