import type { ReactElement } from 'react';

import { safeLink } from '../../api/newsroom/html/safe-link';
import { MESSAGE_KINDS, nameIn, RANKS } from '../names';
import type { Audience, Plan } from '../plan';
import type { View } from '../view';

interface Tree {
  readonly view: View;
  readonly audiences: readonly Audience[];
  /** Name of the audience whose parts these are; null for those that stand by themselves. */
  readonly under?: string | null;
}

/** Whom the plan is for, with the parts of each below it. */
export function Audiences({ view, audiences, under = null }: Tree): ReactElement | null {
  const known = new Set(audiences.map(({ name }) => name));
  const here = audiences.filter(({ parent }) => (parent !== null && known.has(parent) ? parent : null) === under);
  if (here.length === 0) return null;
  return (
    <ul className="audiences">
      {here.map((audience, nth) => (
        <li key={nth}>
          <span lang="sv">{audience.name}</span>
          {audience.rank !== null && <span className="aside"> ({nameIn(RANKS, view.lang, audience.rank).toLowerCase()})</span>}
          <Audiences view={view} audiences={audiences.filter((other) => other !== audience)} under={audience.name} />
        </li>
      ))}
    </ul>
  ); // prettier-ignore
}

/** What is to get through, and to whom. */
export function KeyMessages({ view: { lang, words }, plan }: { view: View; plan: Plan }): ReactElement {
  return (
    <ul className="sayings">
      {plan.keyMessages.map(({ text, kind, audiences }, nth) => (
        <li key={nth}>
          <p lang="sv">{text}</p>
          <p className="meta">
            <span>{nameIn(MESSAGE_KINDS, lang, kind)}</span>{' '}
            {audiences.length > 0 && (
              <span>
                {words.forWhom}: <span lang="sv">{audiences.join(', ')}</span>
              </span>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** By which ways, and whom each of them reaches: the plan's matrix as sentences. */
export function Channels({ view: { words }, plan }: { view: View; plan: Plan }): ReactElement {
  return (
    <dl className="channels">
      {plan.channels.map(({ name, url }) => {
        const href = safeLink(url);
        const reached = reachedBy(plan, name);
        return (
          <div key={name}>
            <dt lang="sv">{href === undefined ? name : <a href={href}>{name}</a>}</dt>
            {reached.length > 0 && (
              <dd>
                {words.reaches}: <span lang="sv">{reached.join(', ')}</span>
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

function reachedBy({ reach, legend }: Plan, channel: string): readonly string[] {
  return reach.flatMap(({ audience, channel: through, code, condition }) => {
    if (through !== channel || audience === null) return [];
    const meaning = legend.find((entry) => entry.code === code)?.label ?? null;
    const how = [meaning, condition].filter((one) => one !== null && one !== '');
    return [how.length > 0 ? `${audience} (${how.join('; ')})` : audience];
  });
}
