import { Fragment, type ReactElement } from 'react';

import { LEVELS, nameIn, STRENGTHS } from '../names';
import type { Goal } from '../plan';
import { treeOf, type Node } from '../tree';
import type { View } from '../view';
import { day } from '../written-out';

/** What the plan wants, with its parts below it, and how it will be seen that it is reached. */
export function Goals({ view, goals }: { view: View; goals: readonly Goal[] }): ReactElement {
  return <Branch view={view} nodes={treeOf(goals, ({ statement }) => statement)} />;
}

function Branch({ view, nodes }: { view: View; nodes: readonly Node<Goal>[] }): ReactElement {
  return (
    <ol className="goals">
      {nodes.map(({ item, parts }, nth) => (
        <li key={nth}>
          <p lang="sv">{item.statement}</p>
          <Measure view={view} goal={item} />
          {parts.length > 0 && <Branch view={view} nodes={parts} />}
        </li>
      ))}
    </ol>
  );
}

function Measure({ view: { lang, words }, goal }: { view: View; goal: Goal }): ReactElement | null {
  const { level, strength, audiences, indicator, unit, baseline, target, due, qualifier } = goal;
  const amount = (value: number) => [value.toLocaleString(lang === 'sv' ? 'sv-SE' : 'en-GB'), unit].filter(Boolean).join(' '); // prettier-ignore
  const range = [
    baseline === null ? '' : `${words.from} ${amount(baseline)}`,
    target === null ? '' : `${words.targetTo} ${amount(target)}`,
  ].filter(Boolean);
  const measured = [indicator === null ? '' : `${words.measured} ${lowered(indicator)}`, ...range].filter(Boolean);
  const lines = [
    strength === null ? '' : nameIn(STRENGTHS, lang, strength),
    level === null ? '' : nameIn(LEVELS, lang, level),
    audiences.length > 0 ? `${words.forWhom}: ${audiences.join(', ')}` : '',
    qualifier ?? '',
    measured.join(' '),
  ].filter(Boolean);
  if (lines.length === 0 && due === null) return null;
  return (
    <p className="meta">
      {lines.map((line, nth) => (
        <Fragment key={line}>
          {nth > 0 && ' '}
          <span>{line}</span>
        </Fragment>
      ))}{' '}
      {due !== null && (
        <span>
          {words.by} <time dateTime={due}>{day(due, lang)}</time>
        </span>
      )}
    </p>
  );
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
