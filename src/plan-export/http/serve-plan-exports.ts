import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';

import { acting, type Language } from '../../access/acting-person';
import { READS } from '../../plan-view/what-is-read';
import { exportPlan } from '../export-plan';
import { FORMATS, isFormat } from '../formats';
import { PATH } from './path';

const READ = 'plugin::content-manager.explorer.read';

/** A plan as a file, for whoever may read its page in the admin panel. */
export function servePlanExports(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: PATH,
        handler: (ctx: Context) => answer(strapi, ctx),
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  } as never);
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  // Names and texts of a draft: nothing between here and the reader keeps them.
  ctx.set('Cache-Control', 'no-store');
  const who = acting(strapi);
  if (who.kind !== 'person' || !who.may(READ, READS.plan.uid)) throw new errors.ForbiddenError();
  const { documentId, format } = ctx['params'] as { documentId: string; format: string };
  if (!isFormat(format)) throw unknownFormat(who.language);
  const isId = /^[a-z0-9]{1,64}$/i.test(documentId);
  const file = isId ? await exportPlan(strapi, { documentId, format, userAbility: ctx.state['userAbility'] }) : undefined; // prettier-ignore
  if (!file) throw new errors.NotFoundError();
  const name = `${file.name}.${format}`;
  ctx.attachment(name, { fallback: plain(name) });
  ctx.type = FORMATS[format];
  ctx.body = file.bytes;
}

function unknownFormat(language: Language): Error {
  const formats = Object.keys(FORMATS);
  const words = { sv: 'En plan finns som', en: 'A plan can be had as' };
  return new errors.ValidationError(`${words[language]} ${formats.join(', ')}.`, { code: 'bad-input', formats });
}

/** For programs that do not know how other letters are written in a header (RFC 5987): without their marks. */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\x20-\x7E]/g, '_');
