import { z } from 'zod';

const must = (expected: string) => ({ error: `must be ${expected}` });

const HOURS = must('"24h", or { from, to } with two times HH:MM of one day, the earlier first');
const TIME = must('a time HH:MM');
const time = z.string(HOURS).regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, HOURS);
const opening = z.strictObject({ from: time, to: time }, HOURS).refine(({ from, to }) => from < to, HOURS);
const EVES = ['easter-eve', 'walpurgis', 'midsummer-eve', 'christmas-eve', 'new-years-eve'] as const;
const eve = z.enum(EVES, must(`one of ${EVES.join(', ')}`));

const calendar = z.strictObject(
  {
    zone: z.string(must('a time zone')).refine(isZone, must('an IANA time zone, for example Europe/Stockholm')),
    hours: z.union([z.literal('24h'), opening], HOURS),
    /** Closed days that are no public holidays; not set: those of lag (1930:173). */
    eves: z.array(eve, must('a list')).optional(),
  },
  unknownNamed('must be { zone, hours, eves }'),
);

const DAYS = must('days, 1 to 90');
const links = z.strictObject(
  {
    /** What letters are written in, and pages until their reader chooses. */
    language: z.enum(['sv', 'en'], must('"sv" or "en"')),
    /** Days. */
    validFor: z.int(DAYS).min(1, DAYS).max(90, DAYS),
    /** How often one reader may open or answer links: more than any person, or scanner of mail, needs. */
    perMinute: z.int(must('a whole number, 1 or more')).min(1, must('a whole number, 1 or more')),
  },
  unknownNamed('must be { language, validFor, perMinute }'),
);

/** Everything the plugin can be told in config/plugins.ts. */
export const settings = z.strictObject(
  {
    /** Types of which nothing goes live unapproved, by uid. */
    governed: z.array(z.string(must('a uid')).min(1, must('a uid')), must('a list of uids')).optional(),
    calendar,
    /** Working hours. */
    remindBefore: z.number(must('a number of working hours')).nonnegative(must('a number of working hours, 0 or more')),
    outbox: z.strictObject(
      { pollEvery: z.int(must('milliseconds, a whole number')).nonnegative(must('milliseconds, 0 for never')) },
      unknownNamed('must be { pollEvery }'),
    ),
    /** Notices by mail, through Strapi's e-mail plugin. */
    mail: z.strictObject(
      { isOn: z.boolean(must('true or false')), digestAt: z.string(TIME).regex(/^([01]\d|2[0-3]):[0-5]\d$/, TIME) },
      unknownNamed('must be { isOn, digestAt }'),
    ),
    /** Links to groups without accounts. */
    links,
    /** Who activates a proposed version of the policy: another person than proposed it, or anyone with the right. */
    policy: z.strictObject(
      { activatedBy: z.enum(['another', 'anyone'], must('"another" or "anyone"')) },
      unknownNamed('must be { activatedBy }'),
    ),
  },
  unknownNamed('must be an object of settings'),
);

export type Settings = z.infer<typeof settings>;

function unknownNamed(otherwise: string) {
  return {
    error: ({ code, keys }: { code?: string; keys?: readonly string[] }) =>
      code === 'unrecognized_keys' ? `has no setting "${keys?.join('", "')}"` : otherwise,
  };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
