import type { ReactElement } from 'react';

import type { View } from '../view';
import type { Feed } from './layout';

interface Follow {
  readonly view: View;
  readonly feeds: readonly Feed[];
  /** Address of what the public may come to. */
  readonly calendar: string;
}

/** How to be told of what is new. */
export function Follow({ view: { words }, feeds, calendar }: Follow): ReactElement {
  return (
    <section className="follow" aria-labelledby="follow">
      <h2 id="follow">{words.follow}</h2>
      <p>{words.followWhat}</p>
      <ul>
        {feeds.map(({ name, type, href }) => (
          <li key={href}>
            <a href={href} type={type}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={calendar} type="text/calendar">
            {words.calendar}
          </a>
        </li>
      </ul>
    </section>
  );
}
