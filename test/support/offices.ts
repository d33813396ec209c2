import type { Account, Application } from './application';
import type { Row } from './row';

/** Questions that the tests of rights ask of the tables themselves. */
export const tablesOf = (application: () => Application) => ({
  async office(name: string, organisation: string): Promise<Row> {
    const found = await application()
      .strapi.db.query('api::office.office')
      .findOne({
        where: { name, organisation: { name: { $contains: organisation } } },
        populate: { seats: { populate: { user: true } }, organisation: true },
      });
    if (!found) throw new Error(`No office ${name} in ${organisation}.`);
    return found;
  },

  async userId(account: Account): Promise<number> {
    const where = { email: `${account}@example.org` };
    return (await application().strapi.db.query('admin::user').findOne({ where })).id;
  },
});
