import { Button, Dialog, Flex, LinkButton } from '@strapi/design-system';
import { ClockCounterClockwise, Pencil } from '@strapi/icons';
import { Layouts } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';

import type { ActivePolicyView } from '../../../../shared/policy-contracts';
import { useWords } from '../../words/use-words';
import { VERSIONS } from './addresses';
import { Confirm } from './confirm';
import { isUnchanged } from './model/difference';
import type { Tables } from './model/rows';
import type { Checked } from './use-check';
import { usePolicyRights } from './use-rights';
import type { Working } from './use-working-copy';

/** The dialog that is open, if any. */
export type Open = 'propose' | 'carry-over' | 'dry-run' | undefined;

interface Props {
  readonly working: Working;
  readonly active: ActivePolicyView | undefined;
  readonly inForce: Tables;
  readonly checked: Checked;
  readonly onOpen: (open: Open) => void;
}

/** Which version it is, and what can be done with it as a whole. */
export function PolicyHeader({ working, active, inForce, checked, onOpen }: Props) {
  const { t, day } = useWords();
  const { mayPropose } = usePolicyRights();
  const { copy } = working;
  const subtitle = active
    ? t('policy.in-force', { version: active.version, since: day(active.activatedAt ?? active.proposedAt) })
    : t('policy.none-in-force');
  const begin = () => working.begin({ basedOn: active?.version ?? null, tables: inForce });
  const isReady = copy !== undefined && checked.faults.length === 0 && !isUnchanged(inForce, copy.tables);

  return (
    <Layouts.Header
      title={copy ? t('policy.title.proposal') : t('policy.title')}
      subtitle={subtitle}
      primaryAction={
        <Flex gap={2} wrap="wrap">
          <LinkButton variant="tertiary" tag={Link} to={VERSIONS} startIcon={<ClockCounterClockwise />}>
            {t('policy.versions')}
          </LinkButton>
          {copy && <Discard onConfirm={working.discard} />}
          {copy && (
            <Button
              disabled={!isReady}
              onClick={() => onOpen(copy.basedOn === (active?.version ?? null) ? 'propose' : 'carry-over')}
            >
              {t('policy.propose')}
            </Button>
          )}
          {!copy && mayPropose && (
            <Button startIcon={<Pencil />} onClick={begin}>
              {t('policy.begin')}
            </Button>
          )}
        </Flex>
      }
    />
  );
}

function Discard({ onConfirm }: { readonly onConfirm: () => void }) {
  const { t } = useWords();
  return (
    <Dialog.Root>
      <Dialog.Trigger>
        <Button variant="danger-light">{t('policy.discard')}</Button>
      </Dialog.Trigger>
      <Confirm label={t('policy.discard')} isDanger onConfirm={onConfirm}>
        {t('policy.discard.about')}
      </Confirm>
    </Dialog.Root>
  );
}
