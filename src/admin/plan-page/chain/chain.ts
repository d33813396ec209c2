import type { ActivityView, FollowUpView, MessageView, PlanView } from '../../../shared/plan-view';

/** What an activity can be for or use. */
export const KINDS = ['goals', 'audiences', 'keyMessages', 'channels'] as const;
export type Kind = (typeof KINDS)[number];

/** A goal, audience, key message or channel, and what becomes of it. */
export interface ChainEnd {
  readonly kind: Kind;
  readonly documentId: string;
  readonly name: string;
  readonly activities: readonly ActivityView[];
  /** Those that say so themselves; a message has no goals but its activity's. */
  readonly messages: readonly MessageView[];
  readonly followUps: readonly FollowUpView[];
}

/** An activity, and what it is for and became. */
export interface ChainMiddle {
  readonly activity: ActivityView;
  readonly ends: Readonly<Record<Kind, readonly ChainEnd[]>>;
  readonly messages: readonly MessageView[];
  readonly followUps: readonly FollowUpView[];
}

/** Everything of one kind in the plan, with what it leads to. Pure. */
export function endsOf(view: PlanView, kind: Kind): readonly ChainEnd[] {
  return namesOf(view, kind).map(({ documentId, name }) => {
    const activities = view.activities.filter((activity) => activity[kind].includes(documentId));
    const isTheirs = (id: string | null) => activities.some((activity) => activity.documentId === id);
    return {
      kind,
      documentId,
      name,
      activities,
      messages: view.messages.filter((message) =>
        kind === 'goals' ? isTheirs(message.activity) : message[kind].includes(documentId),
      ),
      followUps: view.followUps.filter(
        ({ activity, goal }) => isTheirs(activity) || (kind === 'goals' && goal === documentId),
      ),
    };
  });
}

/** Every activity with what it is for, and what was said and followed up of it. Pure. */
export function middlesOf(view: PlanView): readonly ChainMiddle[] {
  const ends = byKind((kind) => endsOf(view, kind));
  return view.activities.map((activity) => ({
    activity,
    ends: byKind((kind) => ends[kind].filter(({ documentId }) => activity[kind].includes(documentId))),
    messages: view.messages.filter((message) => message.activity === activity.documentId),
    followUps: view.followUps.filter((followUp) => followUp.activity === activity.documentId),
  }));
}

const byKind = (of: (kind: Kind) => readonly ChainEnd[]): ChainMiddle['ends'] => ({
  goals: of('goals'),
  audiences: of('audiences'),
  keyMessages: of('keyMessages'),
  channels: of('channels'),
});

function namesOf(view: PlanView, kind: Kind): readonly { readonly documentId: string; readonly name: string }[] {
  switch (kind) {
    case 'goals':
      return view.goals.map(({ documentId, statement }) => ({ documentId, name: statement }));
    case 'keyMessages':
      return view.keyMessages.map(({ documentId, text }) => ({ documentId, name: text }));
    default:
      return view[kind];
  }
}
