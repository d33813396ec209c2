import { Typography } from '@strapi/design-system';

import type { PolicyVersionView } from '../../../../../shared/policy-contracts';
import { Instant } from '../../../components/instant';
import { useWords } from '../../../words/use-words';

/** Who proposed a version and who brought it into force, and when. */
export function WhoAndWhen({ version }: { readonly version: PolicyVersionView }) {
  const { t } = useWords();
  const { proposedAt, proposedByName, activatedAt, activatedByName } = version;
  const by = (name: string | null) => name ?? t('policy.by-server');
  return (
    <>
      <Typography tag="p">
        {t('policy.proposed-by', { name: by(proposedByName) })} <Instant at={proposedAt} />
      </Typography>
      {activatedAt !== null && (
        <Typography tag="p">
          {t('policy.activated-by', { name: by(activatedByName) })} <Instant at={activatedAt} />
        </Typography>
      )}
    </>
  );
}
