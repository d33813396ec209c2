import type { MessageRecipients } from '../../src/shared/message-recipients';
import { startApplication, type Account, type Application } from '../support/application';
import { MESSAGE } from '../support/approvals';
import type { Row } from '../support/row';
import { withoutRight } from '../support/without-right';

let application: Application;
let minutes: string;
beforeAll(async () => {
  application = await startApplication();
  const find = async (uid: string, where: object): Promise<Row> =>
    application.strapi.db.query(uid as typeof MESSAGE).findOne({ where: where as never });
  const plan = await find('api::plan.plan', { title: { $contains: 'Barn och unga i fokus' } });
  const organisations = { name: { $contains: 'Västmanlands Kommuner' } };
  const vkl = await find('api::organisation.organisation', organisations);
  const channel = await find('api::channel.channel', { name: 'Protokoll', owners: { documentId: vkl['documentId'] } });
  const data = { headline: 'Protokoll från projektmötet', kind: 'document', organisations: [vkl['documentId']], plan: plan['documentId'], channels: [channel['documentId']] }; // prettier-ignore
  minutes = (await application.strapi.documents(MESSAGE).create({ data: data as never })).documentId;
});
afterAll(() => application.stop());

async function recipients(documentId: string, account: Account = 'communicator'): Promise<MessageRecipients> {
  const { body } = await (await application.as(account)).get(`/message-recipients/${documentId}`).expect(200);
  return body.data;
}

describe('minutes of the VKL project', () => {
  it('go by mail to the owner, the information officer and the group; two are to get P, which nobody has explained', async () => {
    const { plan, channels } = await recipients(minutes);
    expect(plan?.title).toBe('Barn och unga i fokus (VKL)');
    const shown = channels[0]?.groups.map(({ way, code, label, recipients: all }) => [
      way,
      code,
      label,
      ...all.map(({ audience, offices }) => offices[0]?.name ?? `${audience}?`),
    ]);
    expect(shown).toEqual([
      ['email', 'E', 'Elektroniskt (mejl och webb)', 'Projektägare', 'Informatör', 'Projektgrupp'],
      ['unknown', 'P', null, 'Styrgrupp', 'Ekonom/administratör?'],
    ]);
  });

  it('go to none of the others', async () => {
    const { channels } = await recipients(minutes);
    expect(channels[0]?.none).toHaveLength(13);
    expect(channels[0]?.none).toEqual(expect.arrayContaining(['SKL', 'Socialchefer', 'IFO-chefer', 'Övriga']));
  });

  it('tell everybody the public addresses, and that there is one more', async () => {
    const group = (await recipients(minutes)).channels[0]?.groups[0];
    expect(group?.addresses).toEqual(['projektagare@vkl.example.org', 'informator@vkl.example.org']);
    const states = group?.recipients.flatMap(({ offices }) => offices.map(({ address }) => address));
    expect(states).toEqual(['shown', 'shown', 'withheld']);
  });

  it('tell the other addresses to whoever may manage offices', async () => {
    const [group] = (await recipients(minutes, 'admin')).channels[0]?.groups ?? [];
    expect(group?.addresses).toEqual(['projektagare@vkl.example.org', 'informator@vkl.example.org', 'editor@example.org', 'unit@example.org']); // prettier-ignore
  });
});

it('a message that belongs to no plan has no recipients by one', async () => {
  const organisation = await application.strapi.db.query('api::organisation.organisation').findOne({});
  const data = { headline: 'Utan plan', kind: 'news', organisations: [organisation?.['documentId']] };
  const { documentId } = await application.strapi.documents(MESSAGE).create({ data: data as never });
  expect(await recipients(documentId)).toEqual({ plan: null, channels: [], withheld: [] });
});

describe('nothing is said', () => {
  it('to who is not logged in', () => application.http.get(`/message-recipients/${minutes}`).expect(401));

  it('of a message that there is not, or under an address that is none', async () => {
    const editor = await application.as('editor');
    await editor.get('/message-recipients/aaaaaaaaaaaaaaaaaaaaaaaa').expect(404);
    await editor.get('/message-recipients/%27%20OR%201=1').expect(404);
  });

  it('to a role that may read no messages, and nothing of a matrix that it may not read', async () => {
    const unit = await application.as('unit');
    await without('api::reach.reach', async () => {
      const { withheld, channels } = await recipients(minutes, 'unit');
      expect([withheld, channels[0]?.groups]).toEqual([['api::reach.reach'], []]);
    });
    await without(MESSAGE, () => unit.get(`/message-recipients/${minutes}`).expect(403));
  });

  const without = (subject: string, meanwhile: () => Promise<unknown>) =>
    withoutRight(application, { role: 'Unit manager', to: 'read', subject }, meanwhile);
});
