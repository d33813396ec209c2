import type { ReactNode } from 'react';

import { Box, Typography } from '@strapi/design-system';

import type { PreviewView } from '../../../shared/plan-import';
import { Lines } from '../../plan-page/parts/lines';
import { FateTag } from '../parts/fate-tag';
import { useImportWords } from '../use-import-words';
import { Disclosed } from './disclosed';

/** The plan’s own fields: its title, the columns of its table, its qualities, signs, questions and review. */
export function PlanParts({ view }: { readonly view: PreviewView }) {
  const { t, word, list } = useImportWords();
  const { columns, qualities, checklist, legend, review, things } = view.preview;
  const added = view.changes.flatMap((change) => (change.do === 'add-parts' ? (change.kind ?? []) : []));
  const nameOf = (key: string) => things.find((thing) => thing.key === key)?.name ?? key;
  const isReviewNew = view.changes.some((change) => change.do === 'add-review');
  const tag = (part: string) => (added.includes(part) ? 'new' : 'same');
  const answered = (question: string, answer: string | undefined, note: string | undefined) =>
    [question, answer && word(answer), note].filter(Boolean).join(' – ');
  return (
    <Disclosed title={t('part.plan')} description={t('plan-parts.what')}>
      <dl>
        <Part name={t('plan-parts.title')} tag={view.plan ? 'same' : 'new'}>
          <Typography>{view.plan?.title ?? view.title}</Typography>
        </Part>
        {review && (
          <Part name={t('plan-parts.review')} tag={isReviewNew ? 'new' : 'same'}>
            <Typography>{[review.text, list(review.bodies.map(nameOf))].filter(Boolean).join(' – ')}</Typography>
          </Part>
        )}
        {columns.length > 0 && (
          <Part name={t('plan-parts.columns')} tag={tag('columns')}>
            <Listed
              items={columns.map(({ heading, field }) => t('plan-parts.column', { heading, field: word(field) }))}
            />
          </Part>
        )}
        {qualities.length > 0 && (
          <Part name={t('plan-parts.qualities')} tag={tag('qualities')}>
            <Listed items={qualities} />
          </Part>
        )}
        {legend.length > 0 && (
          <Part name={t('plan-parts.legend')} tag={tag('legend')}>
            <Listed items={legend.map(({ code, label }) => `${code}: ${label ?? t('plan-parts.unexplained')}`)} />
          </Part>
        )}
        {checklist.length > 0 && (
          <Part name={t('plan-parts.checklist')} tag={tag('checklist')}>
            <Listed items={checklist.map(({ question, answer, note }) => answered(question, answer, note))} />
          </Part>
        )}
      </dl>
    </Disclosed>
  );
}

interface PartProps {
  readonly name: string;
  readonly tag: 'new' | 'same';
  readonly children: ReactNode;
}

function Part({ name, tag, children }: PartProps) {
  return (
    <Box paddingBottom={4}>
      <dt>
        <Typography variant="pi" fontWeight="bold" textColor="neutral600">
          {name}
        </Typography>{' '}
        <FateTag tag={tag} />
      </dt>
      <Box tag="dd" paddingTop={1}>
        {children}
      </Box>
    </Box>
  );
}

function Listed({ items }: { readonly items: readonly string[] }) {
  return (
    <Lines>
      {items.map((item, nth) => (
        <li key={nth}>
          <Typography>{item}</Typography>
        </li>
      ))}
    </Lines>
  );
}
