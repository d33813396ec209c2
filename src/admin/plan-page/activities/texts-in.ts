import type { ActivityView, ColumnField, GapView, PlanView } from '../../../shared/plan-view';

/** What the rows that an activity points at are called, by their documentId. */
export interface Names {
  readonly goals: ReadonlyMap<string, string>;
  readonly audiences: ReadonlyMap<string, string>;
  readonly keyMessages: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  /** Titles of follow-ups by the activity that they are of. */
  readonly followUps: ReadonlyMap<string, readonly string[]>;
}

export function namesIn(view: PlanView): Names {
  const followUps = new Map<string, string[]>();
  for (const { activity, title } of view.followUps)
    if (activity !== null) followUps.set(activity, [...(followUps.get(activity) ?? []), title]);
  return {
    goals: new Map(view.goals.map(({ documentId, statement }) => [documentId, statement])),
    audiences: new Map(view.audiences.map(({ documentId, name }) => [documentId, name])),
    keyMessages: new Map(view.keyMessages.map(({ documentId, text }) => [documentId, text])),
    channels: new Map(view.channels.map(({ documentId, name }) => [documentId, name])),
    followUps,
  };
}

/** What is left open of each activity, by its documentId. */
export function openIn(gaps: readonly GapView[]): ReadonlyMap<string, readonly GapView[]> {
  const open = new Map<string, GapView[]>();
  for (const gap of gaps) {
    const { documentId } = gap.place;
    if (gap.code === 'activity-without' && documentId !== null)
      open.set(documentId, [...(open.get(documentId) ?? []), gap]);
  }
  return open;
}

/** What stands in a cell of the plan's table, one text for each thing; enumerations and amounts are put into words elsewhere. Pure. */
export function textsIn(activity: ActivityView, field: ColumnField, names: Names): readonly string[] {
  const among = (ids: readonly string[], all: ReadonlyMap<string, string>) => ids.flatMap((id) => all.get(id) ?? []);
  switch (field) {
    case 'goals':
      return among(activity.goals, names.goals);
    case 'audiences':
      return among(activity.audiences, names.audiences);
    case 'key-messages':
      return among(activity.keyMessages, names.keyMessages);
    case 'channels':
      return among(activity.channels, names.channels);
    case 'timing':
      return said(activity.timing?.text);
    case 'responsible':
      return activity.responsible.map(({ name }) => name);
    case 'partners':
      return activity.partners.map(({ name }) => name);
    case 'budget':
      return said(activity.budget === null ? null : String(activity.budget));
    case 'follow-up':
      return names.followUps.get(activity.documentId) ?? [];
    default:
      return said(activity[field]);
  }
}

const said = (text: string | null | undefined): readonly string[] => (text ? [text] : []);
