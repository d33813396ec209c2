import type { MessageFacts } from '../../../src/approvals/policy/message-facts';
import type { ExampleGroups } from '../../../src/approvals/policy/example-policy';
import { slugOf } from '../../../src/domain/slugs';

export const groups: ExampleGroups = {
  enkopingCommunicator: 'office:kommunikator@enkoping',
  enkopingHead: 'office:forvaltningschef@enkoping',
  enkopingBoard: 'office:namnden@enkoping',
  hoglandetHead: 'office:forbundschef@hoglandet',
  hoglandetChair: 'office:ordforande@hoglandet',
  hoglandetBoard: 'office:styrelsen@hoglandet',
  umeaHead: 'office:forbundschef@umea',
  umeaBoard: 'office:styrelsen@umea',
  varmlandChair: 'office:ordforande@ostra-varmland',
  varmlandAppointed: 'office:utsedd@ostra-varmland',
  varmlandHead: 'office:forbundschef@ostra-varmland',
  varmlandBoard: 'office:styrelsen@ostra-varmland',
  vklProjectGroup: 'office:projektgrupp@vkl',
  vklProjectOwner: 'office:projektagare@vkl',
  vklSteeringGroup: 'office:styrgrupp@vkl',
};

const row = (name: string, isUnit = false) => ({ slug: slugOf(name), name, isUnit });

/** Named as in scripts/seed/data. */
export const department = row('Vård- och omsorgsförvaltningen, Enköpings kommun');
export const ekgarden = row('Gruppbostad Ekgården', true);
export const omnia = row('Omnia daglig verksamhet', true);
export const hoglandet = row('Höglandets samordningsförbund');
export const varmland = row('Samordningsförbundet Östra Värmland');
export const umea = row('Samordningsförbundet Umeå');
export const vkl = row('Västmanlands Kommuner och Landsting');
export const elsewhere = row('Klarälvdalens samordningsförbund');
export const organisations = [department, ekgarden, omnia, hoglandet, varmland, umea, vkl, elsewhere];

const ownedBy = (kind: string) => ({ owners: [{ kind }], publicWeb: false, unit: false });
const ofUnit = { owners: [{ kind: 'unit' }], publicWeb: false, unit: true };

export const channels = {
  website: { ...ownedBy('municipality'), kind: 'website', publicWeb: true },
  intranet: { ...ownedBy('department'), kind: 'intranet' },
  facebook: { ...ownedBy('municipality'), kind: 'social' },
  letter: { ...ownedBy('department'), kind: 'letter' },
  publicPosters: { ...ownedBy('department'), kind: 'poster' },
  localPaper: { kind: 'advertisement', owners: [], publicWeb: false, unit: false },
  press: { kind: 'press', owners: [], publicWeb: false, unit: false },
  jobBoard: { kind: 'job-board', owners: [], publicWeb: false, unit: false },
  ownBoard: { ...ofUnit, kind: 'notice-board' },
  instagram: { ...ofUnit, kind: 'social' },
};

export const audiences = {
  clients: { role: 'client', scope: 'external' },
  citizens: { role: 'citizen', scope: 'external' },
  staff: { role: 'employee', scope: 'internal' },
};

/** A message that says no more than it must. */
export const message = (own: Partial<MessageFacts> & Pick<MessageFacts, 'kind' | 'organisations'>): MessageFacts => ({
  audiences: [],
  channels: [],
  language: 'sv',
  ownMark: '',
  ...own,
});

/** What Ekgården makes itself. */
export const ofEkgarden = (own: Partial<MessageFacts> & Pick<MessageFacts, 'kind'>): MessageFacts =>
  message({ organisations: [department], unit: ekgarden, compiledBy: 'unit', ...own });
