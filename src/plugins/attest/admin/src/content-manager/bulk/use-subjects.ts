import { useEffect, useState } from 'react';

import { useFetchClient } from '@strapi/strapi/admin';

import type { SubjectView } from '../../../../shared/contracts';
import { messageOf } from '../../words/error-message';

export interface Looked {
  readonly documentId: string;
  readonly subject?: SubjectView;
  readonly error?: string | undefined;
}

/** How several documents stand, looked at one after the other; the list grows as answers come. */
export function useSubjects(uid: string, documentIds: readonly string[]): readonly Looked[] {
  const { get } = useFetchClient();
  const [looked, setLooked] = useState<readonly Looked[]>([]);
  const all = documentIds.join(' ');
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      setLooked([]);
      for (const documentId of all.split(' ')) {
        const one = await look(documentId);
        if (!isWanted) return;
        setLooked((before) => [...before, one]);
      }
    })();
    return () => {
      isWanted = false;
    };

    async function look(documentId: string): Promise<Looked> {
      try {
        const { data } = await get<{ data: SubjectView }>(`/attest/subjects/${uid}/${documentId}`);
        return { documentId, subject: data.data };
      } catch (error) {
        return { documentId, error: messageOf(Reflect.get(Object(error), 'response')) ?? messageOf(error) };
      }
    }
  }, [get, uid, all]);
  return looked;
}
