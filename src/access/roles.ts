import { AUTHORITY, AUTHORITY_ONCE_CREATED, type Authoritative } from '../domain/authority';
import { APPROVAL, MANAGE_OFFICES, READ_LOG, SEND_TO_PRESS } from './rights';

export type RoleCode = 'editor' | 'communicator' | 'head' | 'registrar' | 'unit-manager' | 'administrator';

/** Shown in Settings → Roles; names are data there, so they are given in one language and described in both. */
export const ROLES: Readonly<Record<RoleCode, { readonly name: string; readonly description: string }>> = {
  editor: {
    name: 'Editor',
    description: 'Redaktör: planerar och skriver utkast. Plans and drafts; publishes nothing alone.',
  },
  communicator: {
    name: 'Communicator',
    description: 'Kommunikatör: skriver, godkänner och sköter press. Writes, approves and keeps press contacts.',
  },
  head: {
    name: 'Head',
    description: 'Chef eller ordförande: beslutar om planer och pressmaterial. Decides on plans and press material.',
  },
  registrar: {
    name: 'Registrar',
    description: 'Registrator: läser allt och sätter diarienummer. Reads everything and gives register numbers.',
  },
  'unit-manager': {
    name: 'Unit manager',
    description: 'Enhetschef: skriver meddelanden och följer upp. Writes messages and follows up.',
  },
  administrator: {
    name: 'Administrator',
    description: 'Administratör: konton, organisationer och funktioner. Accounts, organisations and offices.',
  },
};

/** c create · r read · u update · d delete · o delete own · p publish and unpublish */
export type Letters = string;

type Row = Readonly<Record<RoleCode, Letters>>;
const row = (
  editor: Letters,
  communicator: Letters,
  head: Letters,
  registrar: Letters,
  unit: Letters,
  admin: Letters,
): Row => ({
  editor,
  communicator,
  head,
  registrar,
  'unit-manager': unit,
  administrator: admin,
});

/** Role × content type. docs/roles.md shows this table; a test holds the two together. */
export const CONTENT: Readonly<Record<string, Row>> = {
  //                        editor  commun. head   regist. unit   admin.
  message: /*          */ row('cruo', 'crudp', 'rup', 'ru', 'cruo', 'r'),
  plan: /*             */ row('cruo', 'cru', 'crup', 'ru', 'r', 'r'),
  goal: /*             */ row('crud', 'crud', 'cru', 'r', 'r', 'r'),
  audience: /*         */ row('crud', 'crud', 'cru', 'r', 'r', 'r'),
  channel: /*          */ row('cru', 'crud', 'cru', 'r', 'r', 'r'),
  'key-message': /*    */ row('crud', 'crud', 'cru', 'r', 'r', 'r'),
  activity: /*         */ row('crud', 'crud', 'cru', 'r', 'ru', 'r'),
  reach: /*            */ row('crud', 'crud', 'cru', 'r', 'r', 'r'),
  'follow-up': /*      */ row('cruo', 'crud', 'cru', 'r', 'cru', 'r'),
  subject: /*          */ row('r', 'crud', 'r', 'r', 'r', 'crud'),
  organisation: /*     */ row('r', 'cru', 'r', 'r', 'r', 'crud'),
  office: /*           */ row('r', 'ru', 'r', 'r', 'r', 'crud'),
  outlet: /*           */ row('r', 'crud', 'r', 'r', 'r', 'r'),
  'media-contact': /*  */ row('', 'crud', 'r', '', '', ''),
  'press-list': /*     */ row('', 'crud', 'r', '', '', ''),
};

const authorityOf = (uid: Authoritative): readonly string[] => [...AUTHORITY[uid], ...AUTHORITY_ONCE_CREATED[uid]];

/** Fields within a type that a role may not write, or not see, although it may the rest. */
export const WITHHELD: readonly {
  readonly roles: readonly RoleCode[] | 'all but administrator';
  readonly type: string;
  readonly letters: Letters;
  readonly fields: readonly string[] | { readonly allBut: readonly string[] };
}[] = [
  { roles: 'all but administrator', type: 'office', letters: 'u', fields: authorityOf('api::office.office') },
  { roles: 'all but administrator', type: 'office', letters: 'r', fields: ['routingEmail'] },
  {
    roles: 'all but administrator',
    type: 'organisation',
    letters: 'c',
    fields: AUTHORITY['api::organisation.organisation'],
  },
  {
    roles: 'all but administrator',
    type: 'organisation',
    letters: 'u',
    fields: authorityOf('api::organisation.organisation'),
  },
  { roles: ['registrar'], type: 'message', letters: 'u', fields: { allBut: ['identifier'] } },
  { roles: ['registrar'], type: 'plan', letters: 'u', fields: { allBut: ['identifier'] } },
];

const MEDIA_USE = [
  'plugin::upload.read',
  'plugin::upload.assets.create',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];
const MEDIA_CARE = [...MEDIA_USE, 'plugin::upload.assets.update', 'plugin::upload.configure-view'];

const { submit, decide, publish, unpublish, override, readRequests, readPolicy, deputies } = APPROVAL;
/** What the people who write may do; some of them sit in offices that approve. */
const WRITING = [submit, decide, publish, readPolicy];
const STEERING = [...WRITING, unpublish, override, readRequests, deputies];

/** Role × right of the approval procedure. docs/roles.md shows this table; a test holds the two together. */
export const APPROVING: Readonly<Record<RoleCode, readonly string[]>> = {
  editor: WRITING,
  communicator: [...STEERING, APPROVAL.proposePolicy],
  head: [...STEERING, APPROVAL.activatePolicy],
  registrar: [readRequests, readPolicy],
  'unit-manager': WRITING,
  administrator: [
    readRequests,
    readPolicy,
    APPROVAL.proposePolicy,
    APPROVAL.activatePolicy,
    deputies,
    APPROVAL.retryOutbox,
  ],
};

/** What else each role may do in the admin panel. */
export const BESIDES: Readonly<Record<RoleCode, readonly string[]>> = {
  editor: [...APPROVING.editor, ...MEDIA_USE],
  communicator: [...APPROVING.communicator, ...MEDIA_CARE, SEND_TO_PRESS],
  head: [...APPROVING.head, 'plugin::upload.read', 'plugin::upload.assets.download', READ_LOG],
  registrar: [...APPROVING.registrar, 'plugin::upload.read', 'plugin::upload.assets.download', READ_LOG],
  'unit-manager': [...APPROVING['unit-manager'], ...MEDIA_USE],
  administrator: [
    ...APPROVING.administrator,
    MANAGE_OFFICES,
    READ_LOG,
    'admin::users.create',
    'admin::users.read',
    'admin::users.update',
    'admin::users.delete',
    'admin::roles.read',
    'plugin::content-manager.collection-types.configure-view',
    'plugin::content-manager.components.configure-layout',
    'plugin::upload.read',
    'plugin::upload.configure-view',
    'plugin::upload.settings.read',
  ],
};
