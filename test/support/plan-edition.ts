import type { Edition } from 'strapi-plugin-attest/strapi-server';

import { shownPlan, type RowsAround } from '../../src/approvals/shown-plan';
import { UMEA } from './edition';

const AUDIENCES = [
  { id: 2, documentId: 'a2', name: 'Chefer', role: 'manager', scope: 'internal', rank: 'secondary', order: 2, parent: { documentId: 'a1', name: 'Medarbetare' } },
  { id: 1, documentId: 'a1', name: 'Medarbetare', role: 'employee', scope: 'internal', rank: 'primary', order: 1, parent: { documentId: 'other', name: 'SECRET whole' }, needs: 'SECRET needs' },
]; // prettier-ignore
const WEB = { documentId: 'c1', name: 'Webbplatsen', kind: 'website', url: 'https://www.example.org', purpose: 'SECRET purpose' }; // prettier-ignore
const LETTER = { documentId: 'c2', name: 'Brev', kind: 'letter', url: null };
const KNOWN = { id: 1, documentId: 'g1', statement: 'Medarbetare känner till förbundet' };
const CORE = { id: 1, documentId: 'k1', text: 'Tillsammans når vi längre.', kind: 'core', audiences: [AUDIENCES[1]], proof: 'SECRET proof' }; // prettier-ignore
const HOLDING = { id: 2, documentId: 'k2', text: 'SECRET holding statement', kind: 'holding', audiences: [] };

export const MEETING = {
  id: 1, documentId: 'akt1', summary: 'Offentligt styrelsemöte', description: 'Alla är välkomna.', public: true, progress: 'needs-action', order: 1, location: 'Stadshuset', budget: '4711.00',
  timing: { id: 9, mode: 'recurring', text: 'November varje år', start: null, end: null, rrule: 'FREQ=YEARLY;BYMONTH=11' },
  goals: [KNOWN, { documentId: 'g-other', statement: 'SECRET goal of another plan' }], audiences: [AUDIENCES[1]], channels: [WEB], keyMessages: [CORE, HOLDING],
  responsible: [{ name: 'SECRET office', routingEmail: 'secret@example.org' }], partners: [{ name: 'SECRET partner' }],
}; // prettier-ignore
const INNER = { ...MEETING, id: 2, documentId: 'akt2', summary: 'SECRET budget meeting', public: false, channels: [{ documentId: 'c3', name: 'SECRET channel' }] }; // prettier-ignore

export const AROUND: RowsAround = {
  goals: [
    { id: 2, documentId: 'g2', statement: 'Medarbetare använder förbundet', level: 'act', strength: 'should', order: 2, parent: KNOWN, audiences: [AUDIENCES[1]], qualifier: 'berörda', indicator: 'Andel i enkäten', unit: '%', baseline: '40.00', target: 75, due: '2027-12-31' },
    { ...KNOWN, level: 'know-about', strength: null, order: 1, parent: { documentId: 'g-other', statement: 'SECRET goal of another plan' } },
  ],
  audiences: AUDIENCES,
  keyMessages: [CORE, HOLDING],
  activities: [INNER, MEETING],
  reach: [
    { id: 1, audience: AUDIENCES[1], channel: WEB, code: 'E', condition: 'vid behov', note: 'SECRET note' },
    { id: 2, audience: AUDIENCES[0], channel: LETTER, code: null, condition: null },
    { id: 3, audience: null, channel: WEB, code: 'P' },
  ],
}; // prettier-ignore

export interface PlanWish {
  readonly id?: string;
  readonly documentId?: string;
  readonly content?: Edition['content'];
  /** What of the surrounding row is otherwise. */
  readonly row?: object;
  readonly around?: Partial<RowsAround>;
  readonly liveFrom?: string;
}

const text = (words: string) => [{ type: 'paragraph', children: [{ type: 'text', text: words }] }];

/** An approved plan, as the plugin hands it to the application, with everything in it that the public must never read. */
export function planEdition({ documentId = 'p1', liveFrom = '2026-01-21T08:00:00.000Z', ...wish }: PlanWish = {}): Edition {
  const row = { organisations: [{ ...UMEA, about: 'SECRET about' }], responsible: [{ name: 'SECRET office' }], adoption: [{ body: { name: 'Styrelsen', routingEmail: 'secret@example.org' } }], sections: [{ body: text('x') }], ...wish.row };
  return {
    id: wish.id ?? `${documentId}-1`,
    uid: 'api::plan.plan',
    documentId,
    fingerprint: 'a'.repeat(64) as Edition['fingerprint'],
    content: {
      title: 'Kommunikationsplan 2026', kind: 'plan', slug: documentId, identifier: 'RU 2026/3', project: null, parent: null, organisations: ['org1'],
      sections: [
        { kind: 'purpose', heading: 'Syfte', body: text('Vi <b>ska</b> synas.') },
        { kind: 'budget', heading: 'SECRET money', body: text('SECRET 150 000 kr') },
        { kind: 'other', heading: 'Övrigt', body: null },
      ],
      adoption: [{ body: 'o1', date: '2026-01-20', reference: '§ 47', version: '1.0' }],
      review: { text: 'Ses över vid årets början.', rrule: 'FREQ=YEARLY;BYMONTH=1', bodies: ['SECRET-office'] },
      legend: [{ code: 'E', label: 'e-post' }, { code: 'P', label: null }],
      budget: [{ label: 'SECRET campaign', amount: 4711, currency: 'SEK', year: 2026 }],
      lessons: 'SECRET lessons', responsible: ['SECRET-office'], consulted: ['SECRET-office'],
      checklist: [{ question: 'Q', answer: 'no', note: 'SECRET note' }], qualities: [], requires: [], columns: [], relatedDocuments: [],
      ...wish.content,
    },
    facts: {},
    shown: shownPlan(row, { ...AROUND, ...wish.around }),
    route: 'approve',
    liveFrom,
  };
} // prettier-ignore

/** The names and marks of everything above that is not public. */
export const PRIVATE_IN_PLANS =
  /SECRET|secret|4711|routingEmail|lessons|responsible|consulted|partners|"needs"|"proof"|checklist|fingerprint|"public"|"id"/;
