import type { Part } from './document';

/** What a chapter is about, in the order in which plans usually tell it. */
export const TOPICS = ['goals', 'audiences', 'key-messages', 'channels', 'qualities', 'checklist', 'activities', 'follow-up'] as const; // prettier-ignore
export type ChapterTopic = (typeof TOPICS)[number];

export interface Drafted {
  readonly topic: ChapterTopic | undefined;
  readonly heading: string;
  readonly level: 1 | 2;
  readonly body: readonly Part[];
}

/** What belongs to a topic, and what it is called where the plan has no section for it. */
export interface Content {
  readonly topic: ChapterTopic;
  readonly heading: string;
  readonly parts: readonly Part[];
}

/** The plan's sections in its own order, each with what belongs to it; what has no section comes where plans usually have it. */
export function inOrder(sections: readonly Drafted[], contents: readonly Content[]): readonly Drafted[] {
  return contents.reduce<readonly Drafted[]>((chapters, content) => {
    const at = chapters.findIndex(({ topic }) => topic === content.topic);
    const chapter = chapters[at];
    if (chapter) return chapters.with(at, { ...chapter, body: joined(chapter.body, content) });
    if (content.parts.length === 0) return chapters;
    const { topic, heading, parts } = content;
    const place = placeFor(topic, chapters);
    return [...chapters.slice(0, place), { topic, heading, level: 1, body: parts }, ...chapters.slice(place)];
  }, sections);
}

/** After the chapter that comes before it in most plans, or else before the one that comes after it, or else at the end. */
function placeFor(topic: ChapterTopic, chapters: readonly Drafted[]): number {
  const rank = ({ topic: other }: Drafted) => (other === undefined ? -1 : TOPICS.indexOf(other));
  const own = TOPICS.indexOf(topic);
  if (topic === 'activities' || topic === 'follow-up') return chapters.length;
  const before = chapters.findLastIndex((chapter) => rank(chapter) >= 0 && rank(chapter) < own);
  if (before !== -1) return before + 1;
  const after = chapters.findIndex((chapter) => rank(chapter) > own);
  return after === -1 ? chapters.length : after;
}

/** After the words that introduce it (`Kommunikationen ska bidra till`), or else at the end. */
function joined(body: readonly Part[], { parts }: Content): readonly Part[] {
  const introduction = body.findIndex((part, at) => introduces(part) && body[at + 1]?.kind !== 'list');
  const at = introduction === -1 ? body.length : introduction + 1;
  return [...body.slice(0, at), ...parts, ...body.slice(at)];
}

function introduces(part: Part): boolean {
  if (part.kind !== 'paragraph') return false;
  const text = part.runs.map((run) => run.text).join('').trimEnd(); // prettier-ignore
  return /[^.!?…”")\]]$/u.test(text);
}
