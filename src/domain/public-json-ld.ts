import type { Json } from './json';
import { entriesOfActivity, type CalendarEntry, type CalendarMessage } from './public-calendar';
import type { ShownActivity } from './shown-plan';

/** Absolute addresses of what is public. */
export interface Pages {
  of(path: string): string;
  page(slug: string): string;
  planPage(slug: string): string;
}

interface Linked {
  readonly slug: string;
}

/** As much of a public message as search engines are told. */
export interface DescribedMessage extends CalendarMessage, Linked {
  readonly kind: string;
  readonly language: string;
  readonly identifier: string | null;
  readonly organisations: readonly { readonly name: string | null }[];
  readonly subjects: readonly { readonly name: string | null }[];
  readonly images: readonly { readonly url: string | null; readonly decorative: boolean }[];
  readonly correctedBy: Linked | null;
}

/** As much of a public plan. */
export interface DescribedPlan extends Linked {
  readonly title: string;
  readonly identifier: string | null;
  readonly organisations: readonly { readonly name: string | null }[];
  readonly activities: readonly ShownActivity[];
  readonly parent: Linked | null;
  readonly publishedAt: string;
  readonly updatedAt: string;
}

/** Of a message that was stored before there was such a field. */
const NOTHING: Omit<DescribedMessage, 'slug'> = { documentId: '', kind: '', headline: '', preamble: null, language: 'sv', identifier: null, organisations: [], subjects: [], images: [], event: null, correctedBy: null, publishedAt: '', updatedAt: '' }; // prettier-ignore

type Thing = Readonly<Record<string, Json | undefined>>;

const CONTEXT = 'https://schema.org';
const NEWS = ['press-release', 'press-invitation', 'news', 'notice', 'statement', 'letter-to-editor'];

/** A message for search engines: what it invites to where it says a time, otherwise the text. */
export function messageJsonLd(stored: Partial<DescribedMessage> & Linked, at: Pages): string {
  const message = { ...NOTHING, ...stored };
  const { kind, headline, preamble, language, identifier, organisations, subjects, event, correctedBy } = message;
  const url = at.page(message.slug);
  const images = message.images.flatMap((image) => (image.url === null || image.decorative ? [] : [at.of(image.url)]));
  const common = { '@context': CONTEXT, url, description: preamble, inLanguage: language, image: some(images) };
  if (event !== null) {
    const { start, end, location } = event;
    const place = location === null ? undefined : { '@type': 'Place', name: location };
    return written({ ...common, '@type': 'Event', name: headline, startDate: start, endDate: end, location: place, eventStatus: STATUS.CONFIRMED, organizer: named(organisations) }); // prettier-ignore
  }
  return written({
    ...common,
    '@type': NEWS.includes(kind) ? 'NewsArticle' : 'CreativeWork',
    headline,
    genre: kind === 'press-release' ? 'Pressmeddelande' : undefined,
    identifier,
    datePublished: message.publishedAt,
    dateModified: message.updatedAt,
    mainEntityOfPage: url,
    publisher: named(organisations),
    keywords: some(subjects.flatMap(({ name }) => name ?? [])),
    correction: correctedBy ? at.page(correctedBy.slug) : undefined,
  });
}

/** A plan for search engines, with those of its public activities that have a day. */
export function planJsonLd(plan: DescribedPlan, at: Pages): string {
  const { title, identifier, organisations, parent, activities } = plan;
  const url = at.planPage(plan.slug);
  const work = {
    '@type': 'CreativeWork',
    '@id': url,
    url,
    name: title,
    identifier,
    datePublished: plan.publishedAt,
    dateModified: plan.updatedAt,
    publisher: named(organisations),
    isBasedOn: parent ? at.planPage(parent.slug) : undefined,
  };
  const events = activities.flatMap((activity) => entriesOfActivity(activity, plan));
  return written({ '@context': CONTEXT, '@graph': [work, ...events.map((entry) => eventOf(entry, url, organisations))].map(said) }); // prettier-ignore
}

const STATUS: Readonly<Record<CalendarEntry['status'], string>> = {
  CONFIRMED: 'https://schema.org/EventScheduled',
  TENTATIVE: 'https://schema.org/EventPostponed',
  CANCELLED: 'https://schema.org/EventCancelled',
};

const EVERY: Readonly<Record<string, string>> = { YEARLY: 'P1Y', MONTHLY: 'P1M', WEEKLY: 'P1W', DAILY: 'P1D' };

function eventOf(entry: CalendarEntry, url: string, organisations: DescribedPlan['organisations']): Thing {
  const { uid, title, description, location, status, when } = entry;
  if (when.kind !== 'days') throw new Error('An activity has days, not hours.');
  const { first, last, rrule } = when;
  return {
    '@type': 'Event',
    '@id': uid,
    url,
    name: title,
    description,
    startDate: first,
    endDate: last,
    location: location === null ? undefined : { '@type': 'Place', name: location },
    eventStatus: STATUS[status],
    organizer: named(organisations),
    eventSchedule: rrule === undefined ? undefined : scheduleOf(first, rrule),
  };
}

/** schema.org has words for how often; an interval or certain weekdays are told in the plan and the calendar. */
function scheduleOf(startDate: string, rrule: string): Json | undefined {
  const rule = new Map(rrule.split(';').map((part) => part.split('=', 2) as [string, string]));
  const isSimple = !rule.has('INTERVAL') && !rule.has('BYDAY') && !rule.has('BYSETPOS');
  const repeatFrequency = EVERY[rule.get('FREQ') ?? ''];
  if (!isSimple || repeatFrequency === undefined) return undefined;
  const byMonth = rule.get('BYMONTH');
  return { '@type': 'Schedule', startDate, repeatFrequency, ...(byMonth !== undefined && { byMonth: byMonth.split(',').map(Number) }) }; // prettier-ignore
}

const named = (organisations: readonly { readonly name: string | null }[]): Json | undefined =>
  some(organisations.flatMap(({ name }) => (name === null ? [] : [{ '@type': 'Organization', name }])));

const some = (list: readonly Json[]): Json | undefined => (list.length === 0 ? undefined : list);

/** Without what nobody has said. */
const said = (thing: Thing): Readonly<Record<string, Json>> =>
  Object.fromEntries(Object.entries(thing).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, value]]))); // prettier-ignore

/** As it may stand in a script of a page: nothing in it can end the script, begin a comment or break a line of JavaScript. */
function written(thing: Thing): string {
  return JSON.stringify(said(thing)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
