import { useState } from 'react';

import { Box, Flex, LinkButton } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, useParams } from 'react-router-dom';

import type { PlanView } from '../../shared/plan-view';
import { Activities } from './activities/activities';
import { Calendar } from './calendar/calendar';
import { Downloads } from './downloads/downloads';
import { createEdits } from './editing/edits';
import { Leaving } from './editing/leaving';
import { EditsContext } from './editing/use-edits';
import { Gaps } from './gaps/gaps';
import { Matrix } from './matrix/matrix';
import { Overview } from './overview/overview';
import { Failed } from './parts/failed';
import { Withheld } from './parts/withheld';
import { usePlanViewQuery } from './plan-api';
import { PlanNav } from './plan-nav';
import { addressOf } from './place-address';
import { Report } from './report/report';
import { UseAsTemplate } from './template/use-as-template';
import { useIsLookedAt } from './use-is-looked-at';
import { usePlanWords } from './use-plan-words';
import { Year } from './year/year';

/** How often the page looks what others have done, while it is looked at. */
const LOOKS_EVERY = 30_000;

/** A plan as a whole, looked at in one of several ways; which one stands in the address. */
export function PlanPage() {
  const { documentId = '', view = 'overview' } = useParams();
  return <OnePlan key={documentId} documentId={documentId} view={view} />;
}

/** What is being written belongs to the plan and not to the view of it: going from one to another loses nothing. */
function OnePlan({ documentId, view }: { readonly documentId: string; readonly view: string }) {
  const { t } = usePlanWords();
  const [edits] = useState(createEdits);
  const { data, error } = usePlanViewQuery(documentId, {
    refetchOnMountOrArgChange: true,
    pollingInterval: useIsLookedAt() ? LOOKS_EVERY : 0,
  });
  return (
    <Page.Main>
      <Page.Title>{data?.plan.title ?? t('menu')}</Page.Title>
      {error && (
        <Box padding={8}>
          <Failed error={error} />
        </Box>
      )}
      {!data && !error && <Page.Loading>{t('loading')}</Page.Loading>}
      {data && (
        <EditsContext.Provider value={edits}>
          <Leaving plan={documentId} />
          <Header view={data} />
          <PlanNav plan={data} current={view} />
          <Layouts.Content>
            <Box paddingTop={6} paddingBottom={8}>
              <Withheld types={data.withheld} />
              <Shown view={view} plan={data} />
            </Box>
          </Layouts.Content>
        </EditsContext.Provider>
      )}
    </Page.Main>
  );
}

function Header({ view: { plan } }: { readonly view: PlanView }) {
  const { t, word } = usePlanWords();
  const said = [plan.kind && word(plan.kind), ...plan.organisations, plan.isLive ? t('is-live') : t('is-draft')];
  return (
    <Layouts.Header
      title={plan.title || t('untitled')}
      subtitle={said.filter(Boolean).join(' · ')}
      navigationAction={<BackButton fallback="/plans" />}
      primaryAction={
        <Flex gap={2} wrap="wrap">
          <Downloads documentId={plan.documentId} />
          <UseAsTemplate plan={plan} />
          <LinkButton
            tag={RouterLink}
            variant="secondary"
            startIcon={<Pencil aria-hidden />}
            to={addressOf({ uid: 'api::plan.plan', documentId: plan.documentId, field: null })}
          >
            {t('edit')}
          </LinkButton>
        </Flex>
      }
    />
  );
}

function Shown({ view, plan }: { readonly view: string; readonly plan: PlanView }) {
  switch (view) {
    case 'activities':
      return <Activities view={plan} />;
    case 'matrix':
      return <Matrix view={plan} />;
    case 'year':
      return <Year view={plan} />;
    case 'calendar':
      return <Calendar view={plan} />;
    case 'gaps':
      return <Gaps view={plan} />;
    case 'report':
      return <Report documentId={plan.plan.documentId} />;
    case 'overview':
      return <Overview view={plan} />;
    default:
      return <Page.Error />;
  }
}
