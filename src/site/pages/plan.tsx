import type { ReactElement, ReactNode } from 'react';

import { feedsOf } from '../feeds';
import { to } from '../links';
import { nameIn, PLAN_KINDS } from '../names';
import type { Plan } from '../plan';
import type { View } from '../view';
import { day } from '../written-out';
import { Layout } from './layout';
import { Activities, Year } from './plan-activities';
import { Goals } from './plan-goals';
import { Audiences, Channels, KeyMessages } from './plan-people';

interface PlanProps {
  readonly view: View;
  readonly plan: Plan;
  /** What search engines read of it, as JSON that can stand in HTML. */
  readonly linkedData: string;
}

interface Part {
  readonly id: string;
  readonly title: string;
  readonly body: ReactNode;
}

/** One plan as a text to read, and its year. Plans are written in Swedish. */
export function PlanPage({ view, plan, linkedData }: PlanProps): ReactElement {
  const { site, lang, words } = view;
  const parts = partsOf(view, plan);
  const head = (
    <>
      <link rel="canonical" href={site.planPage(plan.slug)} />
      <link rel="alternate" type="text/calendar" title={words.calendarOf} href={plan.links.calendar} />
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: linkedData }} />
    </>
  );
  return (
    <Layout
      view={view}
      title={plan.title}
      inLang={(other) => to.plan(other, plan.slug)}
      at="plans"
      feeds={feedsOf(site.api)}
      head={head}
    >
      <article className="article plan">
        <Opening view={view} plan={plan} />
        <nav className="beside" aria-labelledby="contents">
          <section>
            <h2 id="contents">{words.onThisPage}</h2>
            <ul>
              {plan.sections.map(({ heading }, nth) =>
                heading === null ? null : (
                  <li key={nth} lang="sv">
                    <a href={`#s-${nth + 1}`}>{heading}</a>
                  </li>
                ),
              )}
              {parts.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <ul>
              <li>
                <a href={to.list(lang, { plan: plan.slug })}>{words.ofThePlan}</a>
              </li>
              <li>
                <a href={plan.links.calendar} type="text/calendar">
                  {words.calendarOf}
                </a>
              </li>
            </ul>
          </section>
        </nav>
        <div className="text">
          {plan.sections.map(({ heading, bodyHtml }, nth) => (
            <section key={nth} id={`s-${nth + 1}`} lang="sv">
              {heading !== null && <h2>{heading}</h2>}
              {bodyHtml !== '' && <div dangerouslySetInnerHTML={{ __html: bodyHtml }} />}
            </section>
          ))}
          {parts.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id}>
              <h2 id={id}>{title}</h2>
              {body}
            </section>
          ))}
        </div>
      </article>
      <p className="back">
        <a href={to.plans(lang)}>
          <span aria-hidden="true">← </span>
          {words.plans}
        </a>
      </p>
    </Layout>
  );
}

/** Only what the plan has. */
function partsOf(view: View, plan: Plan): readonly Part[] {
  const { words } = view;
  const { goals, audiences, keyMessages, channels, activities } = plan;
  return [
    ...(goals.length > 0 ? [{ id: 'goals', title: words.goals, body: <Goals view={view} goals={goals} /> }] : []),
    ...(audiences.length > 0 ? [{ id: 'audiences', title: words.audiences, body: <Audiences view={view} audiences={audiences} /> }] : []),
    ...(keyMessages.length > 0 ? [{ id: 'key-messages', title: words.keyMessages, body: <KeyMessages view={view} plan={plan} /> }] : []),
    ...(channels.length > 0 ? [{ id: 'channels', title: words.channels, body: <Channels view={view} plan={plan} /> }] : []),
    ...(activities.length > 0 ? [
      { id: 'year', title: words.theYear, body: <Year view={view} activities={activities} /> },
      { id: 'activities', title: words.activities, body: <Activities view={view} activities={activities} /> },
    ] : []),
  ]; // prettier-ignore
}

function Opening({ view: { lang, words }, plan }: { view: View; plan: Plan }): ReactElement {
  const { kind, title, organisations, identifier, adoption, review, parent, children, publishedAt } = plan;
  return (
    <header className="opening">
      <p className="meta">
        <span>{nameIn(PLAN_KINDS, lang, kind)}</span> <time dateTime={publishedAt}>{day(publishedAt, lang)}</time>
      </p>
      <h1 lang="sv">{title}</h1>
      <p className="by">{organisations.flatMap(({ name }) => name ?? []).join(', ')}</p>
      <ul className="facts-of-plan">
        {adoption.map(({ body, date, paragraph, version }, nth) => (
          <li key={nth}>
            {words.adopted} <span lang="sv">{body}</span>{' '}
            {date !== null && <time dateTime={date}>{day(date, lang)}</time>}
            {[paragraph, version === null ? null : `${words.version} ${version}`]
              .flatMap((one) => (one === null ? [] : [`, ${one}`]))
              .join('')}
          </li>
        ))}
        {identifier !== null && (
          <li>
            {words.identifier} {identifier}
          </li>
        )}
        {review?.text && (
          <li>
            {words.review}: <span lang="sv">{review.text}</span>
          </li>
        )}
        {parent !== null && (
          <li>
            {words.carriesOut} <a href={to.plan(lang, parent.slug)}>{parent.title}</a>
          </li>
        )}
        {children.map((child) => (
          <li key={child.slug}>
            {words.carriedOutBy} <a href={to.plan(lang, child.slug)}>{child.title}</a>
          </li>
        ))}
      </ul>
    </header>
  );
}
