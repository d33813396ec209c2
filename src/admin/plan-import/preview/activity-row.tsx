import { Flex, Typography } from '@strapi/design-system';

import type { ChangeView, PreviewedActivity, PreviewView } from '../../../shared/plan-import';
import { Lines } from '../../plan-page/parts/lines';
import { FateTag } from '../parts/fate-tag';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { keysIn, textsIn, thingsIn, type Column } from './cells-of';
import { Timing } from './timing';

interface Props {
  readonly activity: PreviewedActivity;
  readonly change: ChangeView | undefined;
  readonly columns: readonly Column[];
  readonly work: Import;
  readonly view: PreviewView;
}

/** An activity, with what happens to it. */
export function ActivityRow({ activity, change, columns, work, view }: Props) {
  const { t, word, list } = useImportWords();
  const tag = change ? (change.do === 'make-activity' ? 'new' : 'changed') : 'same';
  return (
    <tr>
      {columns.map(({ field }) =>
        field === 'summary' ? (
          <th scope="row" key={field}>
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Typography fontWeight="semiBold" textColor="neutral800">
                {activity.summary}
              </Typography>
              <FateTag tag={tag} />
              {change?.fields && (
                <Typography variant="pi" fontWeight="regular" textColor="neutral600">
                  {t('activities.fields', { fields: list(change.fields.map((one) => word(WORDS[one] ?? one))) })}
                </Typography>
              )}
              {activity.isComposed && (
                <Typography variant="pi" fontWeight="regular" textColor="neutral600">
                  {t('activities.composed')}
                </Typography>
              )}
            </Flex>
          </th>
        ) : (
          <td key={field}>
            <Cell activity={activity} field={field} work={work} view={view} />
          </td>
        ),
      )}
    </tr>
  );
}

/** Fields of which the form calls them otherwise than the columns do. */
const WORDS: Readonly<Record<string, string>> = { keyMessages: 'key-messages', followUps: 'follow-up' };

type CellProps = Pick<Props, 'activity' | 'work' | 'view'> & { readonly field: string };

function Cell({ activity, field, work, view }: CellProps) {
  const { t, word, money } = useImportWords();
  if (field === 'timing' && activity.timing) return <Timing timing={activity.timing} />;
  const keys = keysIn(activity, field);
  const texts = keys
    ? thingsIn(keys, view, work.decisions).map(({ name, fate }) => (fate === 'left' ? t('cell.left', { name }) : name))
    : textsIn(activity, field).map((text) =>
        field === 'progress' ? word(text) : field === 'budget' ? money(Number(text)) : text,
      );
  if (texts.length === 0) {
    return (
      <Typography textColor="neutral600" aria-label={t('cell.empty')}>
        –
      </Typography>
    );
  }
  return (
    <Typography tag="div" textColor="neutral800" style={{ minWidth: '10rem', maxWidth: '32rem' }}>
      {texts.length === 1 ? (
        texts[0]
      ) : (
        <Lines>
          {texts.map((text, nth) => (
            <li key={nth}>{text}</li>
          ))}
        </Lines>
      )}
    </Typography>
  );
}
