import { useRef } from 'react';

import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useForm, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import type { SubjectView } from '../../../../shared/contracts';
import { useLazySubjectQuery, usePublishMutation, useSubjectQuery, useSubmitMutation } from '../../api/subjects';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';
import { standingInFor, type UseAction } from './actions';
import { ButtonLabel } from './button-label';
import { isSameOffer, offerOf, type Offer } from './offer';
import { useIsGoverned } from './use-is-governed';
import { useOfferWords } from './use-offer-words';

/** The button that publishes, as what the policy makes of it: send for approval, publish, publish later, decide. */
export function publishAction(own: DocumentActionComponent, save: DocumentActionComponent): DocumentActionComponent {
  const [usePublish, useSave] = [own as UseAction, save as UseAction];
  return standingInFor(own, (props) => {
    const isGoverned = useIsGoverned(props.model);
    // Strapi's own shortcut sits within its action; it is still called, but told that there is nothing to publish.
    const stock = usePublish(isGoverned ? { ...props, activeTab: 'published' } : props);
    const saving = useSave({ ...props, activeTab: 'published' });
    const ours = usePrimary(props, isGoverned === true, saving?.onClick as (() => Promise<void>) | undefined);
    return isGoverned ? ours : stock;
  });
}

function usePrimary(
  { model, documentId, activeTab, fromRelationModal }: Parameters<UseAction>[0] & { fromRelationModal?: boolean },
  isGoverned: boolean,
  save: (() => Promise<void>) | undefined,
): ReturnType<UseAction> {
  const at = { uid: model, documentId: documentId ?? '' };
  const { t } = useWords();
  const say = useOfferWords();
  const { data: subject } = useSubjectQuery(at, { skip: !isGoverned || !documentId });
  const { run, isBusy } = useOffer(at);
  const isModified = useForm('AttestPublish', ({ modified }) => modified);
  const isSubmitting = useForm('AttestPublish', ({ isSubmitting: busy }) => busy);
  const nowModified = useRef(isModified);
  nowModified.current = isModified;
  if (!documentId || !subject || fromRelationModal) return null;

  const offer = offerOf(subject, isModified);
  const savesFirst = isModified && ['submit', 'publish', 'schedule'].includes(offer.does);

  const press = async (): Promise<void> => {
    if (savesFirst) await save?.();
    // What is still unsaved was refused, and the content manager has said why.
    if (savesFirst) await settled();
    if (savesFirst && nowModified.current) return;
    await run(offer, subject, savesFirst);
  };
  const label = say(offer);
  return {
    type: 'publish',
    position: ['panel', 'preview', 'relation-modal'],
    label: <ButtonLabel>{savesFirst ? t('edit.save-and', { then: lowered(label) }) : label}</ButtonLabel>,
    disabled: isBusy || isSubmitting || activeTab === 'published' || (!offer.isPossible && !savesFirst),
    loading: isBusy,
    onClick: () => void press(),
  } as never;
}

/** Carries out what a button offered, unless the policy says something else by now. */
function useOffer(at: { uid: string; documentId: string }) {
  const [look] = useLazySubjectQuery();
  const [submit, submitting] = useSubmitMutation();
  const [publish, publishing] = usePublishMutation();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const told = useTold();
  const { t } = useWords();
  const say = useOfferWords();

  async function run(offered: Offer, seen: SubjectView, isSaved: boolean): Promise<void> {
    if (offered.does === 'decide') return navigate(`/plugins/attest/requests/${seen.request?.id}`);
    const subject = isSaved ? await look(at).unwrap() : seen;
    const offer = offerOf(subject);
    if (!isSameOffer(offered, offer)) {
      const message = t('edit.now-otherwise', { now: lowered(say(offer)) });
      toggleNotification({ type: 'warning', message, timeout: 10_000 });
      return;
    }
    const { fingerprint } = subject;
    if (offer.does === 'submit') await told(submit({ ...at, fingerprint }), t('edit.done.submit'));
    if (offer.does === 'publish') await told(publish({ ...at, fingerprint }), t('edit.done.publish'));
    if (offer.does === 'schedule') await told(publish({ ...at, fingerprint }), say({ ...offer, says: 'scheduled' }));
  }
  return { run, isBusy: submitting.isLoading || publishing.isLoading };
}

/** Lets React take in what a save has changed. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
