/** Who stands in requests, seats and deputyships. Instants are ISO 8601 in UTC. */

export interface PersonView {
  readonly id: number;
  readonly name: string;
}

export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** What it is called where there is little room; not unique. */
  readonly shortName: string;
}

export interface DeputyView {
  readonly id: string;
  readonly principal: PersonView;
  readonly deputy: PersonView;
  readonly from: string;
  readonly to: string;
  readonly reason: string | null;
  readonly appointedBy: PersonView;
  /** Given when it was ended before its time. */
  readonly endedAt: string | null;
}
