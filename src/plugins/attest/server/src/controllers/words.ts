import type { Context } from 'koa';

export type Language = 'sv' | 'en';
export type Words = Readonly<Record<Language, string>>;

/** In the language that the admin user has chosen; English for programs. */
export function wordsFor(ctx: Pick<Context, 'state'>, words: Words): string {
  return words[languageOf(ctx)];
}

export function languageOf({ state }: Pick<Context, 'state'>): Language {
  return state['auth']?.strategy?.name === 'admin' && state['user']?.preferedLanguage === 'sv' ? 'sv' : 'en';
}

/** The sentence with each `{name}` replaced by what is said of it. */
export function filledIn(sentence: string, values: object): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(Reflect.get(values, name) ?? '–'));
}
