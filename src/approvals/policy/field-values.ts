import type { Labels } from 'strapi-plugin-attest/strapi-server';

type Words = Readonly<Record<string, Labels>>;

/** The values that the fields offer, in the words of the admin panel's forms; a test holds them to both. */
export const KINDS: Words = {
  'press-release': { sv: 'Pressmeddelande', en: 'Press release' },
  'press-invitation': { sv: 'Pressinbjudan', en: 'Press invitation' },
  statement: { sv: 'Uttalande', en: 'Statement' },
  'letter-to-editor': { sv: 'Insändare', en: 'Letter to the editor' },
  news: { sv: 'Nyhet', en: 'News' },
  'intranet-news': { sv: 'Nyhet på intranätet', en: 'Intranet news' },
  'social-post': { sv: 'Inlägg i sociala medier', en: 'Social media post' },
  newsletter: { sv: 'Nyhetsbrev', en: 'Newsletter' },
  email: { sv: 'E-post', en: 'E-mail' },
  letter: { sv: 'Brev', en: 'Letter' },
  invitation: { sv: 'Inbjudan', en: 'Invitation' },
  notice: { sv: 'Anslag', en: 'Notice' },
  poster: { sv: 'Affisch', en: 'Poster' },
  banner: { sv: 'Banderoll', en: 'Banner' },
  leaflet: { sv: 'Informationsblad', en: 'Leaflet' },
  advertisement: { sv: 'Annons', en: 'Advertisement' },
  'job-advertisement': { sv: 'Platsannons', en: 'Job advertisement' },
  presentation: { sv: 'Presentation', en: 'Presentation' },
  report: { sv: 'Rapport', en: 'Report' },
  document: { sv: 'Dokument', en: 'Document' },
  exhibition: { sv: 'Utställning', en: 'Exhibition' },
  page: { sv: 'Webbsida', en: 'Web page' },
};

export const PLAN_KINDS: Words = {
  plan: { sv: 'Plan', en: 'Plan' },
  strategy: { sv: 'Strategi', en: 'Strategy' },
  policy: { sv: 'Policy', en: 'Policy' },
  'activity-plan': { sv: 'Aktivitetsplan', en: 'Activity plan' },
  'crisis-plan': { sv: 'Krisplan', en: 'Crisis plan' },
};

export const PARTS: Words = {
  activities: { sv: 'Aktiviteter', en: 'Activities' },
  responsibilities: { sv: 'Ansvarsområden', en: 'Responsibilities' },
  budget: { sv: 'Budget', en: 'Budget' },
  strategy: { sv: 'Strategi', en: 'Strategy' },
  goals: { sv: 'Mål', en: 'Goals' },
  timetable: { sv: 'Tidsplan', en: 'Timetable' },
  background: { sv: 'Bakgrund', en: 'Background' },
  challenges: { sv: 'Utmaningar', en: 'Challenges' },
  purpose: { sv: 'Syfte', en: 'Purpose' },
  audiences: { sv: 'Målgrupper', en: 'Audiences' },
  channels: { sv: 'Kanaler', en: 'Channels' },
  'key-messages': { sv: 'Budskap', en: 'Key messages' },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up' },
};

export const PLACEMENTS: Words = {
  'own-premises': { sv: 'Egna lokaler', en: 'Own premises' },
  'public-premises': { sv: 'Offentliga lokaler', en: 'Public premises' },
  digital: { sv: 'Digitalt', en: 'Digital' },
  post: { sv: 'Post', en: 'Post' },
  none: { sv: 'Ingen', en: 'None' },
};

export const COMPILERS: Words = {
  unit: { sv: 'Enhet', en: 'Unit' },
  department: { sv: 'Förvaltning', en: 'Department' },
};

