import type { ApprovedContent } from '../approvals/approved-message';
import { carried, type Attachment, type How } from '../domain/press/attachments';
import { pressMail } from '../domain/press/press-mail';
import { addressOf, recipientsOf, type Recipients } from '../domain/press/recipients';
import type { ShownMessage } from '../domain/shown-message';
import { partsOf, textOf } from '../domain/public-text';
import { dayIn } from '../domain/stockholm-day';
import type { PressDeps } from './deps';
import { refuse } from './refusal';
import type { ListRow } from './rows/contact-rows';
import type { Delivery } from './rows/delivery-rows';
import type { KeptMail } from './rows/mailing-rows';

export interface Asked {
  /** Document id. */
  readonly message: string;
  readonly lists: readonly string[];
  readonly attachments: How;
}

/** A mailing as it would be now. */
export interface Planned {
  readonly approved: ApprovedContent;
  readonly lists: readonly ListRow[];
  readonly mail: KeptMail;
  readonly recipients: Recipients;
  /** Document id of the message that it corrects. */
  readonly corrects: string | null;
  /** Who got what it corrects, by contact. */
  readonly before: ReadonlyMap<string, Delivery>;
}

type Deps = Pick<PressDeps, 'approved' | 'contacts' | 'deliveries' | 'mailings' | 'settings' | 'htmlOf' | 'now' | 'of' | 'page'>; // prettier-ignore

/**
 * What would be sent of a message, and to whom. A correction goes to everybody who got what it corrects, whatever lists are chosen.
 * @throws PressRefused
 */
export const planMailing = (deps: Deps) => {
  const { approved, contacts, deliveries, mailings, now } = deps;

  return async (asked: Asked): Promise<Planned> => {
    const message = (await approved.of(asked.message)) ?? refuse({ code: 'message-not-approved' });
    const shown = message.shown as unknown as ShownMessage;
    if (!isForPress(shown)) refuse({ code: 'not-for-press' });
    const lists = await listsFor(asked.lists, message.embargoedUntil !== null);
    const corrects = shown.corrects?.documentId ?? null;
    const before = await reachedBy(corrects);
    const today = dayIn(now());
    const all = [...(await contacts.named([...before.keys()])), ...(await contacts.onLists(lists.map(({ documentId }) => documentId)))]; // prettier-ignore
    const recipients = recipientsOf(all, today, await haveIt(message));
    return { approved: message, lists, corrects, before, recipients, mail: mailOf(deps, message, asked.attachments) };
  };

  /** Lists that keep no embargo get nothing before its end. */
  async function listsFor(ids: readonly string[], isEmbargoed: boolean): Promise<readonly ListRow[]> {
    const lists = await contacts.lists(ids);
    const missing = ids.filter((id) => !lists.some(({ documentId }) => documentId === id));
    if (missing.length > 0) refuse({ code: 'no-such-list', lists: missing });
    const loose = lists.filter(({ underEmbargo }) => isEmbargoed && !underEmbargo);
    if (loose.length > 0) refuse({ code: 'lists-keep-no-embargo', lists: loose.map(({ name }) => name) });
    return lists;
  }

  async function reachedBy(message: string | null): Promise<ReadonlyMap<string, Delivery>> {
    if (message === null) return new Map();
    const keys = (await mailings.ofMessage(message)).map(({ key }) => key);
    return new Map((await deliveries.reached(keys)).map((delivery) => [delivery.contact, delivery]));
  }

  /** Nobody is sent the same words twice. */
  async function haveIt({ documentId, fingerprint }: ApprovedContent): Promise<ReadonlySet<string>> {
    const same = (await mailings.ofMessage(documentId)).filter((mailing) => mailing.fingerprint === fingerprint);
    const reached = await deliveries.reached(same.map(({ key }) => key));
    return new Set(reached.map(({ address }) => addressOf({ email: address })));
  }
};

/** What is mailed to the press was approved for it, or for anybody. */
export const isForPress = ({ channels }: Pick<ShownMessage, 'channels'>): boolean =>
  channels.some(({ kind, publicWeb }) => kind === 'press' || publicWeb === true);

function mailOf(
  deps: Pick<Deps, 'settings' | 'htmlOf' | 'of' | 'page'>,
  message: ApprovedContent,
  asked: How,
): KeptMail {
  const { content, embargoedUntil } = message;
  const { settings, htmlOf, of, page } = deps;
  const shown = message.shown as unknown as ShownMessage;
  const attachments = carried(attachmentsOf(message, of), asked, settings.attachmentBytes);
  const slug = textOf(content['slug']);
  const isOnTheWeb = embargoedUntil === null && shown.channels.some(({ publicWeb }) => publicWeb === true);
  const around = {
    embargoedUntil,
    isCorrection: shown.corrects !== null,
    attachments,
    page: isOnTheWeb && slug !== null ? page(slug) : null,
    htmlOf,
    of,
  };
  return { ...pressMail(message, around), attachments };
}

/** The media library counts kilobytes. */
function attachmentsOf({ content, shown }: ApprovedContent, of: (url: string) => string): readonly Attachment[] {
  const files = (shown as unknown as ShownMessage).attachments;
  return partsOf(content['attachments']).flatMap(({ title }, nth) => {
    const { url = null, name = null, size = null } = files[nth] ?? {};
    if (url === null) return [];
    const bytes = size === null ? null : Math.round(size * 1000);
    return [{ title: textOf(title) ?? name ?? url, name: name ?? 'file', path: url, url: of(url), size: bytes }];
  });
}
