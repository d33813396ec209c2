import { Button, VisuallyHidden } from '@strapi/design-system';
import { Download } from '@strapi/icons';

import { useDownload } from '../plan-page/downloads/use-download';
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
  const { isComing, download } = useDownload({
    done: (name) => t('downloaded', { name }),
    failed: () => t('download-failed'),
  });
  return (
    <Button
      variant="tertiary"
      size={size}
      startIcon={<Download aria-hidden />}
      loading={isComing}
      onClick={() => void download(path, otherwise)}
    >
      {label}
      {about !== undefined && <VisuallyHidden>{` ${about}`}</VisuallyHidden>}
    </Button>
  );
}
