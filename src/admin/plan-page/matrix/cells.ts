import type { PlanView, ReachView } from '../../../shared/plan-view';

type Named = Readonly<{ documentId: string; name: string }>;

/** Who is reached through what: a row for each audience, a column for each channel. */
export interface Cells {
  readonly channels: readonly Named[];
  readonly rows: readonly { readonly audience: Named; readonly cells: readonly (readonly ReachView[])[] }[];
}

/** The matrix of a plan, with the audiences and channels that stand in it, in the plan's order. Pure. */
export function cellsOf({ reach, audiences, channels }: Pick<PlanView, 'reach' | 'audiences' | 'channels'>): Cells {
  const across = channels.filter(({ documentId }) => reach.some(({ channel }) => channel === documentId));
  const down = audiences.filter(({ documentId }) => reach.some(({ audience }) => audience === documentId));
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

const keyOf = ({ audience, channel }: Pick<ReachView, 'audience' | 'channel'>): string => `${audience} ${channel}`;
