import type { ActivityView, GapView, PlanView } from '../../../shared/plan-view';
import { LinkCell } from '../editing/link-cell';
import { usePlanWords } from '../use-plan-words';
import { ActivityCell } from './activity-cell';
import type { Column } from './columns';
import { FollowUpCell } from './follow-up-cell';
import type { Names } from './texts-in';
import { ACTIVITY } from './use-save-activity';

interface Props {
  readonly view: PlanView;
  readonly activity: ActivityView;
  readonly columns: readonly Column[];
  readonly names: Names;
  /** What the plan leaves open of this activity. */
  readonly gaps: readonly GapView[];
  readonly save: (key: string) => Promise<boolean>;
}

/** An activity, with the way to all there is of it after what it is called. */
export function ActivityRow({ columns, ...rest }: Props) {
  const { t } = usePlanWords();
  const { activity, gaps } = rest;
  const [first, ...others] = columns;
  const place = { uid: ACTIVITY, documentId: activity.documentId, field: null };
  return (
    <tr>
      {first && <ActivityCell column={first} {...rest} />}
      <LinkCell
        id={`${activity.documentId} open`}
        place={place}
        label={t('activities.open', { activity: activity.summary || t('untitled') })}
      />
      {others.map((column) =>
        column.field === 'follow-up' ? (
          <FollowUpCell
            key={column.field}
            view={rest.view}
            activity={activity}
            gap={gaps.find(({ detail }) => detail === 'follow-up')}
          />
        ) : (
          <ActivityCell key={column.field} column={column} {...rest} />
        ),
      )}
    </tr>
  );
}
