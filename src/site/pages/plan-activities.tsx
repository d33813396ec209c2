import type { ReactElement, ReactNode } from 'react';

import { monthsOf } from '../../domain/months';
import { nameIn, PROGRESS } from '../names';
import type { Activity } from '../plan';
import type { View } from '../view';
import { day, monthName } from '../written-out';

interface Activities {
  readonly view: View;
  readonly activities: readonly Activity[];
}

/** What is worth a word of its own beside an activity. */
const TOLD = ['completed', 'cancelled', 'postponed'];
const MONTHS = Array.from({ length: 12 }, (_, nth) => nth + 1);

/** Any year, month by month: what comes back each year stands beside what has its day. */
export function Year({ view, activities }: Activities): ReactElement {
  const { lang, words } = view;
  const placed = activities.map((activity) => ({ activity, months: monthsOf(activity.timing) }));
  const within = (when: number | string) =>
    placed.filter(({ months }) => (typeof months === 'string' ? months === when : months.includes(Number(when))));
  const bands = [
    ['all-year', words.allYear],
    ['no-time', words.noTime],
  ] as const;
  return (
    <>
      <p>{words.yearWhat}</p>
      <ol className="year">
        {MONTHS.map((month) => (
          <li key={month}>
            <h3>{monthName(month, lang)}</h3>
            {within(month).length === 0 ? (
              <p className="aside">{words.nothingThen}</p>
            ) : (
              <Brief activities={within(month).map(({ activity }) => activity)} all={activities} />
            )}
          </li>
        ))}
      </ol>
      {bands.map(([when, title]) =>
        within(when).length === 0 ? null : (
          <div key={when} className="band">
            <h3>{title}</h3>
            <Brief activities={within(when).map(({ activity }) => activity)} all={activities} />
          </div>
        ),
      )}
    </>
  );
}

/** Each leads on to all that is said of it. */
function Brief({ activities, all }: { activities: readonly Activity[]; all: readonly Activity[] }): ReactElement {
  return (
    <ul lang="sv">
      {activities.map((activity) => (
        <li key={activity.documentId}>
          <a href={`#a-${all.indexOf(activity) + 1}`}>{activity.summary}</a>
          {yearOf(activity) !== null && ` (${yearOf(activity)})`}
        </li>
      ))}
    </ul>
  );
}

/** Of what happens once, in a year that is known. */
function yearOf({ timing }: Activity): string | null {
  return timing === null || timing.rrule !== null ? null : (timing.start?.slice(0, 4) ?? null);
}

/** All that is public of each activity. */
export function Activities({ view, activities }: Activities): ReactElement {
  return (
    <ol className="activities">
      {activities.map((activity, nth) => (
        <li key={activity.documentId} id={`a-${nth + 1}`}>
          <One view={view} activity={activity} />
        </li>
      ))}
    </ol>
  );
}

function One({ view: { lang, words }, activity }: { view: View; activity: Activity }): ReactElement {
  const { summary, description, timing, location, progress, goals, audiences, channels, keyMessages } = activity;
  return (
    <>
      <h3 lang="sv">{summary}</h3>
      {progress !== null && TOLD.includes(progress) && <p className="meta">{nameIn(PROGRESS, lang, progress)}</p>}
      {description !== null && (
        <p className="as-written" lang="sv">
          {description}
        </p>
      )}
      <dl>
        <Line term={words.when}>{timing && <When timing={timing} lang={lang} />}</Line>
        <Line term={words.where}>{location}</Line>
        <Line term={words.forWhom}>{audiences.join(', ')}</Line>
        <Line term={words.through}>{channels.join(', ')}</Line>
        <Line term={words.towards}>{listed(goals)}</Line>
        <Line term={words.says}>{listed(keyMessages)}</Line>
      </dl>
    </>
  );
}

/** Sentences, each on a line of its own. */
function listed(sentences: readonly string[]): ReactNode {
  if (sentences.length < 2) return sentences[0];
  return (
    <ul>
      {sentences.map((sentence, nth) => (
        <li key={nth}>{sentence}</li>
      ))}
    </ul>
  );
}

function When({ timing: { text, start, end }, lang }: { timing: NonNullable<Activity['timing']>; lang: View['lang'] }) {
  return (
    <>
      {text}
      {start !== null && (
        <>
          {' '}
          (<time dateTime={start}>{day(start, lang)}</time>
          {end !== null && end !== start && (
            <>
              –<time dateTime={end}>{day(end, lang)}</time>
            </>
          )}
          )
        </>
      )}
    </>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }): ReactElement | null {
  if (children === null || children === undefined || children === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd lang="sv">{children}</dd>
    </div>
  );
}
