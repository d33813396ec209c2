import type { ReportBlock, ReportCell } from '../../shared/plan-report';
import { heading, missing, moneyIn, named, paragraph, plain, type Telling } from './telling';

/** How much went out through each channel; one through which nothing did is marked. */
export function channelsTold({ report, words }: Telling): readonly ReportBlock[] {
  if (report.channels.length === 0) return [heading(words.channels), paragraph(words.noChannels)];
  return [
    heading(words.channels),
    {
      kind: 'table',
      label: words.channels,
      head: [words.channel, words.publications],
      rows: report.channels.map(({ name, publications }) => [
        plain(name),
        publications === 0 ? missing(words.silent) : plain(String(publications)),
      ]),
    },
  ];
}

/** The plan's budget, what is set aside for each activity, and what advertisements have cost. */
export function moneyTold({ all, report, words, language }: Telling): readonly ReportBlock[] {
  const { budget, activities, adverts } = report.spent;
  const summaryOf = (wanted: string) => all.activities.find(({ id }) => id === wanted)?.summary ?? '';
  const rows: readonly (readonly ReportCell[])[] = [
    ...budget.map((line) => [
      plain(words.budget),
      plain(`${line.label} (${line.year ?? words.everyYear})`),
      plain(moneyIn(language, line)),
    ]),
    ...activities.map(({ id, amount }) => [
      plain(words.setAside),
      named('activity', id, summaryOf(id)),
      plain(moneyIn(language, { amount, currency: 'SEK' })),
    ]),
    ...adverts.map((sum) => [plain(words.adverts), plain(sum.currency), plain(moneyIn(language, sum))]),
  ];
  if (rows.length === 0) return [heading(words.money), paragraph(words.noMoney)];
  const head = [words.kind, words.what, words.amount];
  return [heading(words.money), { kind: 'table', label: words.money, head, rows }];
}
