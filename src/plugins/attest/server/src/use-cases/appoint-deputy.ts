import { Refused } from '../domain/refusal';
import type { Instant, PersonId } from '../domain/request';
import type { Deputyship } from '../store/deputy-store';
import type { Deps, Person } from './deps';

export interface Appointment {
  readonly principal: PersonId;
  readonly deputy: PersonId;
  readonly from: Instant;
  readonly to: Instant;
  readonly reason?: string | undefined;
}

/**
 * Somebody decides in a person's place for a time. Appointed by that person, or with the right to; never by who wrote a
 * text that the person's groups are asked about, nor may such a writer be appointed by others for it.
 * @throws Refused `right-missing`, `deputy-is-principal`, `deputyship-too-short`, `unknown-person`, `writer-appoints`
 */
export const appointDeputy = (deps: Deps) => {
  const { turn, deputies, persons, requests, host, log, now } = deps;
  return ({ principal, deputy, from, to, reason }: Appointment, by: Person, hasRight: boolean): Promise<Deputyship> =>
    turn(async () => {
      if (by.id !== principal && !hasRight) throw new Refused('right-missing', { right: 'deputies' });
      if (principal === deputy) throw new Refused('deputy-is-principal', { field: 'deputy' });
      if (to <= now() || to <= from) throw new Refused('deputyship-too-short', { field: 'to' });
      const known = await persons.active([principal, deputy]);
      const unknown = (['principal', 'deputy'] as const).find((field) => !known.some(({ id }) => id === { principal, deputy }[field])); // prettier-ignore
      if (unknown) throw new Refused('unknown-person', { field: unknown });
      const asked = await requests.openAsking(await host().groupsOf(principal, now()));
      if (asked.some(({ state }) => state.contributors.includes(by.id))) throw new Refused('writer-appoints');
      const made = await deputies.appoint({
        principal,
        deputy,
        fromDate: from,
        toDate: to,
        reason: reason ?? null,
        appointedBy: by.id,
        appointedAt: now(),
      });
      const names = Object.fromEntries(known.map(({ id, name }) => [id === principal ? 'principal' : 'deputy', name]));
      await log.append({
        kind: 'deputy-appointed',
        by,
        data: { deputyship: made.key, from, to },
        words: { ...names, reason: reason ?? '' },
      });
      return made;
    });
};

/** @throws Refused `not-found`, `already-closed`, `right-missing` */
export const endDeputyship = (deps: Deps) => {
  const { turn, deputies, persons, log, now } = deps;
  return (key: string, by: Person, hasRight: boolean): Promise<void> =>
    turn(async () => {
      const known = await deputies.byKey(key);
      const isOwn = known !== undefined && [known.principal, known.deputy].includes(by.id);
      if (!known || (!isOwn && !hasRight)) throw new Refused('not-found');
      if (known.endedAt) throw new Refused('already-closed');
      await deputies.end(key, by.id, now());
      const names = await persons.names([known.principal, known.deputy]);
      const words = { principal: names.get(known.principal) ?? '', deputy: names.get(known.deputy) ?? '' };
      await log.append({ kind: 'deputy-ended', by, data: { deputyship: key }, words });
    });
};
