import type { NamedView, PlanView, ReachView } from '../../../shared/plan-view';

/** Who is reached through what: a row for each audience, a column for each channel. */
export interface Cells {
  readonly channels: readonly NamedView[];
  readonly rows: readonly { readonly audience: NamedView; readonly cells: readonly (readonly ReachView[])[] }[];
}

/**
 * The matrix of a plan, with the audiences and channels that stand in it, in the plan's order. Pure.
 * @param more what stands in it too, although nothing is written there
 */
export function cellsOf(
  { reach, audiences, channels }: Pick<PlanView, 'reach' | 'audiences' | 'channels'>,
  more: Readonly<Record<'audiences' | 'channels', readonly NamedView[]>> = { audiences: [], channels: [] },
): Cells {
  const across = once([
    ...channels.filter(({ documentId }) => reach.some(({ channel }) => channel === documentId)),
    ...more.channels,
  ]);
  const down = once([
    ...audiences.filter(({ documentId }) => reach.some(({ audience }) => audience === documentId)),
    ...more.audiences,
  ]);
  const at = new Map<string, ReachView[]>();
  for (const row of reach) at.set(keyOf(row), [...(at.get(keyOf(row)) ?? []), row]);
  return {
    channels: across,
    rows: down.map((audience) => ({
      audience,
      cells: across.map(
        (channel) => at.get(keyOf({ audience: audience.documentId, channel: channel.documentId })) ?? [],
      ),
    })),
  };
}

const once = (all: readonly NamedView[]): readonly NamedView[] => [
  ...new Map(all.map((row) => [row.documentId, row])).values(),
];

const keyOf = ({ audience, channel }: Pick<ReachView, 'audience' | 'channel'>): string => `${audience} ${channel}`;
