import { Box, EmptyStateLayout, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { GapView, PlanView } from '../../../shared/plan-view';
import { Card } from '../parts/card';
import { Lines } from '../parts/lines';
import { PlaceLink } from '../parts/place-link';
import { usePlanWords } from '../use-plan-words';
import { Checklist } from './checklist';
import { grouped } from './grouped';
import { useGoToHash } from './use-go-to-hash';

/** A follow-up is a row of its own that points at its activity. */
const NEW_FOLLOW_UP = { uid: 'api::follow-up.follow-up', documentId: null, field: null } as const;

/** Kinds of gaps that are mended by writing one. */
const ON_FOLLOW_UPS = ['activity-without.follow-up', 'completed-without-lesson'];

/** All that the plan leaves open, kind by kind, each with the way to where it is mended. */
export function Gaps({ view }: { readonly view: PlanView }) {
  const { t } = usePlanWords();
  const groups = grouped(view.gaps);
  useGoToHash();
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {groups.length === 0 ? (
        <EmptyStateLayout
          icon={<CheckCircle aria-hidden width="6rem" height="6rem" fill="success600" />}
          content={t('gaps.none')}
        />
      ) : (
        <Typography textColor="neutral700">{t('gaps.what', { count: view.gaps.length })}</Typography>
      )}
      <Checklist view={view} />
      {groups.map(({ key, gaps }) => (
        <Card key={key} id={key} title={t('gaps.counted', { kind: t(`gap.${key}`), count: gaps.length })}>
          <Typography textColor="neutral600">{t(`gap.${key}.why`)}</Typography>
          <Box paddingTop={3}>
            <Lines>
              {gaps.map((gap, nth) => (
                <li key={nth}>
                  <Way gap={gap} view={view} />
                </li>
              ))}
            </Lines>
          </Box>
          {ON_FOLLOW_UPS.includes(key) && (
            <Box paddingTop={4}>
              <PlaceLink place={NEW_FOLLOW_UP}>{t('gaps.write-follow-up')}</PlaceLink>
            </Box>
          )}
        </Card>
      ))}
    </Flex>
  );
}

/** The table and the matrix are written where they stand, so what is mended by a new row is mended there. */
function Way({ gap, view }: { readonly gap: GapView; readonly view: PlanView }) {
  const { documentId, title } = view.plan;
  const table = gap.code === 'no-external-audience-named' ? 'activities' : tableOf(gap);
  const where = <Where gap={gap} plan={title} />;
  if (table === undefined) return <PlaceLink place={gap.place}>{where}</PlaceLink>;
  return (
    <Link tag={RouterLink} to={`/plans/${documentId}/${table}`}>
      {where}
    </Link>
  );
}

function tableOf({ place: { uid, documentId } }: GapView): string | undefined {
  if (documentId !== null) return undefined;
  return uid === 'api::activity.activity' ? 'activities' : uid === 'api::reach.reach' ? 'matrix' : undefined;
}

/** What the gap is about: the row, or the part or sign of the plan. */
function Where({ gap: { code, detail, about }, plan }: { readonly gap: GapView; readonly plan: string }) {
  const { t, word } = usePlanWords();
  if (about !== null) return <>{about || t('untitled')}</>;
  if (code === 'part-missing' && detail !== null) return <>{t('gap.part', { part: word(detail) })}</>;
  if (code === 'sign-without-explanation' && detail !== null) return <>{t('gap.sign', { sign: detail })}</>;
  if (code === 'no-external-audience-named') return <>{t('gap.name-audiences')}</>;
  return <>{plan}</>;
}
