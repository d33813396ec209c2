import fc from 'fast-check';

import { ACCOUNTS, type Rule } from './rules';
import type { Account } from '../support/application';

/** What a message says that the model looks at. */
export const FIELDS = ['headline', 'preamble', 'facts', 'kind', 'quotes', 'channels'] as const;
export type Field = (typeof FIELDS)[number];
interface Text {
  readonly doc: number;
  readonly field: Field;
  /** Which of a few values, so that texts come back. */
  readonly value: number;
}
interface On {
  readonly by: Account;
  readonly doc: number;
}

/** One thing that somebody, or some program, tries. Plain data: a failing history is printed, shrunk and kept as it is. */
export type Step =
  | (On & Text & { readonly do: 'edit' })
  | (Text & { readonly do: 'edit-by-service' | 'edit-row' | 'raw-update' | 'raw-insert' | 'query-update' | 'update-published' }) // prettier-ignore
  | (On & { readonly do: 'submit' | 'withdraw' | 'discard' | 'clone' | 'remove' | 'unschedule' | 'press-publish' | 'publish' }) // prettier-ignore
  | (On & { readonly do: 'look' })
  | (On & { readonly do: 'decide'; readonly verdict: 'approve' | 'request-changes' | 'decline'; readonly saw: 'now' | 'earlier' | 'never'; readonly step: number; readonly comment: boolean }) // prettier-ignore
  | (On & { readonly do: 'confirm'; readonly saw: 'now' | 'earlier' })
  | (On & { readonly do: 'reassign'; readonly to: number })
  | (On & { readonly do: 'comment'; readonly isBlocking: boolean })
  | (On & { readonly do: 'resolve' })
  | { readonly do: 'bulk-publish'; readonly by: Account }
  | { readonly do: 'publish-by-service' | 'create-published' | 'entity-create' | 'entity-update' | 'query-create' | 'raw-delete' | 'query-delete'; readonly doc: number } // prettier-ignore
  | (On & { readonly do: 'schedule'; readonly inHours: number })
  | (On & { readonly do: 'unpublish'; readonly via: 'attest' | 'panel' | 'service'; readonly reason: boolean })
  | (On & { readonly do: 'override'; readonly reason: boolean })
  | (On & { readonly do: 'review'; readonly verdict: 'uphold' | 'reject'; readonly comment: boolean })
  | { readonly do: 'appoint'; readonly by: Account; readonly principal: Account; readonly deputy: Account }
  | { readonly do: 'end-deputyship'; readonly by: Account }
  | { readonly do: 'propose'; readonly by: Account; readonly rule: Rule }
  | { readonly do: 'activate'; readonly by: Account }
  | { readonly do: 'seat'; readonly by: Account; readonly office: number; readonly person: Account; readonly sits: boolean } // prettier-ignore
  | { readonly do: 'account'; readonly by: Account; readonly person: Account; readonly isActive: boolean }
  | { readonly do: 'jump'; readonly hours: number }
  | { readonly do: 'drain' };

const by = fc.constantFrom<Account>(...ACCOUNTS);
const writer = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Account>('unit', 'editor') }, { weight: 2, arbitrary: by }); // prettier-ignore
const decider = fc.oneof({ weight: 3, arbitrary: fc.constantFrom<Account>('communicator', 'head') }, { weight: 2, arbitrary: by }); // prettier-ignore
const manager = fc.oneof({ weight: 3, arbitrary: fc.constant<Account>('admin') }, { weight: 1, arbitrary: by });
/** Mostly the first: a history about one message goes deeper than one about many. */
const doc = fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3) });
const mostly = fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) });
const text = { doc, field: fc.constantFrom(...FIELDS), value: fc.nat(2) };
const rule: fc.Arbitrary<Rule> = fc.record({
  news: fc.constantFrom('approve', 'approve', 'inform', 'free'),
  offices: fc.constantFrom<[0 | 1]>([0], [1]),
  quorum: fc.constantFrom<Rule['quorum']>('one', 'one', 'all', 2),
  steps: fc.constantFrom(1, 1, 2),
  publish: fc.constantFrom('on-approval', 'by-author', 'by-other'),
  fourEyes: fc.constantFrom('strict', 'author-confirms', 'off'),
});

const does = <Name extends Step['do']>(name: Name) => fc.constant(name);
const of = (weight: number, fields: object) => ({
  weight,
  arbitrary: fc.record(fields as never, { noNullPrototype: true }) as fc.Arbitrary<Step>,
});

