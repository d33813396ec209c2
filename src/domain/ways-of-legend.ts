/** How something reaches those it is meant for. `other` is what the plan says in words of its own, `unknown` what it does not say. */
export const WAYS = ['email', 'paper', 'meeting', 'web', 'other', 'unknown'] as const;
export type Way = (typeof WAYS)[number];

/** The first that is named counts: “Elektroniskt (mejl och webb)” is sent by mail, and stands on the web besides. */
const NAMED: readonly (readonly [Way, RegExp])[] = [
  ['email', /e-?post|e-?mail|\bmail|mejl|elektronisk|electronic|nyhetsbrev|newsletter/iu],
  ['paper', /papper|paper|utskri|tryckt|print|\bbrev|\bletter|\bpost(en|ad|al)?\b|kopi|cop(y|ies)\b/iu],
  ['meeting', /delta|möte|närvar|muntlig|personlig|meeting|attend|participat|oral|in person/iu],
  ['web', /webb|hemsida|intranät|\bweb|intranet|digital/iu],
];

/** The way that a sign of a plan's matrix stands for, as the plan's own legend explains it. Pure. */
export function wayOfLabel(label: string | null): Way {
  if (label === null) return 'unknown';
  return NAMED.find(([, words]) => words.test(label))?.[0] ?? 'other';
}

const BY_CHANNEL: Readonly<Record<string, Way>> = {
  email: 'email',
  newsletter: 'email',
  letter: 'paper',
  print: 'paper',
  poster: 'paper',
  'notice-board': 'paper',
  meeting: 'meeting',
  event: 'meeting',
  person: 'meeting',
  website: 'web',
  intranet: 'web',
  social: 'web',
};

/** Where a plan lists channels without signs, the channel itself is all that is said of the way. Pure. */
export const wayOfChannel = (kind: string | null): Way => BY_CHANNEL[kind ?? ''] ?? 'unknown';
