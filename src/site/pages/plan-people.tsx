import type { ReactElement } from 'react';

import { safeLink } from '../../api/newsroom/html/safe-link';
import { MESSAGE_KINDS, nameIn, RANKS } from '../names';
import type { Audience, Plan } from '../plan';
import { treeOf, type Node } from '../tree';
import type { View } from '../view';

/** Whom the plan is for, with the parts of each below it. */
export function Audiences({ view, audiences }: { view: View; audiences: readonly Audience[] }): ReactElement {
  return <Branch view={view} nodes={treeOf(audiences, ({ name }) => name)} />;
}

function Branch({ view, nodes }: { view: View; nodes: readonly Node<Audience>[] }): ReactElement {
  return (
    <ul className="audiences">
      {nodes.map(({ item: { name, rank }, parts }, nth) => (
        <li key={nth}>
          <span lang="sv">{name}</span>
          {rank !== null && <span className="aside"> ({nameIn(RANKS, view.lang, rank).toLowerCase()})</span>}
          {parts.length > 0 && <Branch view={view} nodes={parts} />}
        </li>
      ))}
    </ul>
  );
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
