import { useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { ContactsImported, ContactsPreview } from '../../../shared/contacts';
import { useContactWords } from '../use-contact-words';

type Busy = 'reading' | 'writing';

/** A preview, with the bytes that it is of: the file on the disk may be another by the time of the import. */
interface Looked {
  readonly file: File;
  readonly preview: ContactsPreview;
}

/** A file of contacts on its way: what is given, what would become of it, what was written. */
export function useContactImport() {
  const { post } = useFetchClient();
  const { t } = useContactWords();
  const [file, setFile] = useState<File>();
  const [source, setSource] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const [result, setResult] = useState<ContactsImported>();
  const [busy, setBusy] = useState<Busy>();
  const [error, setError] = useState<unknown>();

  async function send<Answer>(call: 'previews' | 'imports', given: File, seen?: string): Promise<Answer> {
    const form = new FormData();
    form.append('file', given, given.name);
    if (source.trim() !== '') form.append('source', source.trim());
    if (seen) form.append('seen', seen);
    const { data } = await post<{ data: Answer }>(`/media-contacts/${call}`, form);
    return data.data;
  }

  async function look(): Promise<void> {
    if (!file) return;
    const bytes = await file.arrayBuffer().catch(() => {
      throw new Error(t('give.moved'));
    });
    const given = new File([bytes], file.name);
    setLooked(undefined);
    setLooked({ file: given, preview: await send<ContactsPreview>('previews', given) });
  }

  async function write(): Promise<void> {
    if (!looked) return;
    setResult(await send<ContactsImported>('imports', looked.file, looked.preview.seen));
  }

  async function during(work: Busy, act: () => Promise<void>): Promise<void> {
    setBusy(work);
    setError(undefined);
    try {
      await act();
    } catch (failure) {
      // The browser's own words are English, and say nothing of what to do.
      const isSilent = failure instanceof TypeError;
      setError(isSilent ? new Error(t(work === 'writing' ? 'look.no-answer' : 'give.no-answer')) : failure);
    }
    setBusy(undefined);
  }

  return {
    file,
    source,
    preview: looked?.preview,
    result,
    busy,
    error,
    setSource,
    /** Another file is looked at anew. */
    give(given: File) {
      setFile(given);
      setLooked(undefined);
      setResult(undefined);
      setError(undefined);
    },
    look: () => during('reading', look),
    write: () => during('writing', write),
    startAnew() {
      setFile(undefined);
      setLooked(undefined);
      setResult(undefined);
      setError(undefined);
    },
  };
}

export type ContactImport = ReturnType<typeof useContactImport>;
