import { endsOf, middlesOf } from '../../../src/admin/plan-page/chain/chain';
import { hintTo, isAtOdds } from '../../../src/admin/plan-page/gaps/checklist-hints';
import { activity, gap, plan } from './a-plan';

const message = (documentId: string, of: string | null, audiences: readonly string[] = []) => ({
  documentId, headline: documentId, kind: 'news', activity: of, audiences, channels: [], keyMessages: [],
}); // prettier-ignore
const followUp = (documentId: string, given: { activity?: string; goal?: string }) => ({
  documentId, title: documentId, kind: 'result', date: null, activity: given.activity ?? null, goal: given.goal ?? null,
}); // prettier-ignore
const view = plan({
  goals: [
    { documentId: 'known', statement: 'Fler känner till oss', level: null },
    { documentId: 'idle', statement: 'Ingen arbetar för det', level: null },
  ],
  audiences: [{ documentId: 'press', name: 'Press', scope: 'external', all: false }],
  activities: [activity('meeting', { goals: ['known'], audiences: ['press'] }), activity('other')],
  messages: [message('invitation', 'meeting'), message('release', null, ['press'])],
  followUps: [followUp('went well', { activity: 'meeting' }), followUp('survey', { goal: 'known' })],
});
const ids = (rows: readonly { readonly documentId: string }[] | undefined) => rows?.map(({ documentId }) => documentId);

describe('the chain', () => {
  it('leads from a goal by its activities to messages and follow-ups, its own follow-ups too', () => {
    const [known, idle] = endsOf(view, 'goals');
    expect([ids(known?.activities), ids(known?.messages), ids(known?.followUps)]).toEqual([['meeting'], ['invitation'], ['went well', 'survey']]); // prettier-ignore
    expect([idle?.activities, idle?.messages, idle?.followUps]).toEqual([[], [], []]);
  });

  it('leads from an audience to the messages that are written for it', () => {
    const [press] = endsOf(view, 'audiences');
    expect([ids(press?.activities), ids(press?.messages), ids(press?.followUps)]).toEqual([['meeting'], ['release'], ['went well']]); // prettier-ignore
  });

  it('leads from an activity to what it is for and what became of it', () => {
    const [meeting, other] = middlesOf(view);
    expect([ids(meeting?.ends.goals), ids(meeting?.ends.audiences), ids(meeting?.messages)]).toEqual([['known'], ['press'], ['invitation']]); // prettier-ignore
    expect([other?.ends.goals, other?.followUps]).toEqual([[], []]);
  });
});

describe('the plan’s own answer to', () => {
  const open = { ...view, gaps: [gap('activity-without', 'timing'), gap('goal-without-indicator'), gap('goal-without-indicator')] }; // prettier-ignore

  it.each([
    ['Har du kontaktat informatörerna för att diskutera informationsbehoven?', undefined],
    ['Finns det personalresurser som kan genomföra informationsinsatserna?', ['responsible', 0, 2]],
    ['Har du avsatt resurser i budgeten för trycksaker, mässor, annonser, etc?', undefined],
    ['Är det klarlagt vilken grafisk profil projektet ska följa?', undefined],
    ['Är kommunikationsplanen tidsatt med aktiviteter?', ['timing', 1, 2]],
    ['Är kommunikationsmålen realistiska och mätbara?', ['indicators', 2, 2]],
    ['Finns intressenter och målgrupper tydligt beskrivna?', ['audiences', 0, 1]],
    ['Are the activities timed?', ['timing', 1, 2]],
    ['Finns det medarbetare som har tid att göra arbetet?', ['responsible', 0, 2]],
    ['Har varje aktivitet en tid i planen?', ['timing', 1, 2]],
    ['Går målen att nå och att mäta?', ['indicators', 2, 2]],
  ])('%s', (question, expected) => {
    const hint = hintTo(question, open);
    expect(hint && [hint.about, hint.open, hint.all]).toEqual(expected);
  });

  it('a yes is at odds with what it leaves open, and with there being nothing', () => {
    const timed = hintTo('Är den tidsatt?', open);
    expect([isAtOdds('yes', timed), isAtOdds('no', timed), isAtOdds(null, timed)]).toEqual([true, false, false]);
    expect(isAtOdds('yes', hintTo('Är målen mätbara?', plan()))).toBe(true);
    expect(isAtOdds('yes', undefined)).toBe(false);
  });
});
