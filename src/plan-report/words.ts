import type { Language } from '../access/acting-person';
import type { Compared } from '../domain/plan-report/compared';
import type { FollowUpKind } from '../domain/plan-report/what-happened';

const SWEDISH = {
  title: (year: number, plan: string) => `Uppföljning ${year}: ${plan}`,
  organisations: 'Organisation',
  adopted: 'Antagen',
  notAdopted: 'Inget beslut om planen är inskrivet.',
  made: 'Framtagen',
  withheld: 'Den som tog fram uppföljningen får inte läsa allt i planen. Det som ser tomt ut behöver inte vara det.',

  inShort: 'I korthet',
  compared: 'Jämfört med året före',
  missing: 'Det här saknas',
  nothingMissing: 'Inget saknas.',
  goalsUnmeasured: (of: number, all: number) => `${of} av ${all} mål har ingen mätning för året.`,
  activitiesUntold: (of: number, all: number) => `${of} av ${all} aktiviteter har ingen uppföljning.`,
  lessonsUntold: (told: number, all: number) => `Erfarenheter är skrivna för ${told} av ${all} genomförda aktiviteter.`,
  channelsSilent: (names: string) => `Inget har publicerats genom ${names}.`,
  undatedCount: (count: number) =>
    count === 1
      ? 'En uppföljning har inget datum och räknas inte till något år.'
      : `${count} uppföljningar har inget datum och räknas inte till något år.`,

  goals: 'Mål',
  noGoals: 'Planen har inga mål.',
  goal: 'Mål',
  level: 'Nivå',
  indicator: 'Mått',
  noIndicator: 'Inget mått',
  target: 'Målvärde',
  outcome: 'Utfall',
  notMeasured: 'Ingen mätning',
  reached: 'nått',
  notReached: 'inte nått',
  activities: 'Aktiviteter',
  noActivities: 'Inga aktiviteter under året.',
  publications: 'Publicerat',
  nothingPublished: 'Inget är publicerat under året.',
  audiences: 'Målgrupper',
  noGoalsFor: 'Planen har inga egna mål för målgruppen.',
  doneFor: (activities: number, publications: number) =>
    `${activities} ${activities === 1 ? 'aktivitet' : 'aktiviteter'} och ${publications} ${publications === 1 ? 'publicering' : 'publiceringar'} under året.`,
  activity: 'Aktivitet',
  progress: 'Status',
  time: 'Tid',
  followUp: 'Uppföljning',
  noFollowUp: 'Saknas',
  day: 'Dag',
  headline: 'Rubrik',
  kind: 'Slag',
  takenDown: 'nedtagen',
  cameOfIt: 'Resultat, mätningar och medieklipp',
  nothingCame: 'Inget är antecknat för året.',
  lessons: 'Erfarenheter',
  noLessons: 'Inga erfarenheter är skrivna.',
  lessonMissing: (activity: string) => `${activity}: erfarenhet saknas`,
  channels: 'Kanaler',
  channel: 'Kanal',
  noChannels: 'Planen har inga kanaler.',
  silent: 'Inget publicerat',
  money: 'Pengar',
  budget: 'Budget',
  everyYear: 'varje år',
  setAside: 'Avsatt för aktiviteter',
  adverts: 'Annonser',
  amount: 'Belopp',
  what: 'Vad',
  noMoney: 'Ingen budget och inga kostnader är inskrivna.',
  undated: 'Uppföljningar utan datum',
};

type Words = typeof SWEDISH;

const ENGLISH: Words = {
  title: (year, plan) => `Follow-up ${year}: ${plan}`,
  organisations: 'Organisation',
  adopted: 'Adopted',
  notAdopted: 'No decision on the plan is written down.',
  made: 'Made',
  withheld: 'Whoever made this report may not read all of the plan. What looks empty need not be.',

  inShort: 'In short',
  compared: 'Compared with the year before',
  missing: 'This is missing',
  nothingMissing: 'Nothing is missing.',
  goalsUnmeasured: (of, all) => `${of} of ${all} goals have no measurement for the year.`,
  activitiesUntold: (of, all) => `${of} of ${all} activities have no follow-up.`,
  lessonsUntold: (told, all) => `Lessons are written for ${told} of ${all} completed activities.`,
  channelsSilent: (names) => `Nothing was published through ${names}.`,
  undatedCount: (count) =>
    count === 1
      ? 'One follow-up has no date and counts for no year.'
      : `${count} follow-ups have no date and count for no year.`,

  goals: 'Goals',
  noGoals: 'The plan has no goals.',
  goal: 'Goal',
  level: 'Level',
  indicator: 'Measure',
  noIndicator: 'No measure',
  target: 'Target',
  outcome: 'Outcome',
  notMeasured: 'No measurement',
  reached: 'reached',
  notReached: 'not reached',
  activities: 'Activities',
  noActivities: 'No activities in the year.',
  publications: 'Published',
  nothingPublished: 'Nothing was published in the year.',
  audiences: 'Audiences',
  noGoalsFor: 'The plan has no goals of its own for this audience.',
  doneFor: (activities, publications) =>
    `${activities} ${activities === 1 ? 'activity' : 'activities'} and ${publications} ${publications === 1 ? 'publication' : 'publications'} in the year.`,
  activity: 'Activity',
  progress: 'Status',
  time: 'Time',
  followUp: 'Follow-up',
  noFollowUp: 'Missing',
  day: 'Day',
  headline: 'Headline',
  kind: 'Kind',
  takenDown: 'taken down',
  cameOfIt: 'Results, measurements and coverage',
  nothingCame: 'Nothing is noted for the year.',
  lessons: 'Lessons',
  noLessons: 'No lessons are written.',
  lessonMissing: (activity) => `${activity}: the lesson is missing`,
  channels: 'Channels',
  channel: 'Channel',
  noChannels: 'The plan has no channels.',
  silent: 'Nothing published',
  money: 'Money',
  budget: 'Budget',
  everyYear: 'every year',
  setAside: 'Set aside for activities',
  adverts: 'Advertisements',
  amount: 'Amount',
  what: 'What',
  noMoney: 'No budget and no costs are written down.',
  undated: 'Follow-ups without a date',
};

/** All that a report says but names: those of kinds, levels and progress are the newsroom's (`src/site/names.ts`). */
export const WORDS: Readonly<Record<Language, Words>> = { sv: SWEDISH, en: ENGLISH };

export const FOLLOW_UP_KINDS: Readonly<Record<Language, Readonly<Record<FollowUpKind, string>>>> = {
  sv: {
    result: 'Resultat',
    measurement: 'Mätning',
    coverage: 'Medieklipp',
    lesson: 'Erfarenhet',
    review: 'Utvärdering',
  },
  en: { result: 'Result', measurement: 'Measurement', coverage: 'Media coverage', lesson: 'Lesson', review: 'Review' },
};

export const COMPARED_WORDS: Readonly<Record<Language, Readonly<Record<Compared['what'], string>>>> = {
  sv: {
    publications: 'Publiceringar',
    result: 'Resultat',
    measurement: 'Mätningar',
    coverage: 'Medieklipp',
    lesson: 'Erfarenheter',
    'silent-channels': 'Kanaler utan publicering',
  },
  en: {
    publications: 'Publications',
    result: 'Results',
    measurement: 'Measurements',
    coverage: 'Press clippings',
    lesson: 'Lessons',
    'silent-channels': 'Channels without a publication',
  },
};
