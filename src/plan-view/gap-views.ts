import { text, type Row } from '../approvals/read-row';
import type { ActivityField, Gap } from '../domain/plan-gaps';
import type { PlanPart } from '../domain/plan-parts';
import type { GapView, PlaceView } from '../shared/plan-view';
import { id } from './contents-of';
import type { PlanRows } from './read-rows';
import { READS } from './what-is-read';

/** Each gap with what it is about and where it is mended. Pure. */
export function gapViews(gaps: readonly Gap[], read: PlanRows): readonly GapView[] {
  const names = new Map<string, string | null>([
    ...named(read.activities, 'summary'),
    ...named(read.goals, 'statement'),
    ...named(read.audiences, 'name'),
  ]);
  const about = (key: string) => names.get(key) ?? null;
  return gaps.map((gap): GapView => {
    switch (gap.code) {
      case 'activity-without':
        return { code: gap.code, detail: gap.field, about: about(gap.activity), place: ofActivity(gap.activity, gap.field) }; // prettier-ignore
      case 'completed-without-lesson':
        return { code: gap.code, detail: null, about: about(gap.activity), place: at('activities', gap.activity) };
      case 'goal-without-activity':
      case 'goal-with-one-activity':
        return { code: gap.code, detail: null, about: about(gap.goal), place: at('goals', gap.goal) };
      case 'goal-without-indicator':
        return { code: gap.code, detail: null, about: about(gap.goal), place: at('goals', gap.goal, 'indicator') };
      case 'audience-not-addressed':
        return {
          code: gap.onlyAmongAll ? 'audience-only-among-all' : gap.code,
          detail: null,
          about: about(gap.audience),
          place: at('audiences', gap.audience),
        };
      case 'no-external-audience-named':
        return { code: gap.code, detail: null, about: null, place: at('plan', id(read.plan)) };
      case 'sign-without-explanation':
        return { code: gap.code, detail: gap.sign, about: null, place: at('plan', id(read.plan), 'legend') };
      case 'part-missing':
        return { code: gap.code, detail: gap.part, about: null, place: ofPart(gap.part, id(read.plan)) };
    }
  });
}

const FIELDS: Readonly<Record<ActivityField, string | null>> = {
  timing: 'timing',
  responsible: 'responsible',
  goals: 'goals',
  audiences: 'audiences',
  'key-messages': 'keyMessages',
  description: 'description',
  // A row of its own, that points at the activity.
  'follow-up': null,
};

const ofActivity = (activity: string, field: ActivityField): PlaceView => at('activities', activity, FIELDS[field]);

/** Parts that are rows of their own are mended with a new row. */
const IN_ROWS: Readonly<Partial<Record<PlanPart, keyof typeof READS>>> = {
  activities: 'activities',
  timetable: 'activities',
  goals: 'goals',
  audiences: 'audiences',
  channels: 'reach',
  'key-messages': 'keyMessages',
};

const IN_FIELDS: Readonly<Partial<Record<PlanPart, string>>> = {
  responsibilities: 'responsible',
  budget: 'budget',
  'follow-up': 'review',
};

function ofPart(part: PlanPart, plan: string): PlaceView {
  const rowsOf = IN_ROWS[part];
  return rowsOf ? at(rowsOf, null) : at('plan', plan, IN_FIELDS[part] ?? 'sections');
}

const at = (part: keyof typeof READS, documentId: string | null, field: string | null = null): PlaceView => ({
  uid: READS[part].uid,
  documentId,
  field,
});

const named = (all: readonly Row[], field: string) => all.map((row) => [id(row), text(row[field])] as const);
