import { useState } from 'react';

import { Button, VisuallyHidden } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import { saveFile, type Answer } from '../plan-page/downloads/save-file';
import { useContactWords } from './use-contact-words';

interface Props {
  readonly path: string;
  /** The file's name when the server gives none. */
  readonly otherwise: string;
  readonly label: string;
  /** Whom it is about, for who cannot see where it stands. */
  readonly about?: string;
  readonly size?: 'S' | 'M';
}

/** Has the server make a file, and the browser save it. */
export function DownloadButton({ path, otherwise, label, about, size = 'M' }: Props) {
  const { t } = useContactWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isComing, setComing] = useState(false);

  async function download(): Promise<void> {
    setComing(true);
    try {
      // The client's types leave out the headers, which it hands over with anything but JSON.
      const answer = await get<Blob>(path, { responseType: 'blob' });
      const name = saveFile(answer as unknown as Answer, otherwise);
      toggleNotification({ type: 'success', message: t('downloaded', { name }) });
    } catch {
      toggleNotification({ type: 'danger', message: t('download-failed') });
    } finally {
      setComing(false);
    }
  }

  return (
    <Button
      variant="tertiary"
      size={size}
      startIcon={<Download aria-hidden />}
      loading={isComing}
      onClick={() => void download()}
    >
      {label}
      {about !== undefined && <VisuallyHidden>{` ${about}`}</VisuallyHidden>}
    </Button>
  );
}
