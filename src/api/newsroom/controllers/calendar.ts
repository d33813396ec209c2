import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import qs from 'qs';

import {
  entriesOfMessage,
  entriesOfPlan,
  type CalendarMessage,
  type CalendarPlan,
} from '../../../domain/public-calendar';
import { calendarText } from '../calendar/calendar-text';
import { badParameters } from '../http/bad-parameters';
import { ASK_AGAIN, FOR_ALL } from '../http/cache-control';
import { parseCalendarQuestion, type CalendarQuestion } from '../parse/calendar-question';
import { organisationName } from '../rows/organisation-name';
import { addressesOf } from '../services/addresses';
import { publicMessagesOf } from '../services/public-messages';
import { publicPlansOf } from '../services/public-plans';

interface Organised {
  readonly slug: string;
  readonly organisations: readonly { readonly name: string | null; readonly slug: string | null }[];
}

/** What the public may come to, for calendars: activities of plans, and what messages invite to. */
const calendar = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context): Promise<void> {
    ctx.set('Cache-Control', ASK_AGAIN);
    const question = parseCalendarQuestion(ctx.query);
    if (Array.isArray(question)) throw badParameters(question);
    const asked = question as CalendarQuestion;
    const plans = await read<CalendarPlan & Organised>(publicPlansOf(strapi).all(asked));
    const messages = await read<CalendarMessage & Organised>(publicMessagesOf(strapi).inviting(asked));
    const at = addressesOf(strapi);
    const entries = [
      ...plans.flatMap((plan) => entriesOfPlan(plan).map((entry) => ({ ...entry, url: at.planPage(plan.slug) }))),
      ...messages.flatMap((message) => entriesOfMessage(message).map((entry) => ({ ...entry, url: at.page(message.slug) }))),
    ]; // prettier-ignore
    const query = qs.stringify({ filters: ctx.query['filters'] }, { addQueryPrefix: true, skipNulls: true });
    const self = at.of(`${strapi.config.get('api.rest.prefix', '/api')}/newsroom/calendar.ics${query}`);
    ctx.set('Cache-Control', FOR_ALL);
    ctx.type = 'text/calendar; charset=utf-8';
    ctx.body = calendarText(entries, {
      name:
        organisationName(asked.organisation, [...plans, ...messages]) ??
        strapi.config.get('newsroom.title', 'Newsroom'),
      self,
    });
  },
});

export default calendar;

async function read<Read>(json: Promise<readonly string[]>): Promise<readonly Read[]> {
  return (await json).map((text) => JSON.parse(text) as Read);
}
