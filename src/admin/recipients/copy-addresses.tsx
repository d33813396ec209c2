import { Button } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';

import { useRecipientWords } from './use-recipient-words';

/** Copies the addresses in the form that the address line of a mail takes. */
export function CopyAddresses({ addresses }: { readonly addresses: readonly string[] }) {
  const { t } = useRecipientWords();
  const { toggleNotification } = useNotification();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(addresses.join('; '));
      toggleNotification({ type: 'success', message: t('copied', { count: addresses.length }) });
    } catch {
      toggleNotification({ type: 'warning', message: t('not-copied', { addresses: addresses.join('; ') }) });
    }
  };
  return (
    <Button variant="tertiary" size="S" startIcon={<Duplicate aria-hidden />} onClick={() => void copy()}>
      {t('copy', { count: addresses.length })}
    </Button>
  );
}
