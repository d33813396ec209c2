type Texts = Readonly<Record<string, string>>;

const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>> = {
  en: () => import('./en'),
  sv: () => import('./sv'),
};

/** All texts of the languages the panel offers, under the plugin's own prefix. */
export async function registerTrads({ locales }: { readonly locales: readonly string[] }) {
  return Promise.all(locales.map(async (locale) => ({ locale, data: prefixed(await textsOf(locale)) })));
}

const textsOf = async (locale: string): Promise<Texts> => (await LANGUAGES[locale]?.())?.texts ?? {};

const prefixed = (texts: Texts): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [`attest.${key}`, text]));
