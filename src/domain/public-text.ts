import { withImages } from './block-images';
import type { Json } from './json';
import type { ShownFile } from './shown-message';

/** Blocks as HTML. */
export type HtmlOf = (blocks: Json) => string;

export type Part = Readonly<Record<string, Json>>;

/** A text that says something; null for none. */
export const textOf = (value: Json | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The parts of a repeatable component. */
export function partsOf(value: Json | undefined): readonly Part[] {
  return Array.isArray(value) ? value.filter((part) => typeof part === 'object' && part !== null) : [];
}

/** A text in blocks with its images as readers get them. @param files in the order of `imagesIn` */
export function bodyOf(blocks: Json | undefined, files: readonly ShownFile[]): Json {
  return withImages(blocks ?? null, ({ name, alternativeText, caption }, nth) => {
    const { url = null, mime = null, width = null, height = null } = files[nth] ?? {};
    return {
      url,
      name: textOf(name),
      alternativeText: textOf(alternativeText),
      caption: textOf(caption),
      mime,
      width,
      height,
    };
  });
}

/**
 * Everything that is written in some fields, as people search: in small letters, with single spaces.
 * @param written the fields
 * @param read which keys are followed inside them
 */
export function wordsIn(said: Part, written: readonly string[], read: readonly string[]): string {
  return written
    .flatMap((field) => textsIn(said[field] ?? null, read))
    .join(' ')
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

function textsIn(value: Json, read: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((inner) => textsIn(inner, read));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (read.includes(key) ? textsIn(inner, read) : []));
}

/** In the zone whose New Year the readers keep. */
export function yearOf(at: string): number {
  return Number(new Intl.DateTimeFormat('en', { timeZone: 'Europe/Stockholm', year: 'numeric' }).format(new Date(at)));
}

/** One spelling, so that instants sort as texts. */
export const instant = (at: string): string => new Date(at).toISOString();
