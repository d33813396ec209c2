import { Workbook } from 'exceljs';
import ICAL from 'ical.js';

import { documentOf } from '../../../src/domain/plan-export/document-of';
import type { PlanContent } from '../../../src/domain/plan-export/plan-content';
import { docxOf } from '../../../src/plan-export/writers/docx';
import { icsOf } from '../../../src/plan-export/writers/ics';
import { xlsxOf } from '../../../src/plan-export/writers/xlsx';
import { activity, audience, content, goal, section, timing } from './fixtures/a-content';
import { unpacked } from './fixtures/unpacked';

const COLUMNS = (['summary', 'goals', 'audiences', 'timing', 'responsible', 'follow-up'] as const).map((field) => ({ field, heading: `Rubrik ${field}` })); // prettier-ignore

const plan = (given: Partial<PlanContent> = {}) =>
  content({
    organisations: ['Förbundet'],
    columns: COLUMNS,
    sections: [section('Bakgrund', 'Så här är det.')],
    goals: [goal('Fler vet'), goal('Fler kan')],
    activities: [activity('Möte', { goals: ['Fler vet', 'Fler kan'] }), activity('Brev', { goals: ['Fler vet'] })],
    ...given,
  });

const word = async (given: Partial<PlanContent> = {}, file = 'word/document.xml') =>
  unpacked(await docxOf(documentOf(plan(given))), file);

const book = async (given: Partial<PlanContent> = {}) =>
  new Workbook().xlsx.load((await xlsxOf(documentOf(plan(given)))) as unknown as ArrayBuffer);

