import { useState } from 'react';

import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';

import type { PlanHead } from '../../../shared/plan-view';
import { useMay } from '../../use-may';
import { usePlanWords } from '../use-plan-words';
import { TemplateModal } from './template-modal';

const MAY_CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: 'api::plan.plan' }];

/** Opens the question what the new plan is to be called; the server decides whether it may be made. */
export function UseAsTemplate({ plan }: { readonly plan: PlanHead }) {
  const { t } = usePlanWords();
  const [isOpen, setOpen] = useState(false);
  const mayCreate = useMay(MAY_CREATE);
  if (!mayCreate) return null;
  return (
    <>
      <Button variant="tertiary" startIcon={<Duplicate aria-hidden />} onClick={() => setOpen(true)}>
        {t('template.open')}
      </Button>
      {isOpen && <TemplateModal plan={plan} onClose={() => setOpen(false)} />}
    </>
  );
}
