import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import type { MailChoiceView } from '../../../shared/contracts';
import { MAIL_CHOICES } from '../domain/mail-choice';
import type { MailService } from '../services/mail';
import { answering, personIn } from './call';
import { parsed } from './parse/parsed';

const body = z.strictObject({ choice: z.enum(MAIL_CHOICES) });

/** Each person's own: how often they are written to. */
export const mailChoiceController = ({ strapi }: { strapi: Core.Strapi }) => {
  const mail = (): MailService => strapi.plugin('attest').service('mail');
  const viewOf = async (person: number): Promise<MailChoiceView> => ({
    choice: await mail().choices.of(person),
    isOn: mail().isOn(),
  });

  return {
    one: answering(async (ctx) => {
      ctx.body = { data: await viewOf(personIn(ctx).id) };
    }),

    choose: answering(async (ctx) => {
      const { id } = personIn(ctx);
      await mail().choices.choose(id, parsed(body, ctx.request.body).choice);
      ctx.body = { data: await viewOf(id) };
    }),
  };
};
