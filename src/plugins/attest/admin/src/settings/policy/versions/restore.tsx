import { Button, Dialog } from '@strapi/design-system';
import { ClockCounterClockwise } from '@strapi/icons';
import { useNavigate } from 'react-router-dom';

import type { ActivePolicyView, FullPolicyView } from '../../../../../shared/policy-contracts';
import { useWords } from '../../../words/use-words';
import { POLICY } from '../addresses';
import { Confirm } from '../confirm';
import { usePolicyRights } from '../use-rights';
import { useWorkingCopy } from '../use-working-copy';

interface Props {
  readonly version: FullPolicyView;
  readonly active: ActivePolicyView | undefined;
}

/** Begins a proposal that says what an earlier version said. It goes the same way as any other change. */
export function Restore({ version, active }: Props) {
  const { t } = useWords();
  const { mayPropose } = usePolicyRights();
  const { begin, copy } = useWorkingCopy();
  const navigate = useNavigate();
  if (!mayPropose) return null;
  const { routes, requirements, version: number } = version;

  function start() {
    begin({ basedOn: active?.version ?? null, tables: { routes, requirements }, restoredFrom: number });
    navigate(POLICY);
  }

  const button = (
    <Button variant="secondary" startIcon={<ClockCounterClockwise />} {...(!copy && { onClick: start })}>
      {t('policy.restore', { version: number })}
    </Button>
  );
  if (!copy) return button;
  return (
    <Dialog.Root>
      <Dialog.Trigger>{button}</Dialog.Trigger>
      <Confirm label={t('policy.restore', { version: number })} isDanger onConfirm={start}>
        {t('policy.restore.replaces')}
      </Confirm>
    </Dialog.Root>
  );
}
