import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';

import type { ActivePolicyView, PolicyVersionView } from '../../../../../shared/policy-contracts';
import { useActivatePolicyMutation, usePolicyVersionsQuery } from '../../../api/policies';
import { useTold } from '../../../words/use-told';
import { useWords } from '../../../words/use-words';
import { Confirm } from '../confirm';
import { usePolicyRights } from '../use-rights';

interface Props {
  readonly version: PolicyVersionView;
  readonly active: ActivePolicyView | undefined;
}

/** The button that brings a proposal into force, or why this person does not have it. */
export function Activate({ version, active }: Props) {
  const { t } = useWords();
  const told = useTold();
  const { mayActivate } = usePolicyRights();
  const [activate, { isLoading }] = useActivatePolicyMutation();
  const person = useAuth('Activate', ({ user }) => user?.id);
  const { data: versions } = usePolicyVersionsQuery({ page: 1, pageSize: 1 });
  const takesAnother = versions?.meta.activation !== 'by-anyone';
  const number = version.version;
  const values = { version: number, active: active?.version ?? 0 };
  const isOwn = version.proposedBy !== null && version.proposedBy === Number(person);

  if (version.basedOn !== (active?.version ?? null)) return null;
  if (isOwn && takesAnother) return <Said>{t('policy.activate.another')}</Said>;
  if (!mayActivate) return <Said>{t('policy.activate.not-you')}</Said>;
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={3}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
      padding={6}
    >
      <Typography>{t(active ? 'policy.activate.about' : 'policy.activate.about-first', values)}</Typography>
      {!takesAnother && <Typography textColor="neutral600">{t('policy.activate.anyone')}</Typography>}
      <Dialog.Root>
        <Dialog.Trigger>
          <Button loading={isLoading}>{t('policy.activate', values)}</Button>
        </Dialog.Trigger>
        <Confirm
          label={t('policy.activate', values)}
          onConfirm={() => void told(activate(number), t('policy.told.activated', values))}
        >
          {t(active ? 'policy.activate.about' : 'policy.activate.about-first', values)}
        </Confirm>
      </Dialog.Root>
    </Flex>
  );
}

function Said({ children }: { readonly children: string }) {
  return (
    <Box background="neutral150" hasRadius padding={4}>
      <Typography>{children}</Typography>
    </Box>
  );
}
