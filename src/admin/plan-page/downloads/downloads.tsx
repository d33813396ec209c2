import { Menu } from '@strapi/design-system';

import { usePlanWords } from '../use-plan-words';
import { useDownload } from './use-download';

const FORMATS = ['docx', 'xlsx', 'ics'] as const;

/** The plan as a file, as far as the person may read it. */
export function Downloads({ documentId }: { readonly documentId: string }) {
  const { t } = usePlanWords();
  const { isComing, download } = useDownload({
    done: (name) => t('download.done', { name }),
    failed: (error) => (Reflect.get(Object(error), 'status') === 404 ? t('error.not-found') : t('download.failed')),
  });
  return (
    <Menu.Root>
      <Menu.Trigger variant="secondary" disabled={isComing} aria-live="polite">
        {isComing ? t('download.coming') : t('download')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {FORMATS.map((format) => (
          <Menu.Item
            key={format}
            onSelect={() => void download(`/plan-exports/${documentId}/${format}`, `plan.${format}`)}
          >
            {t(`download.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
