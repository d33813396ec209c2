import type { ReactElement } from 'react';

import type { View } from '../view';
import type { Feed } from './layout';

/** How to be told of what is new. */
export function Follow({ view: { words }, feeds }: { view: View; feeds: readonly Feed[] }): ReactElement {
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
      </ul>
    </section>
  );
}
