import { useState } from 'react';

import { Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';

import type { PlanView } from '../../../shared/plan-view';
import { useMessageStatesQuery } from '../plan-api';
import { Card } from '../parts/card';
import { usePlanWords } from '../use-plan-words';
import { endsOf, KINDS, middlesOf, type Kind } from './chain';
import { EndLinks, MiddleLinks } from './links';
import { Opening } from './opening';

const SHOWN = [...KINDS, 'activities'] as const;

/** From goals, audiences, key messages and channels to what is done, said and followed up; and from each activity back. */
export function ChainCard({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const [shown, show] = useState<(typeof SHOWN)[number]>('goals');
  const { data: states = {} } = useMessageStatesQuery(view.messages.map(({ documentId }) => documentId));
  return (
    <Card id="plan-chain" title={t('chain.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex gap={4} wrap="wrap" justifyContent="space-between">
          <Typography textColor="neutral600">{t('chain.what')}</Typography>
          <SingleSelect
            size="S"
            aria-label={t('chain.of')}
            value={shown}
            onChange={(value) => show(value as (typeof SHOWN)[number])}
          >
            {SHOWN.map((kind) => (
              <SingleSelectOption key={kind} value={kind}>
                {t(`overview.count.${kind}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Flex>
        {view[shown].length === 0 && <Typography textColor="neutral600">{t('chain.none')}</Typography>}
        <div>
          {shown === 'activities' ? (
            <Middles view={view} states={states} />
          ) : (
            <Ends view={view} kind={shown} states={states} />
          )}
        </div>
      </Flex>
    </Card>
  );
}

interface Props {
  readonly view: PlanView;
  readonly states: Readonly<Record<string, string>>;
}

function Ends({ view, kind, states }: Props & { readonly kind: Kind }) {
  const { t } = usePlanWords();
  return endsOf(view, kind).map((end) => (
    <Opening
      key={end.documentId}
      title={end.name || t('untitled')}
      counts={[
        t('chain.activities', { count: end.activities.length }),
        t('chain.messages', { count: end.messages.length }),
        t('chain.follow-ups', { count: end.followUps.length }),
      ]}
    >
      <EndLinks end={end} states={states} />
    </Opening>
  ));
}

function Middles({ view, states }: Props) {
  const { t } = usePlanWords();
  return middlesOf(view).map((middle) => (
    <Opening
      key={middle.activity.documentId}
      title={middle.activity.summary || t('untitled')}
      counts={[
        t('chain.messages', { count: middle.messages.length }),
        t('chain.follow-ups', { count: middle.followUps.length }),
      ]}
    >
      <MiddleLinks middle={middle} states={states} />
    </Opening>
  ));
}
