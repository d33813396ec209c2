import { useCallback, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { ContactsImported, ContactsPreview } from '../../../shared/contacts';

type Busy = 'reading' | 'writing';

/** A file of contacts on its way: what is given, what would become of it, what was written. */
export function useContactImport() {
  const { post } = useFetchClient();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [preview, setPreview] = useState<ContactsPreview>();
  const [result, setResult] = useState<ContactsImported>();
  const [busy, setBusy] = useState<Busy>();
  const [error, setError] = useState<unknown>();

  const send = useCallback(
    async <Answer>(call: 'previews' | 'imports', counts?: ContactsPreview['counts']): Promise<Answer> => {
      const form = new FormData();
      if (file) form.append('file', file, file.name);
      if (source.trim() !== '') form.append('source', source.trim());
      if (counts) form.append('counts', JSON.stringify(counts));
      const { data } = await post<{ data: Answer }>(`/media-contacts/${call}`, form);
      return data.data;
    },
    [file, post, source],
  );

  async function during(work: Busy, act: () => Promise<void>): Promise<void> {
    setBusy(work);
    setError(undefined);
    try {
      await act();
    } catch (failure) {
      setError(failure);
    }
    setBusy(undefined);
  }

  return {
    file,
    source,
    preview,
    result,
    busy,
    error,
    setSource,
    /** Another file is looked at anew. */
    give(given: File) {
      setFile(given);
      setPreview(undefined);
      setResult(undefined);
      setError(undefined);
    },
    look: () => during('reading', async () => setPreview(await send<ContactsPreview>('previews'))),
    write: () => during('writing', async () => setResult(await send<ContactsImported>('imports', preview?.counts))),
    startAnew() {
      setFile(undefined);
      setPreview(undefined);
      setResult(undefined);
    },
  };
}

export type ContactImport = ReturnType<typeof useContactImport>;
