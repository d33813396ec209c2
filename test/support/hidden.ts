import type { Application } from './application';
import { approvalsOf, MESSAGE } from './approvals';
import { filled } from './filled';
import { gatedOf } from './gated';
import type { Markers } from './markers';
import type { Row } from './row';
import { PREFIX, PDF } from './uploads';
import { PLAN } from './ways-to-publish';

/** Something that the public may not know of, and all it can be asked by. */
export interface Hidden {
  readonly what: string;
  readonly uid: string;
  readonly documentId: string;
  readonly id: number;
  readonly slug: string;
  /** A word that stands in it. */
  readonly word: string;
  /** Where its file lies. */
  readonly file: string;
}

/** The newsroom's own rows are what the public reads, and the register of addresses is written by those who allot them. */
const NOT_FILLED = /^api::(newsroom|slug|message|plan)\./;
/** Their addresses are public, and answered as such: nobody is told of their words by them. */
const PUBLIC_ONCE = ['a newer draft of a live message', 'a withdrawn message'];
const FAR_AWAY = '2099-01-01T05:00:00.000Z';

/** Puts into the tables what is not public, or is not any more, with unguessable words in every field. */
export const hiddenOf = (application: () => Application, marks: Markers) => {
  const gated = gatedOf(application);
  const { query, asked, decide, publish } = approvalsOf(application);
  const strapi = () => application().strapi;

  /** A file, and words for every field of a type; `kind` and what else routes a text are left to the caller. */
  async function wordsFor(uid: string, what: string): Promise<{ text: Row; file: Row }> {
    const [name, alternativeText, caption] = ['name', 'alternativeText', 'caption'].map((field) => marks.mark(`${what}.file.${field}`)); // prettier-ignore
    const fullName = `${PREFIX}-${process.pid}-${name}.pdf`;
    const { body } = await (await application().as('admin')).form('/upload')
      .field('fileInfo', JSON.stringify({ name: fullName, alternativeText, caption }))
      .attach('files', PDF, fullName).expect(201); // prettier-ignore
    const [file] = body;
    marks.note(file.hash, `${what}.file.hash`);
    const { slug: _, kind: __, language: ___, ...text } = filled(strapi(), uid, { marks, place: what, file: file.id });
    return { text, file };
  }

  async function known(what: string, uid: string, documentId: string, file: Row): Promise<Hidden> {
    const row = (await query(uid).findOne({ where: { documentId }, orderBy: { id: 'asc' } })) as Row;
    if (what !== 'a newer draft of a live message') marks.note(documentId, `${what}.documentId`);
    const words = Object.values(row).filter((value) => /^zq/.test(String(value)));
    const word: string = words.find((one) => one !== row['slug']) ?? words[0];
    const slug = PUBLIC_ONCE.includes(what) ? word : (row['slug'] ?? word);
    return { what, uid, documentId, id: row['id'], slug, word, file: file['url'] };
  }

  /** A new message on the public website, approved by whoever must. */
  async function message(what: string, act: (id: string) => Promise<unknown>, data: object = {}): Promise<Hidden> {
    const { text, file } = await wordsFor(MESSAGE, what);
    const images = text['images'].map((image: Row) => ({ ...image, consent: 'given' }));
    const documentId = await gated.fresh({ ...text, images, ...data });
    await act(documentId);
    return known(what, MESSAGE, documentId, file);
  }

  async function ofType(uid: string, data: Row = {}): Promise<Hidden> {
    const { text, file } = await wordsFor(uid, uid);
    const { kind } = filled(strapi(), uid, { marks: { ...marks, mark: () => 'x' }, place: uid, file: null });
    const made = await strapi().documents(uid as typeof MESSAGE).create({ data: { ...text, ...(kind && { kind }), ...data } as never }); // prettier-ignore
    return known(uid, uid, made.documentId, file);
  }

  return {
    /** A live message with no mark in it; its newer draft comes later. */
    live: (): Promise<string> => gated.live(),

    async draftOver(documentId: string): Promise<Hidden> {
      const { text, file } = await wordsFor(MESSAGE, 'a newer draft of a live message');
      await strapi()
        .documents(MESSAGE)
        .update({ documentId, data: text as never });
      return known('a newer draft of a live message', MESSAGE, documentId, file);
    },

    async messages(): Promise<readonly Hidden[]> {
      const closed = await strapi().db.query('api::channel.channel').findOne({ where: { publicWeb: { $ne: true }, kind: 'intranet' } }); // prettier-ignore
      return [
        await message('a draft', async () => undefined),
        await message('a submitted message', async (id) => gated.submitted(id)),
        await message('an approved message', async (id) => gated.approved(id)),
        await message('a declined message', async (id) => {
          const { key } = await gated.submitted(id);
          await decide('head', key, { verdict: 'decline', comment: marks.mark('a declined message.comment') });
        }),
        await message('an embargoed, scheduled message', async (id) => {
          await gated.approved(id);
          await asked('editor', '/publications', { uid: MESSAGE, documentId: id }, 200);
        }, { embargoedUntil: FAR_AWAY }),
        await message('a message in closed channels', async (id) => {
          await gated.approved(id);
          await publish('editor', id);
        }, { channels: [closed?.documentId] }),
        await message('a withdrawn message', async (id) => {
          await gated.live(id);
          await gated.takeDown(id);
        }),
      ]; // prettier-ignore
    },

    async plans(): Promise<readonly Hidden[]> {
      const { text, file } = await wordsFor(PLAN, 'a draft of a plan');
      const documentId = await gated.freshPlan();
      await strapi()
        .documents(PLAN)
        .update({ documentId, data: text as never });
      return [await known('a draft of a plan', PLAN, documentId, file)];
    },

    /** One of each type that people write in. @param plan a draft that the activity is part of */
    async ofEachType(plan: string): Promise<readonly Hidden[]> {
      const uids = Object.keys(strapi().contentTypes).filter((uid) => uid.startsWith('api::') && !NOT_FILLED.test(uid));
      const found: Hidden[] = [];
      for (const uid of uids) found.push(await ofType(uid, await neededBy(uid, plan)));
      return found;
    },
  };

  /** What else a type must have, and what would make the public ask for it. An office that gives out a contact is public. */
  async function neededBy(uid: string, plan: string): Promise<Row> {
    const any = async (type: string) => (await query(type).findOne({ orderBy: { id: 'asc' } }))?.['documentId'];
    switch (uid) {
      case 'api::office.office':
        return { publicContact: null, speaksOn: null, seats: [] };
      case 'api::activity.activity':
        return { plan, public: true };
      case 'api::reach.reach':
        return { plan, audience: await any('api::audience.audience'), channel: await any('api::channel.channel') };
      default:
        return {};
    }
  }
};
