import type { ReactElement } from 'react';

import { feedsOf } from '../feeds';
import { to } from '../links';
import { nameIn, PLAN_KINDS } from '../names';
import type { Plan } from '../plan';
import type { View } from '../view';
import { day } from '../written-out';
import { Layout } from './layout';

/** Every public plan, the newest first. */
export function PlansPage({ view, plans }: { view: View; plans: readonly Plan[] }): ReactElement {
  const { site, lang, words } = view;
  return (
    <Layout
      view={view}
      title={words.plans}
      description={words.plansLead}
      inLang={(other) => to.plans(other)}
      at="plans"
      feeds={feedsOf(site.api)}
      head={<link rel="canonical" href={site.of(to.plans(lang))} />}
    >
      <header className="opening">
        <h1>{words.plans}</h1>
        <p>{words.plansLead}</p>
      </header>
      {plans.length === 0 ? (
        <div className="empty">
          <h2>{words.noPlansTitle}</h2>
          <p>{words.noPlans}</p>
          <p>
            <a href={to.list(lang)}>{words.back}</a>
          </p>
        </div>
      ) : (
        <ol className="entries plans">
          {plans.map(({ slug, kind, title, organisations, publishedAt }) => (
            <li key={slug}>
              <p className="meta">
                <time dateTime={publishedAt}>{day(publishedAt, lang)}</time>{' '}
                <span>{nameIn(PLAN_KINDS, lang, kind)}</span>
              </p>
              <h2 lang="sv">
                <a href={to.plan(lang, slug)}>{title}</a>
              </h2>
              <p className="by">{organisations.flatMap(({ name }) => name ?? []).join(', ')}</p>
            </li>
          ))}
        </ol>
      )}
    </Layout>
  );
}
