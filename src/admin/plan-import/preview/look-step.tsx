import { useEffect, useRef } from 'react';

import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';

import type { PreviewView } from '../../../shared/plan-import';
import { Card } from '../../plan-page/parts/card';
import { NamesToDecide } from '../names/names-to-decide';
import type { Import } from '../use-import';
import { useImportWords } from '../use-import-words';
import { TallyList } from '../write/tally-list';
import { writable } from '../write/tallies';
import { WriteBar } from '../write/write-bar';
import { Activities } from './activities';
import { KINDS } from './counts';
import { Gaps } from './gaps';
import { Matrix } from './matrix';
import { PlanParts } from './plan-parts';
import { Sections } from './sections';
import { Summary } from './summary';
import { Things } from './things';
import { WithoutPlace } from './without-place';

/** What becomes of the document, before anything is written. */
export function LookStep({ work, view }: { readonly work: Import; readonly view: PreviewView }) {
  const { t } = useImportWords();
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => top.current?.focus(), []);
  const isSame = view.plan !== null && view.changes.length === 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Typography tag="h2" variant="beta" ref={top} tabIndex={-1} style={{ outline: 'none' }}>
        {t('look.title')}
      </Typography>
      {view.plan && <Existing plan={view.plan} isSame={isSame} />}
      <Summary work={work} view={view} />
      <NamesToDecide work={work} view={view} />
      <WithoutPlace view={view} />
      <Card id="plan-import-becomes" title={t('look.becomes')}>
        <Flex direction="column" alignItems="stretch" gap={3}>
          <Activities work={work} view={view} />
          {KINDS.map((kind) => (
            <Things key={kind} kind={kind} work={work} view={view} />
          ))}
          <Matrix work={work} view={view} />
          <Sections view={view} />
          <PlanParts view={view} />
        </Flex>
      </Card>
      <Gaps view={view} />
      {!isSame && (
        <Card id="plan-import-written" title={t('look.written')}>
          <TallyList changes={writable(view)} />
        </Card>
      )}
      {isSame ? <Box paddingBottom={8} /> : <WriteBar work={work} view={view} />}
    </Flex>
  );
}

interface ExistingProps {
  readonly plan: NonNullable<PreviewView['plan']>;
  readonly isSame: boolean;
}

/** Says that a plan is added to, and whether there is anything to add. */
function Existing({ plan, isSame }: ExistingProps) {
  const { t } = useImportWords();
  return (
    <Flex
      background={isSame ? 'success100' : 'primary100'}
      borderColor={isSame ? 'success200' : 'primary200'}
      hasRadius
      padding={4}
      gap={3}
      alignItems="flex-start"
      role="status"
    >
      {isSame && <CheckCircle aria-hidden fill="success600" width="2rem" height="2rem" style={{ flexShrink: 0 }} />}
      <div>
        <Typography tag="p" textColor="neutral800" fontWeight="semiBold">
          {t(isSame ? 'existing.same' : plan.isRemembered ? 'existing.remembered' : 'existing.added-to', {
            title: plan.title,
          })}
        </Typography>
        <Link tag={RouterLink} to={`/plans/${plan.documentId}`}>
          {t('existing.open')}
        </Link>
      </div>
    </Flex>
  );
}
