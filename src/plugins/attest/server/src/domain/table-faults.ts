import { implies } from './condition';
import type { Vocabulary } from './facts';
import type { Condition, Route, When } from './policy';
import type { PolicyFault } from './policy-fault';

const EXPOSURE = 'exposure';
const PUBLIC_WEB = 'public-web';

/** The last route has to match everything, so that no document is left without one. */
export function missingCatchAll(routes: readonly Route[]): readonly PolicyFault[] {
  const last = routes.at(-1);
  if (!last) return [{ rule: '', field: 'routes', code: 'no-catch-all' }];
  return Object.keys(last.when).length === 0 ? [] : [{ rule: last.id, field: 'when', code: 'no-catch-all' }];
}

/**
 * Free and inform routes that could let a document onto the public web without saying so. Each route is judged by
 * itself: an earlier route that takes the public web away may be moved or removed.
 */
export function publicExposure(routes: readonly Route[], { facts }: Vocabulary): readonly PolicyFault[] {
  if (!facts.some(({ name }) => name === EXPOSURE)) return [];
  const exposing = routes.filter(({ outcome, when }) => outcome.route !== 'approve' && includesUnnamed(when[EXPOSURE]));
  return exposing.map(({ id }) => ({ rule: id, field: `when.${EXPOSURE}`, code: 'exposes-publicly' }));
}

/** `any` and `only` name what they let through; `none` lets through whatever it does not name. */
function includesUnnamed(exposure: Condition | undefined): boolean {
  return exposure === undefined || ('none' in exposure && !exposure.none.includes(PUBLIC_WEB));
}

/** Routes that an earlier route certainly leaves nothing for; there may be others. */
export function unreachableRoutes(routes: readonly Route[]): readonly PolicyFault[] {
  return routes.flatMap(({ id, when }, index): readonly PolicyFault[] => {
    const inTheWay = routes.slice(0, index).find((earlier) => covers(earlier.when, when));
    return inTheWay ? [{ rule: id, field: 'when', code: 'unreachable', value: inTheWay.id }] : [];
  });
}

function covers(earlier: When, later: When): boolean {
  return Object.entries(earlier).every(([name, condition]) => {
    const same = Object.hasOwn(later, name) ? later[name] : undefined;
    return same !== undefined && implies(same, condition);
  });
}
