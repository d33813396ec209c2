import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';

import { acting, type Language } from '../access/acting-person';
import { badInput } from '../panel-calls/bad-input';
import { READS } from '../plan-view/what-is-read';
import { planReportFor, type ReportAnswer } from './plan-report-for';
import { wordFile } from './word-file';

const READ = 'plugin::content-manager.explorer.read';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const question = z.strictObject({
  year: z.string().regex(/^(19|20|21)\d\d$/).optional(), // prettier-ignore
  lang: z.enum(['sv', 'en']).optional(),
});

interface Question {
  readonly year?: number;
  readonly language: Language;
}

/** What a plan led to in a year, for people logged in to the admin panel: as data with the text, and as a Word file. */
export function servePlanReports(strapi: Core.Strapi): void {
  const route = (path: string, send: (ctx: Context, report: ReportAnswer, language: Language) => unknown) => ({
    method: 'GET',
    path,
    handler: async (ctx: Context) => {
      const asked = questionIn(strapi, ctx);
      await send(ctx, await reportFor(strapi, ctx, asked), asked.language);
    },
    config: { policies: ['admin::isAuthenticatedAdmin', 'plugin::attest.is-person'] },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('/plan-reports/:documentId', (ctx, data) => (ctx.body = { data })),
      route('/plan-reports/:documentId/docx', async (ctx, report, language) => {
        ctx.type = DOCX;
        ctx.attachment(fileName(report));
        ctx.body = await wordFile(report, language);
      }),
    ],
  } as never);
}

async function reportFor(strapi: Core.Strapi, ctx: Context, asked: Question): Promise<ReportAnswer> {
  const who = acting(strapi);
  if (who.kind !== 'person' || !who.may(READ, READS.plan.uid)) throw new errors.ForbiddenError();
  const documentId = String(ctx['params'].documentId);
  const isId = /^[a-z0-9]{1,64}$/i.test(documentId);
  const userAbility: unknown = ctx.state['userAbility'];
  const report = isId ? await planReportFor(strapi, documentId, { ...asked, userAbility }) : undefined;
  if (!report) throw new errors.NotFoundError();
  return report;
}

/**
 * Without a language it is the person's own.
 * @throws ValidationError `bad-input`, naming each parameter that cannot be read
 */
function questionIn(strapi: Core.Strapi, ctx: Context): Question {
  const who = acting(strapi);
  const read = question.safeParse(ctx.query);
  if (!read.success) throw badInput(read.error.issues);
  const { year, lang = who.kind === 'person' ? who.language : 'en' } = read.data;
  return { language: lang, ...(year !== undefined && { year: Number(year) }) };
}

/** Letters of the title that every disk takes. */
const fileName = ({ title }: ReportAnswer): string =>
  `${title.replace(/[^\p{L}\p{N} -]/gu, '').replace(/\s+/g, ' ').trim().slice(0, 120)}.docx`; // prettier-ignore
