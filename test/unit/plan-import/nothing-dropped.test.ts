import fc from 'fast-check';

import { piecesOf, type Block, type Source } from '../../../src/domain/plan-import/blocks';
import { normal, tidy } from '../../../src/domain/plan-import/normal-form';
import type { Became, PlanPreview } from '../../../src/domain/plan-import/preview';
import { recognise } from '../../../src/domain/plan-import/recognise';

const WORDS = [
  'Mål', 'Målgrupper', 'Budskap', 'Kanaler', 'Handlingsplan', 'Uppföljning', 'Behov', 'Interna målgrupper', 'Veta', 'Agera',
  'Chefer', 'Medarbetare', 'Interna Politiker Medarbetare', 'Förbundschef Styrelsen', 'Katja/Susanne', 'Alla målgrupper',
  'Löpande', 'Mars varje år', 'Hösten 2013', 'i samband med inskrivning', 'mål 1, 3', 'budskap A', '1–9', 'E', 'P', '-', '–', 'x',
  'Aktivitet', 'När', 'Ansvarig', 'Kanal', 'Syfte', 'Nr', 'Kostnad', 'Status', 'Xyz', 'Sida 3 av 7', '3 (7)', '2',
  'Fler ska veta vad vi gör.', 'Målet med planen är att alla får veta. Det tar tid.', 'och företag i kommunen', 'Nyhetsbrev, om behov finns',
  'Finns det pengar?', 'Ja', 'D = Deltar', '• punkt', '1. ett', '2. två', '10 000 kr', 'enligt offert', 'genomförd', 'Å'.repeat(300), ' ', '',
  'www.example.org', 'Samverkans-', 'koordinatorer', '=1+1', '<b>', 'a\u00ADb', '\u200B',
]; // prettier-ignore

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
);

const cell = fc.record({
  lines: fc.array(text, { maxLength: 3 }),
  colSpan: fc.integer({ min: 1, max: 3 }),
  rowSpan: fc.integer({ min: 1, max: 4 }),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 0, max: 3 }), text }),
  fc.record({ kind: fc.constant('paragraph' as const), text }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(fc.record({ text, level: fc.integer({ min: 0, max: 2 }) }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.record({ cells: fc.array(cell, { maxLength: 5 }) }), { maxLength: 6 }),
  }),
);

/** A table that is likely an action plan, as most of what is imported has one. */
const plan: fc.Arbitrary<Block> = fc
  .tuple(
    fc.shuffledSubarray(
      ['Aktivitet', 'Mål', 'Målgrupp', 'Budskap', 'Kanal', 'När', 'Ansvarig', 'Status', 'Kostnad', 'Xyz'],
      { minLength: 3 },
    ),
    fc.array(fc.array(fc.array(text, { maxLength: 2 }), { minLength: 3, maxLength: 10 }), { maxLength: 6 }),
  )
  .map(([headings, rows]) => ({
    kind: 'table' as const,
    rows: [headings.map((one) => [one]), ...rows].map((cells) => ({
      cells: cells.map((lines) => ({ lines, colSpan: 1, rowSpan: 1 })),
    })),
  }));

const source: fc.Arbitrary<Source> = fc
  .array(fc.oneof({ weight: 3, arbitrary: block }, { weight: 1, arbitrary: plan }), { maxLength: 14 })
  .map((blocks) => ({ blocks }));

/** All that stands in what a piece became, as one text. */
function textOf(preview: PlanPreview, { kind, ref, field }: Became): string {
  const all = (value: unknown): string =>
    typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null
        ? Object.values(value).map(all).join(' ')
        : `${value}`;
  switch (kind) {
    case 'section':
      return all(preview.sections[Number(ref)]);
    case 'reach':
      return all(preview.reaches[Number(ref)]);
    case 'activity':
      return all(preview.activities.find(({ key }) => key === ref));
    case 'column':
      return all(preview.columns);
    case 'plan':
      return all([preview.title, preview.qualities, preview.checklist, preview.legend, preview.review]);
    default:
      return field === 'reference' ? '' : all(preview.things.find(({ key }) => key === ref));
  }
}

describe('What is written in a document', () => {
  it('is placed, or listed with the reason why not: every piece of it, whatever it is', () => {
    fc.assert(
      fc.property(source, (given) => {
        const { ledger } = recognise(given);
        expect(ledger.map(({ at }) => at)).toEqual(piecesOf(given).map(({ at }) => at));
        expect(ledger.filter(({ became, because }) => became.length > 0 !== (because === undefined))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('stands, word for word, in what it became', () => {
    fc.assert(
      fc.property(source, (given) => {
        const preview = recognise(given);
        const letters = (written: string) => normal(written).replace(/[^\p{L}\p{N}]+/gu, '');
        for (const { text: written, became } of preview.ledger) {
          // A heading, dash or number that only says how to read on, and a reference, stand nowhere themselves.
          if (became.length === 0 || became.some(({ kind, field }) => kind === 'structure' || field === 'reference'))
            continue;
          const found = became.map((one) => letters(textOf(preview, one))).join('');
          const words = tidy(written)
            .split(/[^\p{L}\p{N}]+/u)
            .map(letters);
          const unsaid = words.filter(
            (one) => !/^(och|samt|and|ja|nej|yes|no|x|\d+)$/.test(one) && !found.includes(one.slice(0, 200)),
          );
          if (unsaid.length > 0)
            throw new Error(`${unsaid.join(', ')} of “${written}” is not in ${JSON.stringify(became)}`);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same preview each time', () => {
    fc.assert(
      fc.property(source, (given) => expect(recognise(given)).toEqual(recognise(given))),
      { numRuns: 50 },
    );
  });

  it('names in its activities and reach only what it lists', () => {
    fc.assert(
      fc.property(source, (given) => {
        const { things, activities, reaches } = recognise(given);
        const keys = new Set(things.map(({ key }) => key));
        const used = [
          ...activities.flatMap((one) => [
            ...one.goals,
            ...one.audiences,
            ...one.keyMessages,
            ...one.channels,
            ...one.responsible,
            ...one.partners,
          ]),
          ...reaches.flatMap(({ audience, channel }) => [audience, channel]),
          ...things.flatMap(({ traits }) => [...(traits.audiences ?? []), ...(traits.parent ? [traits.parent] : [])]),
        ];
        expect(used.filter((key) => !keys.has(key))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
