import type { ReportBlock } from '../../shared/plan-report';
import { audiencesTold } from './audiences';
import { channelsTold, moneyTold } from './channels-and-money';
import { activitiesTold, lessonsTold, outcomesTold, publicationsTold, undatedTold } from './efforts';
import { goalsTold } from './goals';
import { inShort } from './in-short';
import { paragraph, type Telling } from './telling';

interface Head {
  readonly organisations: readonly string[];
  readonly adoption: readonly {
    readonly body: string | null;
    readonly date: string | null;
    readonly reference: string | null;
  }[];
  readonly isWithheld: boolean;
  /** The day it is, YYYY-MM-DD. */
  readonly today: string;
}

/** The whole report, written out in the order in which a board reads: in short, goals, audiences, then all of it. Pure. */
export function outlineOf(telling: Telling, head: Head): readonly ReportBlock[] {
  return [
    ...opening(telling, head),
    ...inShort(telling),
    ...goalsTold(telling),
    ...audiencesTold(telling),
    ...activitiesTold(telling),
    ...publicationsTold(telling),
    ...outcomesTold(telling),
    ...lessonsTold(telling),
    ...channelsTold(telling),
    ...moneyTold(telling),
    ...undatedTold(telling),
  ];
}

function opening({ words }: Telling, { organisations, adoption, isWithheld, today }: Head): readonly ReportBlock[] {
  const decided = adoption.map(({ body, date, reference }) => [body, date, reference].filter(Boolean).join(', '));
  return [
    ...(organisations.length > 0 ? [paragraph(`${words.organisations}: ${organisations.join(', ')}`)] : []),
    paragraph(decided.length > 0 ? `${words.adopted}: ${decided.join('; ')}` : words.notAdopted),
    paragraph(`${words.made}: ${today}`),
    ...(isWithheld ? [{ kind: 'paragraph', text: words.withheld, isMissing: true } as const] : []),
  ];
}