export const LANGUAGES: Words = {
  sv: { sv: 'Svenska', en: 'Swedish' },
  'sv-simple': { sv: 'Svenska, lättläst', en: 'Swedish, easy to read' },
  en: { sv: 'Engelska', en: 'English' },
  fi: { sv: 'Finska', en: 'Finnish' },
  fit: { sv: 'Meänkieli', en: 'Meänkieli' },
  se: { sv: 'Nordsamiska', en: 'Northern Sami' },
  sma: { sv: 'Sydsamiska', en: 'Southern Sami' },
  smj: { sv: 'Lulesamiska', en: 'Lule Sami' },
  sje: { sv: 'Pitesamiska', en: 'Pite Sami' },
  rom: { sv: 'Romani', en: 'Romani' },
  yi: { sv: 'Jiddisch', en: 'Yiddish' },
  swl: { sv: 'Svenskt teckenspråk', en: 'Swedish Sign Language' },
  ar: { sv: 'Arabiska', en: 'Arabic' },
  bs: { sv: 'Bosniska', en: 'Bosnian' },
  de: { sv: 'Tyska', en: 'German' },
  es: { sv: 'Spanska', en: 'Spanish' },
  fa: { sv: 'Persiska', en: 'Persian' },
  fr: { sv: 'Franska', en: 'French' },
  ku: { sv: 'Kurdiska', en: 'Kurdish' },
  pl: { sv: 'Polska', en: 'Polish' },
  prs: { sv: 'Dari', en: 'Dari' },
  ru: { sv: 'Ryska', en: 'Russian' },
  so: { sv: 'Somaliska', en: 'Somali' },
  th: { sv: 'Thailändska', en: 'Thai' },
  ti: { sv: 'Tigrinska', en: 'Tigrinya' },
  tr: { sv: 'Turkiska', en: 'Turkish' },
  uk: { sv: 'Ukrainska', en: 'Ukrainian' },
  zh: { sv: 'Kinesiska', en: 'Chinese' },
};

export const ROLES: Words = {
  client: { sv: 'Kund eller deltagare', en: 'Client' },
  relative: { sv: 'Anhörig', en: 'Relative' },
  citizen: { sv: 'Medborgare', en: 'Citizen' },
  employee: { sv: 'Medarbetare', en: 'Employee' },
  manager: { sv: 'Chef', en: 'Manager' },
  politician: { sv: 'Förtroendevald', en: 'Politician' },
  partner: { sv: 'Samarbetspartner', en: 'Partner' },
  association: { sv: 'Förening', en: 'Association' },
  media: { sv: 'Medier', en: 'Media' },
  auditor: { sv: 'Revisor', en: 'Auditor' },
  other: { sv: 'Annat', en: 'Other' },
};

export const SCOPES: Words = {
  internal: { sv: 'Intern', en: 'Internal' },
  external: { sv: 'Extern', en: 'External' },
};

export const CHANNELS: Words = {
  website: { sv: 'Webbplats', en: 'Website' },
  intranet: { sv: 'Intranät', en: 'Intranet' },
  social: { sv: 'Kanal i sociala medier', en: 'Social media channel' },
  email: { sv: 'E-post', en: 'E-mail' },
  newsletter: { sv: 'Nyhetsbrev', en: 'Newsletter' },
  letter: { sv: 'Brev', en: 'Letter' },
  print: { sv: 'Trycksak', en: 'Printed matter' },
  poster: { sv: 'Affisch', en: 'Poster' },
  'notice-board': { sv: 'Anslagstavla', en: 'Notice board' },
  press: { sv: 'Press', en: 'Press' },
  radio: { sv: 'Radio', en: 'Radio' },
  tv: { sv: 'Tv', en: 'Television' },
  advertisement: { sv: 'Annons', en: 'Advertisement' },
  'job-board': { sv: 'Jobbsajt', en: 'Job board' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  event: { sv: 'Evenemang eller händelse', en: 'Event' },
  exhibition: { sv: 'Utställning', en: 'Exhibition' },
  person: { sv: 'Person', en: 'Person' },
  phone: { sv: 'Telefon', en: 'Telephone' },
  document: { sv: 'Dokument', en: 'Document' },
  other: { sv: 'Annat', en: 'Other' },
};