describe('A Word file', () => {
  it('has its title, its language and its author where Word looks for them', async () => {
    const core = await word({}, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Plan för året</dc:title>');
    expect(core).toContain('<dc:creator>Förbundet</dc:creator>');
    expect(await word({}, 'word/styles.xml')).toContain('<w:lang w:val="sv-SE"');
  });

  it('is in English when the plan is', async () => {
    const sections = [section('Purpose', 'The plan is for all of us, and that is the point of it.')];
    const given = { title: 'Plan of the year', sections, goals: [], activities: [], columns: [] };
    expect(await word(given, 'word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  });

  it('has headings of the levels that Word knows', async () => {
    const xml = await word();
    expect(xml).toMatch(/<w:pStyle w:val="Title"\/>.*Plan för året/);
    expect(xml).toMatch(/<w:pStyle w:val="Heading1"\/><\/w:pPr><w:r><w:t[^>]*>Bakgrund/);
  });

  it('marks the headings of each table, so that they come again on the next page and are read aloud as such', async () => {
    const xml = await word();
    const [first = ''] = xml.split('</w:tr>');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(xml.match(/<w:tblHeader\/>/g)?.length ?? 0);
    expect(first).toContain('<w:tblHeader/>');
    expect(xml).toMatch(/<w:tblLook[^>]*w:firstRow="(true|1)"/);
  });

  it('lays the page for a wide action plan, and only that', async () => {
    const turned = (xml: string) => [...xml.matchAll(/<w:pgSz w:w="(\d+)" w:h="(\d+)"/g)].map(([, w, h]) => Number(w) > Number(h)); // prettier-ignore
    expect(turned(await word())).toEqual([false, true]);
    expect(turned(await word({ columns: COLUMNS.slice(0, 4) }))).toEqual([false]);
  });

  it('numbers its pages', async () => {
    const footer = await word({}, 'word/footer1.xml');
    expect(footer).toMatch(/Sida .*PAGE.* av .*NUMPAGES/);
  });

  it('merges the cells beside an activity’s goals', async () => {
    const xml = await word();
    const restarts = xml.match(/<w:vMerge w:val="restart"\/>/g) ?? [];
    expect(restarts).toHaveLength(COLUMNS.length - 1);
  });

  it('holds no character that would make it unreadable', async () => {
    const title = 'Plan\u0007 & <b>\uD800';
    expect(await word({ title })).toContain('>Plan &amp; &lt;b&gt;\uFFFD<');
    expect(await word({ title }, 'docProps/core.xml')).toContain('>Plan &amp; &lt;b&gt;\uFFFD<');
    expect((await book({ title })).title).toBe('Plan & <b>\uFFFD');
  });

  it('leads nowhere that could run as a program', async () => {
    const link = (url: string) => ({ type: 'link', url, children: [{ type: 'text', text: 'Läs' }] });
    const body = ['https://example.org/a', 'javascript:alert(1)', '/admin'].map((url) => ({ type: 'paragraph', children: [link(url)] })); // prettier-ignore
    const relations = await word({ sections: [{ heading: 'Mer', body }] }, 'word/_rels/document.xml.rels');
    expect(relations.match(/TargetMode="External"/g)).toHaveLength(1);
    expect(relations).toContain('https://example.org/a');
  });
});

describe('A workbook', () => {
  it.each(['=1+2', '+SUM(A1)', '-SUM(A1)', '@SUM(A1)', '=cmd|’ /C calc’!A0', '\t=1'])(
    'keeps %j as text',
    async (text) => {
      const { worksheets } = await book({ title: text, activities: [activity('a', { summary: text })], sections: [section(text, text)] }); // prettier-ignore
      const cells = worksheets.flatMap((sheet) => {
        const all: unknown[] = [];
        sheet.eachRow((row) => row.eachCell((cell) => all.push([cell.type, cell.formula, cell.numFmt])));
        return all;
      });
      expect(cells.length).toBeGreaterThan(5);
      expect(new Set(cells.map((cell) => JSON.stringify(cell)))).toEqual(
        new Set([JSON.stringify([3, undefined, '@'])]),
      );
    },
  );

  it('has the text on its first sheet and each table on one of its own, whose headings stay in sight', async () => {
    const { worksheets } = await book();
    expect(worksheets.map(({ name }) => name)).toEqual(['Plan', 'Om planen', 'Handlingsplan']);
    expect(worksheets[2]?.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
    expect(worksheets[2]?.pageSetup).toMatchObject({ printTitlesRow: '1:1', orientation: 'landscape' });
  });

  it('merges what belongs to an activity', async () => {
    const sheet = (await book()).getWorksheet('Handlingsplan');
    expect(['A2', 'A3', 'A4', 'B2', 'B3'].map((at) => sheet?.getCell(at).master.address)).toEqual(['A2', 'A2', 'A4', 'B2', 'B3']); // prettier-ignore
  });

  it('calls two sheets differently, and none as a workbook may not', async () => {
    const given = {
      audiences: [audience('Chefer', { needs: 'Tid' })],
      goals: [goal('Fler vet', { indicator: 'Andel' })],
    };
    const names = (await book(given)).worksheets.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('A calendar of a year', () => {
  const MONTHS = ['Januari', 'Februari', 'Mars', 'April', 'Maj', 'Juni', 'Juli', 'Augusti', 'September', 'Oktober', 'November', 'December']; // prettier-ignore
  const activities = [
    ...MONTHS.map((month, at) => activity(month, { timing: timing(`${month} varje år`, { rrule: `FREQ=YEARLY;BYMONTH=${at + 1}` }) })), // prettier-ignore
    activity('Löpande', { timing: timing('Löpande', { mode: 'ongoing' }) }),
    activity('Dagen', { timing: timing('21 oktober', { mode: 'once', start: '2026-10-21' }) }),
  ];
  const madeOn = (today: string) =>
    new ICAL.Component(
      ICAL.parse(
        icsOf(content({ activities }), { madeAt: '2025-02-01T00:00:00Z', changedAt: '2025-02-02T00:00:00Z', today }),
      ) as unknown[],
    ).getAllSubcomponents('vevent');

  it.each(['2026-01-01', '2026-07-15', '2026-12-31'])('has each month whole, when it is made on %s', (today) => {
    const events = madeOn(today).map((one) => new ICAL.Event(one));
    expect(events.map(({ summary }) => summary)).toEqual([...MONTHS, 'Dagen']);
    const months = events.slice(0, 12).map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
    expect(months[0]).toEqual(['2026-01-01', '2026-02-01']);
    expect(months[6]).toEqual(['2026-07-01', '2026-08-01']);
    expect(months[11]).toEqual(['2026-12-01', '2027-01-01']);
  });

  it('comes back each year in the same month', () => {
    const [january, , , , , , july] = madeOn('2026-07-15').map((one) => new ICAL.Event(one));
    for (const [event, expected] of [
      [january, ['2026-01-01', '2027-01-01']],
      [july, ['2026-07-01', '2027-07-01']],
    ] as const) {
      // prettier-ignore
      const iterator = (event as ICAL.Event).iterator();
      expect([iterator.next().toString(), iterator.next().toString()]).toEqual(expected);
    }
  });

  it('has days, that are the same wherever it is read', () => {
    expect(madeOn('2026-07-15').every((one) => new ICAL.Event(one).startDate.isDate)).toBe(true);
  });
});
