import type { Json } from './json';
import { bodyOf, instant, partsOf, textOf, wordsIn, yearOf, type HtmlOf, type Part } from './public-text';
import type { ShownPlan } from './shown-plan';

/** As much of an edition as the public reads. */
export interface ApprovedPlan {
  readonly documentId: string;
  readonly content: Part;
  readonly shown: Json;
  /** Instant, ISO 8601. */
  readonly liveFrom: string;
}

/** One plan as the public reads it: what it is found by, and the finished object without its links to other plans. */
export interface PublicPlan {
  readonly plan: string;
  readonly slug: string;
  readonly kind: string;
  readonly title: string;
  /** The plan that it carries out. */
  readonly parent: string | null;
  readonly firstLiveFrom: string;
  readonly liveFrom: string;
  /** Of the first publication, in Swedish time. */
  readonly year: number;
  /** Addresses of the organisations whose plan it is. */
  readonly organisations: readonly string[];
  readonly json: string;
  /** Everything that is written in it, in small letters: what a search looks through. */
  readonly words: string;
}

/**
 * What the public reads of a plan, from what was approved and nothing else.
 * @param htmlOf writes a text in blocks as HTML that is safe on any page
 * @param firstLiveFrom when its first edition went live: this one's own time when there was none before
 * @throws Error when it has no address; nothing is then published
 */
export function publicPlan(edition: ApprovedPlan, firstLiveFrom: string, htmlOf: HtmlOf): PublicPlan {
  const { documentId, content } = edition;
  const shown = { ...NOTHING, ...(edition.shown as Partial<ShownPlan> | null) };
  const slug = textOf(content['slug']);
  if (slug === null) throw new Error(`Plan ${documentId} has no address to be public under.`);
  const [publishedAt, updatedAt] = [instant(firstLiveFrom), instant(edition.liveFrom)];
  const said = saidBy(content, shown, htmlOf);
  return {
    plan: documentId,
    slug,
    kind: String(content['kind']),
    title: String(content['title']),
    parent: textOf(content['parent']),
    firstLiveFrom: publishedAt,
    liveFrom: updatedAt,
    year: yearOf(publishedAt),
    organisations: [...new Set(shown.organisations.flatMap((organisation) => organisation.slug ?? []))],
    json: JSON.stringify({ documentId, slug, ...said, publishedAt, updatedAt }),
    words: wordsIn(said, WRITTEN, READ),
  };
}

/** Every field is named here: what is not named is not public. */
function saidBy(content: Part, shown: ShownPlan, htmlOf: HtmlOf): Part {
  return {
    kind: String(content['kind']),
    title: String(content['title']),
    identifier: textOf(content['identifier']),
    project: textOf(content['project']),
    organisations: shown.organisations,
    sections: sectionsOf(content, shown, htmlOf),
    goals: shown.goals,
    audiences: shown.audiences,
    channels: shown.channels,
    keyMessages: shown.keyMessages,
    activities: shown.activities,
    legend: partsOf(content['legend']).map(({ code, label }) => ({ code: textOf(code), label: textOf(label) })),
    reach: shown.reach,
    adoption: partsOf(content['adoption']).map(({ date, reference, version }, nth) => ({
      body: shown.adoption[nth] ?? null,
      date: textOf(date),
      paragraph: textOf(reference),
      version: textOf(version),
    })),
    review: partsOf([content['review'] ?? null]).map(({ text, rrule }) => ({ text: textOf(text), rrule: textOf(rrule) }))[0] ?? null,
  }; // prettier-ignore
}

/** What a plan says of its money stays with those who work by it. */
function sectionsOf(content: Part, shown: ShownPlan, htmlOf: HtmlOf): readonly Part[] {
  return partsOf(content['sections']).flatMap((section, nth) => {
    if (section['kind'] === 'budget') return [];
    const body = bodyOf(section['body'], shown.sections[nth] ?? []);
    return [{ kind: String(section['kind']), heading: textOf(section['heading']), body, bodyHtml: htmlOf(body) }];
  });
}

const WRITTEN = ['title', 'identifier', 'project', 'sections', 'goals', 'audiences', 'keyMessages', 'activities'];
const READ = ['heading', 'body', 'text', 'children', 'image', 'alternativeText', 'caption', 'statement', 'indicator', 'qualifier', 'name', 'summary', 'description', 'timing', 'location']; // prettier-ignore

/** Of editions from before these were kept. */
const NOTHING: ShownPlan = { organisations: [], responsible: [], adoption: [], sections: [], goals: [], audiences: [], channels: [], keyMessages: [], activities: [], reach: [] }; // prettier-ignore
