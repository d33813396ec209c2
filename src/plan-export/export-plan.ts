import type { Core } from '@strapi/strapi';

import { text, type Row } from '../approvals/read-row';
import { clockOf } from '../approvals/clock';
import { documentOf } from '../domain/plan-export/document-of';
import type { PlanContent } from '../domain/plan-export/plan-content';
import { dayIn } from '../domain/stockholm-day';
import { readFor } from '../plan-view/read-for';
import type { Format } from './formats';
import { contentOf } from './rows/content-of';
import { EXPORTS } from './rows/what-is-exported';
import { docxOf } from './writers/docx';
import { icsOf } from './writers/ics';
import { xlsxOf } from './writers/xlsx';

interface Asked {
  readonly documentId: string;
  readonly format: Format;
  /** The person's abilities, as Strapi keeps them for a request. */
  readonly userAbility: unknown;
}

export interface PlanFile {
  readonly bytes: Buffer | string;
  /** Without the ending. */
  readonly name: string;
}

/**
 * The draft of a plan as a file, as far as the person may read it.
 * @returns undefined for a plan that there is not, or that the person may not read
 */
export async function exportPlan(
  strapi: Core.Strapi,
  { documentId, format, userAbility }: Asked,
): Promise<PlanFile | undefined> {
  const found = await readFor(strapi, documentId, { userAbility, reads: EXPORTS });
  if (!found) return undefined;
  const { plan } = found.shown;
  const content = contentOf(found.shown, found.withheld);
  const name = text(plan['slug']) ?? nameFrom(content.title);
  return { name, bytes: await written(content) };

  async function written(of: PlanContent): Promise<Buffer | string> {
    switch (format) {
      case 'docx':
        return docxOf(documentOf(of));
      case 'xlsx':
        return xlsxOf(documentOf(of));
      case 'ics':
        return icsOf(of, { ...datesOf(found?.read.plan ?? {}), today: dayIn(clockOf(strapi)()) });
    }
  }
}

const datesOf = ({ createdAt, updatedAt }: Row) => ({ madeAt: instant(createdAt), changedAt: instant(updatedAt) });

/** Databases hand instants over as dates or as text. */
const instant = (value: unknown): string => new Date(value as string).toISOString();

/** What no system takes in the name of a file is left out. */
const nameFrom = (title: string): string => title.replace(/[^\p{L}\p{N} ._-]/gu, ' ').replace(/\s+/g, ' ').trim() || 'plan'; // prettier-ignore
