import { NOTHING } from './matrix-signs';
import { officesCalled } from './offices-called';
import { wayOfChannel, wayOfLabel, WAYS, type Way } from './ways-of-legend';

/** What is asked: a plan's legend and matrix, the channels that a message goes out through, and who there is to get it. */
export interface Sending {
  readonly legend: readonly { readonly code: string; readonly label: string | null }[];
  readonly reach: readonly ReachRow[];
  /** Those of the message. */
  readonly channels: readonly { readonly id: string; readonly name: string; readonly kind: string | null }[];
  /** Those of the plan, and of its matrix. */
  readonly audiences: readonly AudienceCalled[];
  readonly offices: readonly OfficeCalled[];
}

export interface ReachRow {
  readonly audience: string;
  readonly channel: string;
  readonly code: string | null;
  readonly condition: string | null;
}

export interface AudienceCalled {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Stands for every audience of the plan. */
  readonly all: boolean;
}

export interface OfficeCalled {
  readonly id: string;
  readonly name: string;
}

/** Who should get something through one channel, by the plan. */
export interface ChannelRecipients {
  readonly channel: string;
  readonly name: string;
  /** False where the plan's matrix says nothing of the channel. */
  readonly isInMatrix: boolean;
  readonly groups: readonly RecipientGroup[];
  /** Audiences that the plan gives nothing through this channel. */
  readonly none: readonly string[];
}

/** Those who get it in one way. */
export interface RecipientGroup {
  readonly way: Way;
  /** The plan's own sign; null where the plan lists channels without signs. */
  readonly code: string | null;
  readonly label: string | null;
  readonly recipients: readonly Recipient[];
}

export interface Recipient {
  readonly audience: string;
  readonly condition: string | null;
  /** Offices with the audience's name; none where only people can know who is meant. */
  readonly offices: readonly OfficeCalled[];
}

/** Who should get a message, and how, by the codes of its plan; one entry for each of its channels. Pure. */
export function recipientsOf(sending: Sending): readonly ChannelRecipients[] {
  const hasSigns = sending.reach.some(({ code }) => code !== null);
  return sending.channels.map(({ id, name, kind }) => {
    const inColumn = spread(
      sending.reach.filter(({ channel }) => channel === id),
      sending.audiences,
    );
    const cells = inColumn.filter(({ code, condition }) => (hasSigns ? isGiven(code) || condition !== null : true));
    const given = new Set(cells.map(({ audience }) => audience));
    return {
      channel: id,
      name,
      isInMatrix: inColumn.length > 0,
      groups: groupsOf(cells, sending, hasSigns ? null : wayOfChannel(kind)),
      none: sending.audiences.filter((audience) => !audience.all && !given.has(audience.id)).map((one) => one.name),
    };
  });
}

const isGiven = (code: string | null): boolean => code !== null && !NOTHING.test(code);

/** A row for all audiences is one for each that has none of its own. */
function spread(rows: readonly ReachRow[], audiences: readonly AudienceCalled[]): readonly ReachRow[] {
  const everyone = new Set(audiences.filter(({ all }) => all).map(({ id }) => id));
  const own = rows.filter(({ audience }) => !everyone.has(audience));
  const forAll = rows.filter(({ audience }) => everyone.has(audience));
  const others = audiences.filter(({ id, all }) => !all && !own.some(({ audience }) => audience === id));
  return [...own, ...forAll.flatMap((row) => others.map(({ id }) => ({ ...row, audience: id })))];
}

/** By way, in the order in which one sends: by mail first, what nobody has explained last. */
function groupsOf(cells: readonly ReachRow[], sending: Sending, byChannel: Way | null): readonly RecipientGroup[] {
  const codes = [...new Set(cells.map(({ code }) => code))];
  return codes
    .map((code): RecipientGroup => {
      const label = sending.legend.find((entry) => entry.code === code)?.label ?? null;
      const recipients = cells.filter((cell) => cell.code === code).flatMap((cell) => recipientIn(cell, sending));
      return { way: byChannel ?? wayOfLabel(label), code, label, recipients };
    })
    .sort((a, b) => WAYS.indexOf(a.way) - WAYS.indexOf(b.way));
}

function recipientIn({ audience, condition }: ReachRow, { audiences, offices }: Sending): readonly Recipient[] {
  const called = audiences.find(({ id }) => id === audience);
  if (!called) return [];
  return [{ audience: called.name, condition, offices: officesCalled([called.name, ...called.aliases], offices) }];
}
