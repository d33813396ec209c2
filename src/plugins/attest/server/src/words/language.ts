export type Language = 'sv' | 'en';
export type Words = Readonly<Record<Language, string>>;

interface State {
  readonly auth?: { readonly strategy?: { readonly name?: string } };
  readonly user?: { readonly preferedLanguage?: string | null };
}

/** What the person logged in to the panel has chosen; English for programs. */
export function languageOf(state: State | undefined): Language {
  return state?.auth?.strategy?.name === 'admin' && state.user?.preferedLanguage === 'sv' ? 'sv' : 'en';
}

/** The sentence with each `{name}` replaced by what is said of it; what is said may be a sentence itself. */
export function filledIn(sentence: string, values: object): string {
  const filled = sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(Reflect.get(values, name) ?? '–'));
  return filled.replace(/(?<![.])([.!?])\.(?![.])/g, '$1');
}
