import type { Language, PlanDocument } from '../../domain/plan-export/document';
import { pagesOf, type Pages } from '../../domain/plan-export/pages';
import {
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type Element,
  type Options,
} from '../../word-files/docx-library';
import { BULLETS, CENTIMETRE, NUMBERS, STYLES } from './docx-look';
import { docxParts } from './docx-parts';
import { storable } from './storable';

/** In twentieths of a point. */
const A4 = { short: 11_906, long: 16_838 } as const;
const MARGIN = 2 * CENTIMETRE;
const LOCALES: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };
const PAGE: Readonly<Record<Language, readonly [string, string]>> = { sv: ['Sida ', ' av '], en: ['Page ', ' of '] };

/** A plan as a Word file: headings, lists and tables as Word knows them, wide tables on pages that lie. */
export async function docxOf(document: PlanDocument): Promise<Buffer> {
  const plan = storable(document);
  const language = { value: LOCALES[plan.language], eastAsia: LOCALES[plan.language], bidirectional: 'ar-SA' };
  const file = new Document({
    title: plan.title,
    creator: plan.author,
    lastModifiedBy: plan.author,
    styles: STYLES(language),
    numbering: { config: [levelled(BULLETS, 'bullet'), levelled(NUMBERS, 'decimal')] },
    sections: pagesOf(plan).map((pages, at) => sectionOf(plan, pages, at === 0)),
  });
  return Packer.toBuffer(file);
}

function sectionOf(plan: PlanDocument, { isLying, parts }: Pages, isFirst: boolean): Options {
  const orientation = isLying ? 'landscape' : 'portrait';
  const width = (isLying ? A4.long : A4.short) - 2 * MARGIN;
  const margin = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  return {
    properties: {
      type: 'nextPage',
      // The library turns the page itself.
      page: { size: { width: A4.short, height: A4.long, orientation }, margin },
      titlePage: isFirst,
    },
    headers: { default: new Header({ children: [aside(plan.title)] }), first: new Header({ children: [aside(plan.author)] }) }, // prettier-ignore
    footers: { default: pageNumber(plan.language), first: pageNumber(plan.language) },
    children: [...(isFirst ? [new Paragraph({ text: plan.title, style: 'Title' })] : []), ...docxParts(parts, width)],
  };
}

const aside = (text: string): Element => new Paragraph({ text, style: 'Header' });

function pageNumber(language: Language): Element {
  const [page, of] = PAGE[language];
  const children = [new TextRun({ children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })];
  return new Footer({ children: [new Paragraph({ alignment: 'right', style: 'Footer', children })] });
}

const levelled = (reference: string, format: 'bullet' | 'decimal') => ({
  reference,
  levels: [0, 1, 2, 3, 4].map((level) => ({
    level,
    format,
    text: format === 'bullet' ? '•' : `%${level + 1}.`,
    alignment: 'left',
    style: { paragraph: { indent: { left: (level + 1) * 360, hanging: 260 } } },
  })),
});
