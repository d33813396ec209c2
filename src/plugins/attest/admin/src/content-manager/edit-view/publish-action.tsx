import type { DocumentActionComponent } from '@strapi/content-manager/strapi-admin';
import { useFetchClient, useForm, useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';

import type { SubjectView } from '../../../../shared/contracts';
import { usePublishMutation, useSubjectQuery, useSubmitMutation } from '../../api/subjects';
import { useTold } from '../../words/use-told';
import { useWords } from '../../words/use-words';
import { standingInFor, type UseAction } from './actions';
import { ButtonLabel } from './button-label';
import { isSameOffer, offerOf, type Offer } from './offer';
import { outcomeOf } from './save-guard';
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
  if (!documentId || !subject || fromRelationModal) return null;

  const offer = offerOf(subject, isModified);
  const savesFirst = isModified && ['submit', 'publish', 'schedule'].includes(offer.does);

  /** The content manager says itself why something was not saved. */
  const saved = async (): Promise<boolean> => {
    const before = outcomeOf(at)?.times ?? 0;
    await save?.();
    const after = outcomeOf(at);
    return after !== undefined && after.times > before && after.went === 'saved';
  };
  const press = async (): Promise<void> => {
    if (savesFirst && !(await saved())) return;
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
  const { get } = useFetchClient();
  const [submit, submitting] = useSubmitMutation();
  const [publish, publishing] = usePublishMutation();
  const { toggleNotification } = useNotification();
  const navigate = useNavigate();
  const told = useTold();
  const { t } = useWords();
  const say = useOfferWords();

  async function run(offered: Offer, seen: SubjectView, isSaved: boolean): Promise<void> {
    if (offered.does === 'decide') return navigate(`/plugins/attest/requests/${seen.request?.id}`);
    const subject = isSaved ? await lookAfterSave().catch(() => undefined) : seen;
    if (!subject) return toggleNotification({ type: 'danger', message: t('edit.saved-only') });
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
  /** Past the cache, where a look from before the save may be under way. */
  const lookAfterSave = async (): Promise<SubjectView> => {
    const { data } = await get<{ data: SubjectView }>(`/attest/subjects/${at.uid}/${at.documentId}`);
    return data.data;
  };
  return { run, isBusy: submitting.isLoading || publishing.isLoading };
}

const lowered = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);
