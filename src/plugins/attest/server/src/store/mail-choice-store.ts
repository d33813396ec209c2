import type { Core } from '@strapi/strapi';

import type { MailChoice } from '../domain/mail-choice';
import type { PersonId } from '../domain/request';

const CHOICE = 'plugin::attest.mail-choice';

/** How often each person wants to be written to: at once, unless they have said otherwise. */
export const mailChoiceStore = (strapi: Core.Strapi) => ({
  async of(person: PersonId): Promise<MailChoice> {
    return (await strapi.db.query(CHOICE).findOne({ where: { person } }))?.choice ?? 'at-once';
  },

  async choose(person: PersonId, choice: MailChoice): Promise<void> {
    await strapi.db.transaction(async () => {
      const { count } = await strapi.db.query(CHOICE).updateMany({ where: { person }, data: { choice } });
      if (count === 0) await strapi.db.query(CHOICE).create({ data: { person, choice } });
    });
  },
});
