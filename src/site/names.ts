import type { Lang } from './lang';

type Names = Readonly<Record<string, string>>;

/** What kinds of messages are called. */
export const KINDS: Readonly<Record<Lang, Names>> = {
  sv: {
    'press-release': 'Pressmeddelande',
    'press-invitation': 'Pressinbjudan',
    statement: 'Uttalande',
    'letter-to-editor': 'Insändare',
    news: 'Nyhet',
    'intranet-news': 'Nyhet på intranätet',
    'social-post': 'Inlägg i sociala medier',
    newsletter: 'Nyhetsbrev',
    email: 'E-post',
    letter: 'Brev',
    invitation: 'Inbjudan',
    notice: 'Anslag',
    poster: 'Affisch',
    banner: 'Banderoll',
    leaflet: 'Informationsblad',
    advertisement: 'Annons',
    'job-advertisement': 'Platsannons',
    presentation: 'Presentation',
    report: 'Rapport',
    document: 'Dokument',
    exhibition: 'Utställning',
    page: 'Webbsida',
  },
  en: {
    'press-release': 'Press release',
    'press-invitation': 'Press invitation',
    statement: 'Statement',
    'letter-to-editor': 'Letter to the editor',
    news: 'News',
    'intranet-news': 'Intranet news',
    'social-post': 'Social media post',
    newsletter: 'Newsletter',
    email: 'E-mail',
    letter: 'Letter',
    invitation: 'Invitation',
    notice: 'Notice',
    poster: 'Poster',
    banner: 'Banner',
    leaflet: 'Leaflet',
    advertisement: 'Advertisement',
    'job-advertisement': 'Job advertisement',
    presentation: 'Presentation',
    report: 'Report',
    document: 'Document',
    exhibition: 'Exhibition',
    page: 'Web page',
  },
};

/** What languages are called. */
export const LANGUAGES: Readonly<Record<Lang, Names>> = {
  sv: {
    sv: 'Svenska',
    'sv-simple': 'Svenska, lättläst',
    en: 'Engelska',
    fi: 'Finska',
    fit: 'Meänkieli',
    se: 'Nordsamiska',
    sma: 'Sydsamiska',
    smj: 'Lulesamiska',
    sje: 'Pitesamiska',
    rom: 'Romani',
    yi: 'Jiddisch',
    swl: 'Svenskt teckenspråk',
    ar: 'Arabiska',
    bs: 'Bosniska',
    de: 'Tyska',
    es: 'Spanska',
    fa: 'Persiska',
    fr: 'Franska',
    ku: 'Kurdiska',
    pl: 'Polska',
    prs: 'Dari',
    ru: 'Ryska',
    so: 'Somaliska',
    th: 'Thailändska',
    ti: 'Tigrinska',
    tr: 'Turkiska',
    uk: 'Ukrainska',
    zh: 'Kinesiska',
  },
  en: {
    sv: 'Swedish',
    'sv-simple': 'Swedish, easy to read',
    en: 'English',
    fi: 'Finnish',
    fit: 'Meänkieli',
    se: 'Northern Sami',
    sma: 'Southern Sami',
    smj: 'Lule Sami',
    sje: 'Pite Sami',
    rom: 'Romani',
    yi: 'Yiddish',
    swl: 'Swedish Sign Language',
    ar: 'Arabic',
    bs: 'Bosnian',
    de: 'German',
    es: 'Spanish',
    fa: 'Persian',
    fr: 'French',
    ku: 'Kurdish',
    pl: 'Polish',
    prs: 'Dari',
    ru: 'Russian',
    so: 'Somali',
    th: 'Thai',
    ti: 'Tigrinya',
    tr: 'Turkish',
    uk: 'Ukrainian',
    zh: 'Chinese',
  },
};

/** What kinds of plans are called. */
export const PLAN_KINDS: Readonly<Record<Lang, Names>> = {
  sv: {
    plan: 'Plan',
    strategy: 'Strategi',
    policy: 'Policy',
    'activity-plan': 'Aktivitetsplan',
    'crisis-plan': 'Krisplan',
  },
  en: {
    plan: 'Plan',
    strategy: 'Strategy',
    policy: 'Policy',
    'activity-plan': 'Activity plan',
    'crisis-plan': 'Crisis plan',
  },
};

/** What a goal wants of its audience. */
export const LEVELS: Readonly<Record<Lang, Names>> = {
  sv: { know: 'Veta', 'know-about': 'Känna till', act: 'Agera', feel: 'Uppleva', effect: 'Effekt' },
  en: { know: 'Know', 'know-about': 'Know about', act: 'Act', feel: 'Feel', effect: 'Effect' },
};

/** How binding a goal is. */
export const STRENGTHS: Readonly<Record<Lang, Names>> = {
  sv: { must: 'Ska', should: 'Bör', may: 'Kan' },
  en: { must: 'Must', should: 'Should', may: 'May' },
};

/** How much an audience comes first. */
export const RANKS: Readonly<Record<Lang, Names>> = {
  sv: { primary: 'Primär', secondary: 'Sekundär', tertiary: 'Tertiär' },
  en: { primary: 'Primary', secondary: 'Secondary', tertiary: 'Tertiary' },
};

/** What kinds of key messages are called. */
export const MESSAGE_KINDS: Readonly<Record<Lang, Names>> = {
  sv: { core: 'Kärnbudskap', supporting: 'Stödjande', holding: 'Beredskapsbudskap', faq: 'Frågor och svar' },
  en: { core: 'Core', supporting: 'Supporting', holding: 'Holding statement', faq: 'Questions and answers' },
};

/** How far an activity has come. */
export const PROGRESS: Readonly<Record<Lang, Names>> = {
  sv: {
    'needs-action': 'Inte påbörjad',
    'in-process': 'Pågår',
    completed: 'Genomförd',
    cancelled: 'Inställd',
    postponed: 'Uppskjuten',
  },
  en: {
    'needs-action': 'Not started',
    'in-process': 'Under way',
    completed: 'Completed',
    cancelled: 'Cancelled',
    postponed: 'Postponed',
  },
};

/** The name of a kind or language; what is written where there is none, so that nothing is ever blank. */
export const nameIn = (names: Readonly<Record<Lang, Names>>, lang: Lang, value: string): string =>
  names[lang][value] ?? value;
