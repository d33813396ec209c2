import jsonLogic, { type RulesLogic } from 'json-logic-js';

/** As much of a content type or component as the rules of hidden fields need. */
export interface Fields {
  readonly attributes: Readonly<Record<string, Field>>;
  readonly options?: { readonly draftAndPublish?: boolean };
}

export interface Field {
  readonly type: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  readonly relation?: string;
  readonly component?: string;
  readonly conditions?: { readonly visible?: RulesLogic };
}

export type Values = Readonly<Record<string, unknown>>;

/** The fields whose values decide what else is shown, for example `kind`. */
export function decidingFields({ attributes }: Fields): readonly string[] {
  const rules = Object.values(attributes).flatMap((field) => field.conditions?.visible ?? []);
  return [...new Set(rules.flatMap(variablesOf))].filter((name) => name in attributes);
}

/** The fields a person does not see with these values. Absent values count as the field's default. */
export function hiddenFields({ attributes }: Fields, values: Values): readonly string[] {
  const seen = { ...defaultsOf(attributes), ...values };
  return Object.entries(attributes)
    .filter(([, field]) => field.conditions?.visible !== undefined)
    .filter(([, field]) => !jsonLogic.apply(field.conditions?.visible as RulesLogic, seen))
    .map(([name]) => name);
}

/** What a hidden field is set to: nothing, in the form its type takes. */
export function emptyValue(field: Field): null | [] {
  const isMany = field.repeatable === true || field.multiple === true || field.relation?.endsWith('ToMany') === true;
  return isMany ? [] : null;
}

function defaultsOf(attributes: Fields['attributes']): Values {
  return Object.fromEntries(Object.entries(attributes).map(([name, field]) => [name, field.default]));
}

function variablesOf(rule: unknown): string[] {
  if (Array.isArray(rule)) return rule.flatMap(variablesOf);
  if (typeof rule !== 'object' || rule === null) return [];
  return Object.entries(rule).flatMap(([operator, operand]) =>
    operator === 'var' && typeof operand === 'string' ? [operand] : variablesOf(operand),
  );
}
