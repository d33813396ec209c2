import type { Json } from './json';

/** As much of a live public plan as others show of it. */
export interface LinkedPlan {
  readonly plan: string;
  readonly slug: string;
  readonly title: string;
  /** The plan that it carries out. */
  readonly parent: string | null;
}

/**
 * The links of one public plan: to other public ones, and to what else there is of it.
 * @param others the live public plans it may be linked to, newest first
 * @param prefix of the API's addresses, for example `/api`
 */
export function planLinksOf(
  own: LinkedPlan,
  others: readonly LinkedPlan[],
  prefix: string,
): Readonly<Record<string, Json>> {
  const live = others.filter(({ plan }) => plan !== own.plan);
  const parent = live.find(({ plan }) => plan === own.parent);
  const only = `filters[plan][$eq]=${encodeURIComponent(own.slug)}`;
  return {
    parent: parent ? named(parent) : null,
    children: live.filter((other) => other.parent === own.plan).map(named),
    links: { messages: `${prefix}/messages?${only}`, calendar: `${prefix}/newsroom/calendar.ics?${only}` },
  };
}

const named = ({ slug, title }: LinkedPlan) => ({ slug, title });
