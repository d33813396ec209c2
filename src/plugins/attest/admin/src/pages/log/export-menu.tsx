import { useState } from 'react';

import { Menu } from '@strapi/design-system';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import { useWords } from '../../words/use-words';
import { dayOf } from './days';

const FORMATS = ['ndjson', 'csv'] as const;

/** The whole log as a file. The browser keeps it outside of memory while it comes, however long it is. */
export function ExportMenu() {
  const { t } = useWords();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isComing, setComing] = useState(false);

  async function download(format: (typeof FORMATS)[number]): Promise<void> {
    setComing(true);
    try {
      const { data } = await get<Blob>(`/attest/log/export?format=${format}`, { responseType: 'blob' });
      save(data, `attest-log-${dayOf(new Date())}.${format}`);
      toggleNotification({ type: 'success', message: t('log.export.done') });
    } catch {
      toggleNotification({ type: 'danger', message: t('log.export.failed') });
    } finally {
      setComing(false);
    }
  }

  return (
    <Menu.Root>
      <Menu.Trigger variant="secondary" disabled={isComing}>
        {t(isComing ? 'log.export.coming' : 'log.export')}
      </Menu.Trigger>
      <Menu.Content>
        {FORMATS.map((format) => (
          <Menu.Item key={format} onSelect={() => void download(format)}>
            {t(`log.export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
}

function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
