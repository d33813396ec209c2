import type { ConditionView, OutcomeView, StepRuleView, WhenView } from '../../../../../shared/policy-contracts';
import type { Rule } from './rows';

type Value = string | number;

/** The words that a policy is told in: the panel's own, and the application's for what the policy speaks of. */
export interface Names {
  t(key: string, values?: Readonly<Record<string, Value>>): string;
  readonly locale: string;
  fact(name: string): string;
  value(fact: string, value: string): string;
  group(id: string): string;
  check(id: string): string;
}

export type ConditionKind = 'any' | 'only' | 'none';
export const CONDITION_KINDS = ['any', 'only', 'none'] as const satisfies readonly ConditionKind[];

export function kindOf(condition: ConditionView): ConditionKind {
  if ('any' in condition) return 'any';
  return 'only' in condition ? 'only' : 'none';
}

export function valuesOf(condition: ConditionView): readonly string[] {
  if ('any' in condition) return condition.any;
  return 'only' in condition ? condition.only : condition.none;
}

export function conditionOf(kind: ConditionKind, values: readonly string[]): ConditionView {
  if (kind === 'any') return { any: values };
  return kind === 'only' ? { only: values } : { none: values };
}

/** What is asked of one fact, to follow its name: "är Affisch eller Banderoll". */
export function conditionWords(names: Names, fact: string, condition: ConditionView): string {
  const values = valuesOf(condition).map((value) => names.value(fact, value));
  if (values.length === 0) return names.t('policy.condition.empty');
  return names.t(`policy.condition.${kindOf(condition)}`, { values: either(names, values), count: values.length });
}

/** All conditions of a rule in one sentence. */
export function whenWords(names: Names, when: WhenView): string {
  const conditions = Object.entries(when);
  if (conditions.length === 0) return names.t('policy.when.everything');
  return conditions
    .map(([fact, condition]) => `${names.fact(fact)} ${conditionWords(names, fact, condition)}`)
    .join('; ');
}

/** What a route leads to, a line for each thing. */
export function outcomeLines(names: Names, outcome: OutcomeView): readonly string[] {
  if (outcome.route === 'free') return [names.t('policy.outcome.free')];
  if (outcome.route === 'inform')
    return [names.t('policy.outcome.inform', { groups: groupsWords(names, outcome.groups, 'and') })];
  return [
    ...outcome.steps.map((step, index) => stepWords(names, step, outcome.steps.length > 1 ? index + 1 : undefined)),
    names.t(`policy.publish.${outcome.publish}`),
    ...(outcome.fourEyes === 'strict' ? [] : [names.t(`fourEyes.${outcome.fourEyes}`)]),
  ];
}

export function stepWords(names: Names, step: StepRuleView, number?: number): string {
  const { groups, quorum, within, otherwise } = step;
  const votes =
    typeof quorum === 'number' ? names.t('policy.votes.number', { number: quorum }) : names.t(`policy.votes.${quorum}`);
  if (groups.length === 0) return `${number === undefined ? '' : `${number}. `}${names.t('policy.nobody')}.`;
  const asked = groupsWords(names, groups, quorum === 'all' ? 'and' : 'or');
  const parts = [
    `${number === undefined ? '' : `${number}. `}${asked} – ${votes}`,
    ...(within === undefined ? [] : [names.t('policy.within', { hours: names.t('hours', { hours: within }) })]),
  ];
  const fallback = otherwise?.length
    ? ` ${names.t('policy.otherwise', { groups: groupsWords(names, otherwise, 'or') })}`
    : '';
  return `${parts.join(', ')}.${fallback}`;
}

/** The value of one field of a rule, as it is told in a list of changes. */
export function fieldWords(names: Names, field: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return names.t('policy.nothing');
  if (field.startsWith('when.')) return conditionWords(names, field.slice('when.'.length), value as ConditionView);
  if (field === 'outcome')
    return [names.t(`route.${(value as OutcomeView).route}`), ...outcomeLines(names, value as OutcomeView)].join(' – ');
  if (field === 'strength') return names.t(`strength.${String(value)}`);
  return field === 'check' ? names.check(String(value)) : String(value);
}

export const fieldName = (names: Names, field: string): string =>
  field.startsWith('when.') ? names.fact(field.slice('when.'.length)) : names.t(`policy.field.${field}`);

/** Whether a rule, as it is told, has all the words of the question. */
export function isFound(names: Names, rule: Rule, question: string): boolean {
  const wanted = question.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const { id, title, because, source, reference = '', legalBasis = '', strength, when } = rule;
  const leads =
    'outcome' in rule
      ? [names.t(`route.${rule.outcome.route}`), ...outcomeLines(names, rule.outcome)]
      : ['check' in rule ? names.check(rule.check) : rule.advice];
  const texts = [
    id,
    title,
    because,
    source,
    reference,
    legalBasis,
    names.t(`strength.${strength}`),
    whenWords(names, when),
  ];
  const all = [...texts, ...leads].join(' ').toLowerCase();
  return wanted.every((word) => all.includes(word));
}

/** "A eller B" where one of them does, "A och B" where it is all of them. */
export function groupsWords({ t, locale, group }: Names, groups: readonly string[], type: 'and' | 'or'): string {
  if (groups.length === 0) return t('policy.nobody');
  return joined(locale, type, groups.map(group));
}

const either = ({ locale }: Names, words: readonly string[]): string => joined(locale, 'or', words);

/** Names that have a comma of their own are kept apart by semicolons. */
function joined(locale: string, type: 'and' | 'or', words: readonly string[]): string {
  const parts = new Intl.ListFormat(locale, { type: type === 'and' ? 'conjunction' : 'disjunction' }).formatToParts(
    words,
  );
  if (!words.some((word) => word.includes(','))) return parts.map(({ value }) => value).join('');
  return parts.map((part) => (part.type === 'literal' ? part.value.replace(',', ';') : part.value)).join('');
}
