import { z } from 'zod';

import { storable } from './storable';

/** Says what is expected, or what is missing; unknown fields are named by the faults themselves. */
function must(expected: string) {
  return {
    error: ({ input }: { input?: unknown }) => `${input === undefined ? 'is missing: it ' : ''}must be ${expected}`,
  };
}

const text = z.string(must('a text')).refine(storable, 'must not hold characters that cannot be stored');
const texts = z.array(text, must('a list of texts'));

const condition = z
  .strictObject(
    { any: z.exactOptional(texts), only: z.exactOptional(texts), none: z.exactOptional(texts) },
    must('an object with "any", "only" or "none"'),
  )
  .transform(({ any, only, none }, { issues, value }) => {
    const given = [any && { any }, only && { only }, none && { none }].filter((one) => one !== undefined);
    const [first, second] = given;
    if (first && !second) return first;
    issues.push({ code: 'custom', input: value, message: 'must have exactly one of "any", "only" and "none"' });
    return z.NEVER;
  });

/** Zod's record leaves out `__proto__`, which would turn a condition on it into one that matches everything. */
const when = z
  .unknown()
  .refine((raw) => typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, '__proto__'), {
    error: 'must not name the fact "__proto__"',
    abort: true,
  })
  .pipe(z.record(z.string(), condition, must('an object of facts and conditions, {} to match everything')));

const ruleText = {
  id: text,
  title: text,
  because: text,
  source: text,
  reference: z.exactOptional(text),
  legalBasis: z.exactOptional(text),
  strength: z.enum(['must', 'should', 'may'], must('"must", "should" or "may"')),
  when,
};

const step = z.strictObject(
  {
    groups: texts,
    quorum: z.union([z.literal('one'), z.literal('all'), z.number()], must('"one", "all" or a number')),
    within: z.exactOptional(z.number(must('a number of working hours')).positive('must be more than 0 working hours')),
    otherwise: z.exactOptional(texts),
  },
  must('a step with "groups" and "quorum"'),
);

const approve = z.strictObject({
  route: z.literal('approve'),
  steps: z.tuple([step], step, must('a list of steps')),
  publish: z.enum(['on-approval', 'by-author', 'by-other'], must('"on-approval", "by-author" or "by-other"')),
  fourEyes: z.enum(['strict', 'author-confirms', 'off'], must('"strict", "author-confirms" or "off"')),
});
const inform = z.strictObject({ route: z.literal('inform'), groups: texts.min(1, 'must name at least one') });
const free = z.strictObject({ route: z.literal('free') });
const outcome = z.discriminatedUnion('route', [approve, inform, free], {
  error: (issue) =>
    issue.code === 'invalid_union'
      ? 'must be "approve", "inform" or "free"'
      : must('an object with "route"').error(issue),
});

const route = z.strictObject({ ...ruleText, outcome }, must('a route'));

const requirement = z
  .strictObject({ ...ruleText, check: z.exactOptional(text), advice: z.exactOptional(text) }, must('a requirement'))
  .transform(({ check, advice, ...common }, { issues, value }) => {
    if (check !== undefined && advice === undefined) return { ...common, check };
    if (advice !== undefined && check === undefined) return { ...common, advice };
    issues.push({ code: 'custom', input: value, message: 'must have either "check" or "advice"' });
    return z.NEVER;
  });

/** The shape of a policy as JSON. Other fields beside the two tables are left to whoever reads the same body. */
export const policySchema = z.object(
  {
    routes: z.array(route, must('a list of routes')),
    requirements: z.array(requirement, must('a list of requirements')),
  },
  must('an object with "routes" and "requirements"'),
);
