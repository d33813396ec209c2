/** A year, a month or a day, that is no part of a longer number or of a reference like S2011/1809. */
const DATED = /(?<![\p{L}\d/.-])((?:19|20)\d{2})(?:-(\d{2})(?:-(\d{2}))?)?(?![\d/]|-\d)/gu;

/**
 * The sentences of a text that name a time which has passed: a day before today, or a month or year before this one. When the
 * text is used anew they are to be looked at; some of them, like the year something was founded, stay true. Pure.
 * @param today YYYY-MM-DD
 */
export function pastDatesIn(text: string, today: string): readonly string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => [...sentence.matchAll(DATED)].some(([date]) => date < today.slice(0, date.length)));
}
