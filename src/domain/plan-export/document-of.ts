import { normal, tidy } from '../plan-import/normal-form';
import { meaningOf } from '../plan-import/topics';
import { actionPlan, fieldsShown } from './action-plan';
import { divisionParts, divisionsOf, isDivision, looseAudiences, type Division } from './audience-parts';
import { bodyParts } from './body-parts';
import { channelParts, otherSigns } from './channel-parts';
import { audienceDetails, checklistOf, factsOf, followUpDetails, goalDetails } from './details';
import { heading, list, textOf, type Chapter, type Language, type Part, type PlanDocument } from './document';
import { goalParts } from './goal-parts';
import { inOrder, TOPICS, type ChapterTopic, type Content, type Drafted } from './in-order';
import { languageOf } from './language-of';
import type { PlanContent } from './plan-content';
import { FACTS, HEADINGS } from './words';

/** A plan as a document, so that it looks as its own document did and an import of it changes nothing. Pure. */
export function documentOf(plan: PlanContent): PlanDocument {
  const sections = plan.sections.map(({ heading: text, body }) => ({ text: tidy(text), body: bodyParts(body) }));
  const words = sections.flatMap(({ text, body }) => [text, ...body.map(wordsOf)]);
  const language = languageOf([plan.title, ...words, ...plan.goals.map(({ statement }) => statement)]);
  const divisions = divisionsOf(plan);
  const chapters = inOrder(
    sections.map(({ text, body }): Drafted => {
      const division = divisions.find((one) => normal(one.heading) === normal(text));
      const level = isDivision(text) ? 2 : 1;
      return { topic: topicOf(text), heading: text, level, body: [...(division?.parts ?? []), ...body] };
    }),
    contentsOf(plan, language, divisions.filter(({ heading: own }) => !sections.some(({ text }) => normal(text) === normal(own)))), // prettier-ignore
  );
  const facts = factsOf(plan, language, factsBeside(plan, language, words.join('\n')));
  return {
    title: tidy(plan.title),
    language,
    author: plan.organisations.join(', '),
    chapters: [
      ...(facts.rows.length > 0 ? [{ parts: [facts] }] : []),
      ...underHeadings(withAudienceHeading(chapters, language)),
    ],
  };
}

/** What a section is about; those that divide the audiences stand by themselves. */
function topicOf(text: string): ChapterTopic | undefined {
  const { topic } = meaningOf(text);
  return topic === undefined || isDivision(text) ? undefined : TOPICS.find((one) => one === topic);
}

function contentsOf(plan: PlanContent, language: Language, divisions: readonly Division[]): readonly Content[] {
  const fields = fieldsShown(plan, language);
  const shown = (field: 'audiences' | 'channels', id: string) =>
    fields.includes(field) && plan.activities.some((activity) => activity[field].includes(id));
  const isReached = (id: string) => plan.reach.some(({ audience }) => audience === id);
  const isNamed = (id: string) => plan.activities.some(({ summary }) => summary === plan.channels.find((one) => one.id === id)?.name); // prettier-ignore
  const told = plan.followUps.filter(({ activity }) => activity === null || !fields.includes('follow-up'));
  const table = actionPlan(plan, language);
  const parts: Readonly<Record<ChapterTopic, readonly (Part | undefined)[]>> = {
    goals: [...goalParts(plan, language), goalDetails(plan, language)],
    audiences: [
      ...looseAudiences(plan, (id) => shown('audiences', id) || isReached(id)),
      ...divisionParts(divisions),
      audienceDetails(plan, language),
    ],
    'key-messages': plan.keyMessages.length === 0 ? [] : [list(plan.keyMessages.map(({ text }) => tidy(text)))],
    channels: channelParts(plan, language, (id) => shown('channels', id) || isNamed(id)),
    qualities: areShort(plan.qualities) ? [list(plan.qualities.map(tidy))] : [],
    'follow-up': [followUpDetails(plan, language, told)],
    checklist: [checklistOf(plan, language)],
    activities: [table],
  };
  return TOPICS.map((topic) => ({
    topic,
    heading: HEADINGS[language][topic],
    parts: parts[topic].flatMap((part) => part ?? []),
  }));
}

/** What else there is to say of the plan, where its text does not say it. */
function factsBeside(plan: PlanContent, language: Language, words: string): readonly (readonly [string, string])[] {
  const isSaid = plan.review !== null && tidy(words).includes(tidy(plan.review.text));
  const { review, qualities, signs } = { ...FACTS[language], ...HEADINGS[language] };
  return [
    ...(plan.review && !isSaid ? [[review, reviewOf(plan.review)] as const] : []),
    ...(areShort(plan.qualities) ? [] : [[qualities, plan.qualities.join(', ')] as const]),
    [signs, otherSigns(plan)],
  ];
}

const reviewOf = ({ text, bodies }: NonNullable<PlanContent['review']>): string =>
  [text, bodies.length > 0 && `(${bodies.join(', ')})`].filter(Boolean).join(' ');

/** A list of single words; more than that is no list of qualities to who reads it again. */
const areShort = (qualities: readonly string[]): boolean =>
  qualities.length > 0 && qualities.every((one) => tidy(one).split(' ').length <= 3);

/** The sections that divide the audiences stand under a heading that says what they divide. */
function withAudienceHeading(chapters: readonly Drafted[], language: Language): readonly Drafted[] {
  const first = chapters.findIndex(({ level }) => level === 2);
  if (first === -1 || chapters.some(({ topic }) => topic === 'audiences')) return chapters;
  const own: Drafted = { topic: 'audiences', heading: HEADINGS[language].audiences, level: 1, body: [] };
  return [...chapters.slice(0, first), own, ...chapters.slice(first)];
}

function underHeadings(chapters: readonly Drafted[]): readonly Chapter[] {
  return chapters.reduce<readonly Chapter[]>((all, { heading: text, level, body }) => {
    const parts = [heading(level, text), ...body.map((part) => deeper(part, level))];
    const last = all.at(-1);
    if (level === 1 || !last) return [...all, { parts }];
    return [...all.slice(0, -1), { parts: [...last.parts, ...parts] }];
  }, []);
}

/** Headings within a section stand below its own. */
const deeper = (part: Part, level: 1 | 2): Part =>
  part.kind === 'heading' && level === 2 && part.level === 2 ? { ...part, level: 3 } : part;

function wordsOf(part: Part): string {
  if (part.kind === 'heading') return part.text;
  if (part.kind === 'paragraph') return textOf(part.runs);
  return part.kind === 'list' ? part.items.map(({ runs }) => textOf(runs)).join('\n') : '';
}
