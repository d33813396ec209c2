import { useIntl } from 'react-intl';

import type { ReadingProps } from './attest';
import { partOf, partsOf, textOf, textsOf, type Part } from './read-message';

/** A plan, and after it what stands around it and becomes public with it: whoever adopts the one adopts the other. */
export function PlanReading({ document, fields }: ReadingProps) {
  const { formatMessage } = useIntl();
  const { goals, keyMessages, audiences, activities } = partOf(document.shown);
  const parts = [
    { id: 'newsroom.plan.goals', said: partsOf(goals).map(goal) },
    { id: 'newsroom.plan.key-messages', said: partsOf(keyMessages).map(({ text }) => textOf(text)) },
    { id: 'newsroom.plan.audiences', said: partsOf(audiences).map(({ name }) => textOf(name)) },
    { id: 'newsroom.plan.activities', said: partsOf(activities).map(activity) },
  ].filter(({ said }) => said.length > 0);
  return (
    <>
      {fields}
      {parts.length > 0 ? (
        <section>
          <h4>{formatMessage({ id: 'newsroom.plan.around', defaultMessage: 'Becomes public with the plan' })}</h4>
          {parts.map(({ id, said }) => (
            <div key={id}>
              <h5>{formatMessage({ id, defaultMessage: id })}</h5>
              <ul>
                {said.map((line, index) => (
                  <li key={index} style={{ whiteSpace: 'pre-wrap' }}>
                    {line}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </section>
      ) : null}
    </>
  );

  function goal({ statement, indicator, target, unit, due }: Part): string {
    const aim = [target, unit].filter((part) => part !== null && part !== undefined && part !== '').join(' ');
    return withMore(textOf(statement), [textOf(indicator), aim, textOf(due)]);
  }

  function activity({ summary, description, timing, location, audiences: to, channels }: Part): string {
    const when = textOf(partOf(timing)['text']);
    const reaches = [...textsOf(to), ...textsOf(channels)].join(', ');
    return withMore(textOf(summary), [when, textOf(location), reaches, textOf(description)]);
  }
}

/** What it is called, and under that what more there is. */
const withMore = (name: string, more: readonly string[]): string =>
  [name, more.filter(Boolean).join(' · ')].filter(Boolean).join('\n');
