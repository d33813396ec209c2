import { serve, type Served } from '../support/served';

let demo: Served;
beforeAll(async () => {
  demo = await serve();
});
afterAll(() => demo?.stop());

const textAt = async (path: string): Promise<string> => (await fetch(demo.url + path)).text();
const dataAt = async (path: string): Promise<readonly { title: string }[]> => JSON.parse(await textAt(path)).data;

describe('the demo, once people have done what they do in it', () => {
  it('leaves nothing undone', () => {
    expect(demo.printed()).toMatch(/Acted out what happened to \d+ plans and messages/);
    expect(demo.printed()).not.toContain('Left as a draft');
  });

  it('has plans, messages and a calendar to show the public', async () => {
    expect((await dataAt('/api/plans?sort=title')).map(({ title }) => title)).toEqual([
      'Kommunikationsplan för Höglandets samordningsförbund',
      'Kommunikationsplan för Samordningsförbundet Umeå',
    ]);
    expect((await dataAt('/api/messages')).length).toBeGreaterThan(2);
    expect((await textAt('/api/newsroom/calendar.ics')).match(/^SUMMARY:.*/gm)).toEqual(['SUMMARY:Offentligt styrelsemöte']); // prettier-ignore
  });
});
