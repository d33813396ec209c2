import { useSearchParams } from 'react-router-dom';

/** A calendar year, or one month of it, from 1. */
export interface Period {
  readonly year: number;
  readonly month: number | undefined;
}

const EARLIEST = 1900;
const LATEST = 2200;

/** Which time is looked at stands in the address, so that it can be sent to somebody. */
export function usePeriod(today: string): readonly [Period, (period: Period) => void] {
  const [search, setSearch] = useSearchParams();
  const [year, month] = [Number(search.get('year')), Number(search.get('month'))];
  const period = {
    year: Number.isInteger(year) && year >= EARLIEST && year <= LATEST ? year : Number(today.slice(0, 4)),
    month: Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined,
  };
  return [
    period,
    (next) =>
      setSearch({ year: String(next.year), ...(next.month !== undefined && { month: String(next.month) }) }, { replace: true }), // prettier-ignore
  ];
}

/** The one before or after: of a month, over the turn of the year. Pure. */
export function besides({ year, month }: Period, step: 1 | -1): Period {
  if (month === undefined) return { year: year + step, month };
  const next = month + step;
  if (next < 1) return { year: year - 1, month: 12 };
  return next > 12 ? { year: year + 1, month: 1 } : { year, month: next };
}
