import type { Instant, PersonId } from './request';

/** A place in a group that is held now; without an instant it is from before such things were recorded. */
export interface Place {
  readonly person: PersonId;
  readonly placedAt?: Instant;
  readonly placedBy?: PersonId | null;
}

/** A deputy in force now: whoever decides in somebody's place. */
export interface Standin {
  readonly principal: PersonId;
  readonly deputy: PersonId;
  readonly appointedAt: Instant;
  readonly appointedBy: PersonId;
}

export interface StepSituation {
  readonly openedAt: Instant;
  readonly contributors: readonly PersonId[];
  /** Whether contributors may decide all the same, as the rule says. */
  readonly mayContributorsDecide: boolean;
}

export interface Voice {
  readonly person: PersonId;
  readonly onBehalfOf?: PersonId;
  /** The group whose address a link was sent to, by which this voice decides; nobody's own. */
  readonly linkTo?: string;
}

/**
 * Who may decide a step: whoever held a place when it opened, or was given one since by somebody who is neither that
 * person nor a contributor; and their deputies, appointed likewise. Nobody stands in for a contributor. A person with a
 * place of their own speaks for themselves.
 */
export function voicesIn(
  places: readonly Place[],
  standins: readonly Standin[],
  situation: StepSituation,
): readonly Voice[] {
  const { contributors, mayContributorsDecide } = situation;
  const isFree = (person: PersonId) => mayContributorsDecide || !contributors.includes(person);
  const seated = places
    .filter((place) => isFree(place.person) && isHonest(place.person, place.placedAt, place.placedBy, situation))
    .map(({ person }) => person);
  const deputies = standins.filter(
    ({ principal, deputy, appointedAt, appointedBy }) =>
      seated.includes(principal) &&
      isFree(deputy) &&
      isHonest(deputy, appointedAt, appointedBy === principal ? principal : appointedBy, situation),
  );
  const voices = [
    ...seated.map((person) => ({ person })),
    ...deputies.map(({ principal, deputy }) => ({ person: deputy, onBehalfOf: principal })),
  ];
  return voices.filter(({ person }, index) => voices.findIndex((earlier) => earlier.person === person) === index);
}

/**
 * How many votes they have together: a person and those who stand in for that person have one, and so has a link with
 * whoever has the address that it is sent to.
 */
export function votesOf(voices: readonly Voice[]): number {
  const own = new Set(voices.map(({ person }) => person));
  const isAnothers = ({ linkTo, onBehalfOf }: Voice) =>
    linkTo !== undefined && onBehalfOf !== undefined && own.has(onBehalfOf);
  const counted = voices.filter((voice) => !isAnothers(voice));
  return new Set(counted.map(({ person, onBehalfOf }) => onBehalfOf ?? person)).size;
}

function isHonest(
  person: PersonId,
  since: Instant | undefined,
  by: PersonId | null | undefined,
  { openedAt, contributors }: StepSituation,
): boolean {
  if (since === undefined || since <= openedAt) return true;
  return by !== null && by !== undefined && by !== person && !contributors.includes(by);
}
