import { normal } from './normal-form';
import type { GoalLevel, Strength, ThingKind, Traits } from './preview';

type Words = readonly (readonly [RegExp, string])[];

const ROLES: Words = [
  [/politik|förtroendeval|ledamöter|ledamot|nämnd|styrelse|fullmäktige|politician|elected/, 'politician'],
  [/chef|ledning|manager/, 'manager'],
  [/medarbet|personal|anställ|kolleg|handläggar|employee|staff/, 'employee'],
  [/anhörig|närståend|vårdnadshav|föräld|relative|parent/, 'relative'],
  [/medborg|invånar|allmänhet|kommuninv|citizen|public|resident/, 'citizen'],
  [/brukarorg|förening|ideell|organisation|civilsamh|association|voluntary/, 'association'],
  [/deltag|brukare|kund|klient|patient|elev|målgrupp för|participant|client|user/, 'client'],
  [/media|journalist|press|redaktion/, 'media'],
  [/revisor|auditor/, 'auditor'],
  [/region|kommuner|myndighet|samarbetspart|parter|huvudm|partner/, 'partner'],
];

const CHANNELS: Words = [
  [/intranät|intranet|insidan/, 'intranet'],
  [/facebook|instagram|linkedin|twitter|youtube|tiktok|sociala medier|social media/, 'social'],
  [/nyhetsbrev|newsletter/, 'newsletter'],
  [/webb|hemsid|website|www\.|\.se\b|\.org\b|guiden/, 'website'],
  [/e-?post|mejl|mail/, 'email'],
  [/press|tidning|massmedi|media|artikl|insändar/, 'press'],
  [/radio/, 'radio'],
  [/\btv\b/, 'tv'],
  [/platsannons|jobbannons|job ad/, 'job-board'],
  [/annons|advert/, 'advertisement'],
  [/anslag|notice/, 'notice-board'],
  [/affisch|poster/, 'poster'],
  [/broschyr|folder|trycksak|informationsmaterial|flyer|leaflet|print/, 'print'],
  [/utställning|mässa|exhibition/, 'exhibition'],
  [/konferens|semin|utbildning|studiebesök|inspirationsdag|temadag|frukost|workshop|event|conference/, 'event'],
  [/möte|träff|nätverk|styrgrupp|utskott|meeting/, 'meeting'],
  [/brev|utskick|letter/, 'letter'],
  [/telefon|phone/, 'phone'],
  [/chef|handläggar|personlig|uppsökande|samtal|muntlig|in person/, 'person'],
  [/rapport|protokoll|redovisning|plan\b|dokument|report|minutes/, 'document'],
];

const BODY = /styrelse|nämnd|grupp|utskott|kommitté|fullmäktige|råd(et)?$|ledning|board|committee|group|council/;

/** What the name of something new says of it. A new website is never taken for one that this server serves. */
export function traitsOf(kind: ThingKind, name: string): Traits {
  const low = normal(name);
  switch (kind) {
    case 'audience':
      return audienceTraits(low);
    case 'channel':
      return {
        sort: said(CHANNELS, low) ?? 'other',
        ...(/^(https?:\/\/|www\.)\S+$/.test(low) && { url: addressOf(low) }),
      };
    case 'office':
      return {
        sort: /^(alla|samtliga|everyone|all)(?!\p{L})/u.test(low) ? 'everyone' : BODY.test(low) ? 'body' : 'post',
      };
    case 'goal':
      return goalTraits(name);
    case 'key-message':
      return { sort: 'core' };
    case 'organisation':
      return { sort: 'other' };
  }
}

/** Whether a text names people: needed where a heading may be an audience. */
export const namesPeople = (text: string): boolean => said(ROLES, normal(text)) !== undefined;

const said = (words: Words, low: string): string | undefined => words.find(([pattern]) => pattern.test(low))?.[1];

const addressOf = (low: string): string => (low.startsWith('http') ? low : `https://${low}`);

function audienceTraits(low: string): Traits {
  if (/^(alla|samtliga)( (våra )?(målgrupper|grupper))?$|^all( audiences| target groups)?$/.test(low)) {
    return { sort: 'other', scope: 'external', all: true };
  }
  const sort = said(ROLES, low) ?? 'other';
  const isOwn = /^inter(n|na|nal)(?!\p{L})/u.test(low) || ['politician', 'manager', 'employee'].includes(sort);
  const isOthers = /^exter(n|na|nal)(?!\p{L})/u.test(low);
  return { sort, scope: isOwn && !isOthers ? 'internal' : 'external' };
}

const LEVELS: readonly (readonly [RegExp, GoalLevel])[] = [
  [/känna till|kännedom|synliggör|know about|aware/, 'know-about'],
  [/uppleva|upplever|känna sig|känner sig|känna|förtroende|stolt|feel|trust/, 'feel'],
  [/agera|ansvara|initiera|delta|söka|göra|bidra med|act\b|take part/, 'act'],
  [/veta|kunskap|förståelse|informerad|know\b|knowledge/, 'know'],
];

const STRENGTHS: readonly (readonly [RegExp, Strength])[] = [
  [/(?<!\p{L})(ska|skall|måste|must|shall)(?!\p{L})/u, 'must'],
  [/(?<!\p{L})(bör|should)(?!\p{L})/u, 'should'],
  [/(?<!\p{L})(kan|may|can)(?!\p{L})/u, 'may'],
];

function goalTraits(statement: string): Traits {
  const low = normal(statement);
  const level = levelSaid(low);
  const strength = STRENGTHS.find(([pattern]) => pattern.test(low))?.[1];
  const qualifier =
    /^(alla|berörda|samtliga)(?= \p{L})/iu.exec(statement)?.[1] ??
    /, (inom berörda? part(?:er)?)(?=,| ska)/iu.exec(statement)?.[1];
  return { ...(level && { level }), ...(strength && { strength }), ...(qualifier && { qualifier }) };
}

const levelSaid = (low: string): GoalLevel | undefined => LEVELS.find(([pattern]) => pattern.test(low))?.[1];

/** The level that a heading of its own names: `Veta`, `Känna till`, `Agera`. */
export function levelHeading(text: string): GoalLevel | undefined {
  const low = normal(text);
  if (/^(veta|kunskap|know|knowledge)$/.test(low)) return 'know';
  if (/^(känna till|kännedom|know about|awareness)$/.test(low)) return 'know-about';
  if (/^(agera|göra|handla|act|do)$/.test(low)) return 'act';
  return /^(känna|tycka|uppleva|feel|attitud)$/.test(low) ? 'feel' : undefined;
}
