import { useEffect } from 'react';

import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';

import { useSubjectQuery } from '../../api/subjects';
import { useWords } from '../../words/use-words';
import { standingInFor, type Action, type UseAction } from './actions';
import { ButtonLabel } from './button-label';
import { isSavedBy, showsVersion } from './save-guard';
import { useIsGoverned } from './use-is-governed';
import { useKeepsEdits } from './use-keeps-edits';
import { whatASaveDoes } from './what-a-save-does';

/** The button that saves a draft, which says when saving ends a request or an approval. */
export function saveAction(own: DocumentActionComponent): DocumentActionComponent {
  const useSave = own as UseAction;
  return standingInFor(own, (props) => {
    const { model, documentId, document } = props;
    const { t } = useWords();
    const stock = useSave(props);
    const isGoverned = useIsGoverned(model);
    const at = { uid: model, documentId: documentId ?? '' };
    const { data: subject } = useSubjectQuery(at, { skip: !isGoverned || !documentId });
    const readAt = isGoverned ? (document?.['updatedAt'] as string | undefined) : undefined;
    useKeepsEdits(at);
    useEffect(() => {
      if (documentId && readAt) showsVersion({ uid: model, documentId }, readAt);
    }, [model, documentId, readAt]);
    const save = stock?.onClick as (() => Promise<void>) | undefined;
    useEffect(() => {
      if (documentId && save) isSavedBy({ uid: model, documentId }, save);
    }, [model, documentId, save]);
    if (!stock || !isGoverned || !subject) return stock;
    const does = whatASaveDoes(subject);
    if (does === 'saves') return stock;
    const label = <ButtonLabel>{t(`edit.save.${does}`)}</ButtonLabel>;
    return { ...stock, label, disabled: Boolean(stock.disabled) || does === 'is-locked' } as unknown as Action;
  });
}
