import type { Core } from '@strapi/strapi';

const ATTEMPT = 'api::press-attempt.press-attempt';

/** Attempts at any mail of any mailing, first and later ones, as long as the throttle counts them. */
export const attemptRows = (strapi: Core.Strapi) => {
  const table = () => strapi.db.query(ATTEMPT);
  const since = (at: string) => ({ where: { begunAt: { $gt: at } } });
  return {
    count: (at: string): Promise<number> => table().count(since(at)),

    /**
     * Begins one, unless as many were begun since then. Written first and counted then: of two that begin at once on two nodes
     * at least one sees the other, so there are never too many.
     * @returns whether it may be begun
     */
    async begin(
      begunAt: string,
      { most, since: at }: { readonly most: number; readonly since: string },
    ): Promise<boolean> {
      const { id } = await table().create({ data: { begunAt } });
      if ((await table().count(since(at))) <= most) return true;
      await table().delete({ where: { id } });
      return false;
    },

    /** The earliest since then. */
    async first(at: string): Promise<string | undefined> {
      const row = await table().findOne({ select: ['begunAt'], orderBy: { begunAt: 'asc' }, ...since(at) });
      return row?.['begunAt'];
    },

    async forget(until: string): Promise<void> {
      await table().deleteMany({ where: { begunAt: { $lte: until } } });
    },
  };
};

export type AttemptRows = ReturnType<typeof attemptRows>;
