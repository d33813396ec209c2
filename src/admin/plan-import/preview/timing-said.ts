import type { TimingView } from '../../../shared/plan-import';
import type { PlanWords } from '../../plan-page/use-plan-words';

type Words = Pick<PlanWords, 't' | 'day' | 'month' | 'list'>;

/** What a calendar makes of a time: "Varje år, i mars", "1–31 maj 2024", or that it has no days. Pure. */
export function timingSaid({ mode, start, end, rrule }: TimingView, words: Words): string {
  const { t } = words;
  if (rrule) return ruleSaid(rrule, words);
  const days = daysSaid(start, end, words);
  if (mode === 'ongoing') return days ? t('timing.ongoing-within', { days }) : t('timing.ongoing');
  if (days) return days;
  return mode === 'event' ? t('timing.event') : t('timing.no-days');
}

function daysSaid(start: string | undefined, end: string | undefined, { t, day }: Words): string | undefined {
  if (start && end && start !== end) return t('timing.from-to', { start: day(start), end: day(end) });
  if (start && end) return day(start);
  if (start) return t('timing.from', { start: day(start) });
  return end && t('timing.until', { end: day(end) });
}

const EVERY = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'];

function ruleSaid(rrule: string, { t, month, list }: Words): string {
  const parts = Object.fromEntries(rrule.split(';').map((part) => part.split('=') as [string, string]));
  const { FREQ = '', INTERVAL = '1', BYMONTH, BYMONTHDAY, BYDAY, BYWEEKNO } = parts;
  if (!EVERY.includes(FREQ)) return rrule;
  const among = (text: string | undefined, said: (one: string) => string) => list((text ?? '').split(',').map(said));
  return [
    t(`timing.every.${FREQ}`, { interval: Number(INTERVAL) }),
    ...(BYMONTHDAY ? [t('timing.on-day', { day: BYMONTHDAY })] : []),
    ...(BYMONTH ? [t('timing.in', { months: among(BYMONTH, (one) => month(Number(one))) })] : []),
    ...(BYWEEKNO ? [t('timing.in-week', { week: BYWEEKNO })] : []),
    ...(BYDAY ? [t('timing.on', { days: among(BYDAY, (one) => t(`timing.weekday.${one}`)) })] : []),
  ].join(', ');
}
