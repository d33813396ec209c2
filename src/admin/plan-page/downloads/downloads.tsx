import { useState } from 'react';

import { Menu } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import { usePlanWords } from '../use-plan-words';
import { saveFile, type Answer } from './save-file';

const FORMATS = ['docx', 'xlsx', 'ics'] as const;
type Format = (typeof FORMATS)[number];

/** The plan as a file, as far as the person may read it. */
export function Downloads({ documentId }: { readonly documentId: string }) {
  const { t } = usePlanWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [coming, setComing] = useState<Format>();

  async function download(format: Format): Promise<void> {
    setComing(format);
    try {
      // The client's types leave out the headers, which it hands over with anything but JSON.
      const answer = await get<Blob>(`/plan-exports/${documentId}/${format}`, { responseType: 'blob' });
      const name = saveFile(answer as unknown as Answer, `plan.${format}`);
      toggleNotification({ type: 'success', message: t('download.done', { name }) });
    } catch (error) {
      const isGone = Reflect.get(Object(error), 'status') === 404;
      toggleNotification({ type: 'danger', message: isGone ? t('error.not-found') : t('download.failed') });
    } finally {
      setComing(undefined);
    }
  }

  return (
    <Menu.Root>
      <Menu.Trigger variant="secondary" disabled={coming !== undefined} aria-live="polite">
        {coming === undefined ? t('download') : t('download.coming')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end">
        {FORMATS.map((format) => (
          <Menu.Item key={format} onSelect={() => void download(format)}>
            {t(`download.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}
