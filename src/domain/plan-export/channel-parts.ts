import { normal, tidy } from '../plan-import/normal-form';
import { heading, list, paragraph, type Language, type Part } from './document';
import { matrixOf } from './matrix';
import type { PlanContent } from './plan-content';

/** Signs that a line of their own explains, as an import reads it: `D = Deltar`. */
export const SIGN = /^(?:[A-ZÅÄÖ]{1,3}|[xX✓✔●•]|\d)$/u;

/**
 * Which channel reaches whom: a matrix with the meaning of its signs, or a list for each audience where there are none;
 * and the channels that the plan names nowhere else.
 * @param isShown whether a channel stands in the action plan
 */
export function channelParts(
  plan: PlanContent,
  language: Language,
  isShown: (channel: string) => boolean,
): readonly Part[] {
  // prettier-ignore
  const matrix = matrixOf(plan, language);
  const rest = plan.channels.filter(({ id }) => !isShown(id) && !plan.reach.some(({ channel }) => channel === id));
  return [
    ...(rest.length > 0 ? [list(rest.map(({ name }) => tidy(name)))] : []),
    ...(matrix ? [...legendOf(plan), matrix] : reachLists(plan)),
  ];
}

/** What the signs mean that cannot be explained in a line. */
export const otherSigns = ({ legend }: PlanContent): string =>
  legend.flatMap(({ code, label }) => (label && !SIGN.test(code) ? [`${code} = ${label}`] : [])).join(', ');

const legendOf = ({ legend }: PlanContent): readonly Part[] =>
  legend.flatMap(({ code, label }) => (label && SIGN.test(code) ? [paragraph(`${code} = ${tidy(label)}`)] : []));

function reachLists({ reach, audiences, channels }: PlanContent): readonly Part[] {
  return audiences.flatMap(({ id, name }) => {
    const texts = reach
      .filter(({ audience }) => audience === id)
      .flatMap(({ channel, condition }) => {
        const named = channels.find((one) => one.id === channel)?.name;
        return named === undefined ? [] : [[tidy(named), condition].filter(Boolean).join(', ')];
      });
    if (texts.length === 0 || normal(name) === '') return [];
    return [heading(2, tidy(name)), list(texts)];
  });
}
