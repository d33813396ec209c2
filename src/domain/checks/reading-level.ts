import type { Check } from './issue';
import { lixOf } from './lix';
import type { Audience, MessageContent, ReadingLevel } from './message-content';

/** The highest LIX that an audience of this reading level is asked to read. */
const LIMITS: Readonly<Record<ReadingLevel, number>> = { normal: 50, plain: 40, easy: 30 };

/**
 * The text is no harder than its audiences read (E06; Språklagen § 11). The audience that needs the easiest text
 * decides; without audiences the level is normal. Only Swedish is measured: elsewhere words are not as long.
 */
export const readingLevel: Check = (message) => {
  const lix = isSwedish(message.language) ? lixOf(runningText(message)) : undefined;
  const level = easiest(message.audiences);
  // Rounded first: nobody is told that 50 is more than 50.
  if (lix === undefined || Math.round(lix) <= LIMITS[level]) return [];
  const detail = { lix: Math.round(lix), limit: LIMITS[level], level };
  return [{ id: 'reading-level', field: 'body', code: 'reading-level-high', detail }];
};

function isSwedish(language: string): boolean {
  return language === 'sv' || language.startsWith('sv-');
}

function easiest(audiences: readonly Audience[]): ReadingLevel {
  return audiences
    .map((audience) => audience.readingLevel)
    .reduce((lowest, level) => (LIMITS[level] < LIMITS[lowest] ? level : lowest), 'normal');
}

function runningText({ preamble, bodyText, quotes, facts }: MessageContent): readonly string[] {
  const paragraphs = bodyText.flatMap((part) => (part.type === 'text' ? [part.text] : []));
  return [preamble, ...paragraphs, ...quotes.map(({ text }) => text), facts];
}