const STEPS = [
  of(10, { do: does('edit'), by: writer, ...text }),
  of(3, { do: does('edit'), by: decider, ...text }),
  of(10, { do: does('submit'), by: writer, doc }),
  of(16, { do: does('decide'), by: decider, doc, verdict: fc.constantFrom('approve', 'approve', 'approve', 'request-changes', 'decline'), saw: fc.constantFrom('now', 'now', 'now', 'earlier', 'never'), step: fc.constantFrom(0, 0, 1), comment: mostly }), // prettier-ignore
  of(8, { do: does('publish'), by, doc }),
  of(4, { do: does('press-publish'), by, doc }),
  of(2, { do: does('bulk-publish'), by }),
  of(6, { do: fc.constantFrom('publish-by-service', 'create-published', 'entity-create', 'entity-update', 'query-create', 'query-delete'), doc }), // prettier-ignore
  of(5, { do: fc.constantFrom('edit-by-service', 'edit-row', 'query-update', 'update-published'), ...text }),
  of(2, { do: fc.constantFrom('raw-update', 'raw-insert'), ...text }),
  of(1, { do: does('raw-delete'), doc }),
  of(3, { do: does('look'), by, doc }),
  of(3, { do: does('confirm'), by: writer, doc, saw: fc.constantFrom('now', 'earlier') }),
  of(6, { do: fc.constantFrom('withdraw', 'discard', 'clone', 'remove', 'unschedule'), by, doc }),
  of(1, { do: does('reassign'), by: decider, doc, to: fc.nat(2) }),
  of(2, { do: does('comment'), by, doc, isBlocking: fc.boolean() }),
  of(1, { do: does('resolve'), by, doc }),
  of(4, { do: does('schedule'), by, doc, inHours: fc.constantFrom(-1, 1, 24) }),
  of(4, { do: does('unpublish'), by, doc, via: fc.constantFrom('attest', 'attest', 'panel', 'service'), reason: mostly }), // prettier-ignore
  of(3, { do: does('override'), by: decider, doc, reason: mostly }),
  of(3, { do: does('review'), by: decider, doc, verdict: fc.constantFrom('uphold', 'reject'), comment: mostly }),
  of(2, { do: does('appoint'), by, principal: decider, deputy: by }),
  of(1, { do: does('end-deputyship'), by }),
  of(4, { do: does('propose'), by: fc.constantFrom<Account>('communicator', 'communicator', 'admin', 'unit'), rule }),
  of(4, { do: does('activate'), by: fc.constantFrom<Account>('head', 'head', 'admin', 'chair', 'communicator') }),
  of(3, { do: does('seat'), by: manager, office: fc.nat(1), person: by, sits: mostly }),
  of(1, { do: does('account'), by: manager, person: fc.constantFrom<Account>('head', 'chair', 'communicator', 'unit'), isActive: fc.boolean() }), // prettier-ignore
  of(4, { do: does('jump'), hours: fc.constantFrom(1, 25, 24 * 8) }),
  of(6, { do: does('drain') }),
] as const;

type Told = readonly Step[];
const approving = { verdict: 'approve', saw: 'now', comment: true } as const;

/** The way things should go, to some point of it, so that what comes in between meets texts that are well on their way. */
const STORY: fc.Arbitrary<Told> = fc
  .record({ doc, first: decider, second: decider, by, end: fc.nat(7), how: fc.nat(4) })
  .map(({ doc: on, first, second, by: publisher, end, how }): Told => {
    const author: Account = on % 2 === 0 ? 'unit' : 'editor';
    const ends: Told = [
      { do: 'publish', by: publisher, doc: on },
      { do: 'drain' },
      { do: 'schedule', by: author, doc: on, inHours: 1 },
      { do: 'press-publish', by: 'communicator', doc: on },
      { do: 'override', by: 'head', doc: on, reason: true },
    ];
    const story: Told = [
      { do: 'submit', by: author, doc: on },
      { do: 'decide', by: first, doc: on, step: 0, ...approving },
      { do: 'decide', by: second, doc: on, step: 0, ...approving },
      { do: 'decide', by: 'head', doc: on, step: 1, ...approving },
      ends[how] ?? { do: 'drain' },
      ...(how === 2 ? ([{ do: 'jump', hours: 25 }, { do: 'drain' }] as const) : []),
    ];
    return story.slice(0, end + 1);
  });
const CHANGE: fc.Arbitrary<Told> = rule.map(
  (changed): Told => [
    { do: 'propose', by: 'communicator', rule: changed },
    { do: 'activate', by: 'head' },
  ],
);

const AMENDED: fc.Arbitrary<Told> = fc
  .record({
    doc,
    field: fc.constantFrom(...FIELDS),
    value: fc.nat(2),
    amender: decider,
    confirmer: writer,
    changed: rule,
  })
  .map(
    ({ doc: on, field, value, amender, confirmer, changed }): Told => [
      { do: 'propose', by: 'communicator', rule: { ...changed, fourEyes: 'author-confirms' } },
      { do: 'activate', by: 'head' },
      { do: 'submit', by: on % 2 === 0 ? 'unit' : 'editor', doc: on },
      { do: 'edit', by: amender, doc: on, field, value },
      { do: 'confirm', by: confirmer, doc: on, saw: 'now' },
    ],
  );
const IN_A_HURRY: fc.Arbitrary<Told> = fc
  .record({
    doc,
    by: decider,
    reviewer: decider,
    verdict: fc.constantFrom('uphold', 'reject'),
    field: fc.constantFrom(...FIELDS),
    value: fc.nat(2),
  }) // prettier-ignore
  .map(
    ({ doc: on, by: who, reviewer, verdict, field, value }): Told => [
      { do: 'edit', by: 'editor', doc: on, field, value },
      { do: 'override', by: who, doc: on, reason: true },
      { do: 'review', by: reviewer, doc: on, verdict, comment: true },
    ],
  );

/** @param length the longest */
export const histories = (length: number): fc.Arbitrary<readonly Step[]> => {
  const one = fc.oneof(...STEPS).map((step): Told => [step]);
  const part = fc.oneof(
    { weight: 8, arbitrary: one },
    { weight: 3, arbitrary: STORY },
    { weight: 1, arbitrary: AMENDED },
    { weight: 1, arbitrary: IN_A_HURRY },
    { weight: 1, arbitrary: CHANGE },
  );
  return fc
    .array(part, { minLength: Math.floor(length / 4), maxLength: length, size: 'max' })
    .map((parts) => parts.flat().slice(0, length));
};
