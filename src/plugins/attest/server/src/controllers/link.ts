import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';

import { settingsOf } from '../config';
import type { LinkFault } from '../domain/link';
import { Refused } from '../domain/refusal';
import { tokenIn } from '../gate/take-link-tokens';
import { VERDICTS, type Given } from '../pages/answer-form';
import { CONTENT_SECURITY_POLICY, documentOf, type Page } from '../pages/layout';
import { faultPage, renewedPage, thanksPage, tooManyPage } from '../pages/link-answers';
import { linkPage } from '../pages/link-page';
import type { ActsService } from '../services/acts';
import type { Opened } from '../use-cases/open-link';
import type { Language } from '../words/language';
import { LINK, REFUSED_BY_LINK } from '../words/link-words';
import { sentenceOf } from '../words/refusal-error';
import { STATUS } from '../words/status';
import { shownByLink } from './link-shown';
import { storable } from './parse/storable';

type Open = Extract<Opened, { fault?: undefined }>;

const answer = z.object({
  form: z.string(),
  verdict: z.enum(VERDICTS),
  comment: z.string().max(5000).refine(storable),
});

/** The pages of those who decide without an account. Whoever has the link is let in: it is their only key. */
export const linkController = ({ strapi }: { strapi: Core.Strapi }) => {
  const acts = (): ActsService => strapi.plugin('attest').service('acts');
  let limiter: RateLimiterMemory | undefined;

  return {
    /** Changes nothing, however often and by whomever it is asked. */
    show: paged(async (ctx, language) => {
      const opened = await acts().openLink(tokenIn(ctx));
      return opened.fault === undefined ? page(opened, language) : fault(opened, language);
    }),

    decide: paged(async (ctx, language) => {
      const opened = await acts().openLink(tokenIn(ctx));
      const body = given(ctx);
      if (opened.fault === 'expired' && opened.link && body.renew === 'yes' && isOwn(ctx) && acts().deps.tokens.isForm(body.form, opened.link)) return renewed(opened.link.request, language); // prettier-ignore
      if (opened.fault !== undefined) return fault(opened, language);
      const no = (status: number, problem: string) => page(opened, language, { status, problem, ...body });
      if (!isOwn(ctx) || !acts().deps.tokens.isForm(body.form, opened.link)) return no(403, LINK.notFromHere[language]);
      const { data, error } = answer.safeParse(body);
      if (!data) return no(422, LINK[error.issues[0]?.path[0] === 'comment' ? 'tooLong' : 'chooseOne'][language]);
      try {
        await acts().decideByLink(opened, { verdict: data.verdict, comment: data.comment });
        return thanksPage(data.verdict, language);
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused;
        const now = await acts().openLink(tokenIn(ctx)); // what stood in the way may have ended the link too
        if (now.fault !== undefined) return fault(now, language);
        const { code, details } = refused;
        return no(STATUS[code], REFUSED_BY_LINK[code]?.[language] ?? sentenceOf(code, details, language));
      }
    }),
  };

  async function page(opened: Open, language: Language, problem?: Given): Promise<Page> {
    return linkPage({ ...(await shownByLink(strapi, opened, language)), given: problem });
  }

  function fault({ fault: why, link }: Extract<Opened, { fault: LinkFault }>, language: Language): Page {
    return faultPage(why, language, link && acts().deps.tokens.formFor(link));
  }

  /** The new link goes where the group is written to, never to whoever asks; and of each old one once, since then it is replaced. */
  async function renewed(request: string, language: Language): Promise<Page> {
    try {
      await acts().renewLinks(request, 'server');
    } catch (refused) {
      if (!(refused instanceof Refused)) throw refused;
    }
    return renewedPage(language);
  }

  function paged(answering: (ctx: Context, language: Language) => Promise<Page>) {
    return async (ctx: Context): Promise<void> => {
      const { lang } = ctx.query;
      const language = lang === 'sv' || lang === 'en' ? lang : settingsOf(strapi).links.language;
      const wait = await secondsToWait(ctx.request.ip);
      if (wait > 0) ctx.set('Retry-After', String(wait));
      send(ctx, wait > 0 ? tooManyPage(wait, language) : await answering(ctx, language));
    };
  }

  async function secondsToWait(reader: string): Promise<number> {
    const points = settingsOf(strapi).links.perMinute;
    if (limiter?.points !== points) limiter = new RateLimiterMemory({ points, duration: 60 });
    try {
      await limiter.consume(reader);
      return 0;
    } catch (error) {
      if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw error;
    }
  }
};

/** What was sent, as far as it is text. */
function given({ request }: Context): Readonly<Record<'form' | 'verdict' | 'comment' | 'renew', string>> {
  const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  return { form: textOf('form'), verdict: textOf('verdict'), comment: textOf('comment'), renew: textOf('renew') };
}

/** Browsers say where a form comes from; under no-referrer they hide the origin, so the newer header is asked first. */
function isOwn({ headers, host }: Context): boolean {
  const { 'sec-fetch-site': site, origin } = headers;
  if (site !== undefined) return site === 'same-origin';
  return origin === undefined || origin === 'null' || URL.parse(origin)?.host === host;
}

function send(ctx: Context, page: Page): void {
  ctx.status = page.status;
  ctx.set({
    'Cache-Control': 'no-store',
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Content-Language': page.language,
    'Referrer-Policy': 'no-referrer',
    'X-Robots-Tag': 'noindex, nofollow',
  });
  ctx.type = 'text/html; charset=utf-8';
  ctx.body = documentOf(page);
}
