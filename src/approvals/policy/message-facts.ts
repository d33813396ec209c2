/** A policy's view of a message: fact → codes and slugs, never free text. A fact without values is not stated. */
export type Facts = Readonly<Record<string, readonly string[]>>;

/** The little of a message that decides its route. */
export interface MessageFacts {
  readonly kind: string;
  readonly organisations: readonly { readonly slug: string }[];
  readonly unit?: { readonly slug: string } | undefined;
  readonly audiences: readonly { readonly role: string; readonly scope: string }[];
  readonly channels: readonly ChannelFacts[];
  readonly placement?: string | undefined;
  readonly compiledBy?: string | undefined;
  readonly language: string;
  /** The name of the unit's own mark; '' when only the organisation's logo is used. */
  readonly ownMark: string;
}

export interface ChannelFacts {
  readonly kind: string;
  /** Whether what is put there can be read by anyone on the web. */
  readonly publicWeb: boolean;
  readonly owners: readonly { readonly kind: string }[];
  /** Whether the channel says that a unit runs it. */
  readonly unit: boolean;
}

/** What the policy may know of a message, in the words of `vocabularyOf`. */
export function factsOf(message: MessageFacts): Facts {
  const { audiences, channels } = message;
  return {
    document: ['message'],
    kind: [message.kind],
    organisation: distinct(message.organisations.map(({ slug }) => slug)),
    unit: stated(message.unit?.slug),
    audience: distinct(audiences.map(({ role }) => role)),
    scope: distinct(audiences.map(({ scope }) => scope)),
    channel: distinct(channels.map(({ kind }) => kind)),
    'channel-owner': distinct(channels.map(ownerOf)),
    placement: stated(message.placement),
    'compiled-by': stated(message.compiledBy),
    language: [message.language],
    'own-mark': [message.ownMark.trim() ? 'yes' : 'no'],
    exposure: [channels.some(({ publicWeb }) => publicWeb) ? 'public-web' : 'closed'],
  };
}

/**
 * A channel is the unit's only when nobody else owns it. One that names no owner, such as a newspaper, is never the
 * unit's, so that it cannot pass through a route meant for the unit's own channels.
 */
function ownerOf({ owners, unit }: ChannelFacts): 'unit' | 'organisation' {
  const isUnits = owners.length === 0 ? unit : owners.every(({ kind }) => kind === 'unit');
  return isUnits ? 'unit' : 'organisation';
}

function stated(value: string | undefined): readonly string[] {
  return value ? [value] : [];
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
