import { useState } from 'react';

import { useFetchClient, useNotification } from '@strapi/strapi/admin';

import { saveFile, type Answer } from './save-file';

/** What is said when a file has come, under which name, and when it has not. */
interface Said {
  done(name: string): string;
  failed(error: unknown): string;
}

/** Has the server make a file, and the browser save it. */
export function useDownload({ done, failed }: Said) {
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isComing, setComing] = useState(false);

  /** @param otherwise the file's name when the server gives none */
  async function download(path: string, otherwise: string): Promise<void> {
    setComing(true);
    try {
      // The client's types leave out the headers, which it hands over with anything but JSON.
      const answer = await get<Blob>(path, { responseType: 'blob' });
      toggleNotification({ type: 'success', message: done(saveFile(answer as unknown as Answer, otherwise)) });
    } catch (error) {
      toggleNotification({ type: 'danger', message: failed(error) });
    } finally {
      setComing(false);
    }
  }

  return { isComing, download };
}
