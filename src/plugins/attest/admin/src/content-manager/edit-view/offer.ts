import type { Deed, SubjectView } from '../../../../shared/contracts';
import { namesOf } from './names-of';

/** The one thing the primary button does, and which words say it. */
export interface Offer {
  /** What is done at a press; `decide` leads to the decision page, `wait` is nothing to press. */
  readonly does: 'submit' | 'publish' | 'schedule' | 'decide' | 'wait';
  /** Key of the words, for example `edit.publish.informed`. */
  readonly says: string;
  /** Short names of the groups the words speak of. */
  readonly groups: readonly string[];
  /** When it goes live, where the words say so. */
  readonly at?: string;
  readonly isPossible: boolean;
}

/**
 * What a document's primary button offers this person now. The server has decided; this chooses among what it allows.
 * @param isModified there are changes that are not saved, so what is live is not what would go live
 */
export function offerOf(subject: SubjectView, isModified = false): Offer {
  return forRequest(subject) ?? forDraft(subject, isModified);
}

function forRequest({ request, may, embargoedUntil }: SubjectView): Offer | undefined {
  const groups = namesOf(request?.steps[request.step ?? 0]?.groups ?? []);
  switch (request?.status) {
    case 'pending':
      return mayAny(may, ['approve', 'request-changes', 'decline'])
        ? { does: 'decide', says: 'decide', groups, isPossible: true }
        : { does: 'wait', says: 'waits', groups, isPossible: false };
    case 'to-confirm':
      return may.includes('confirm')
        ? { does: 'decide', says: 'confirm', groups: [], isPossible: true }
        : { does: 'wait', says: 'waits-confirm', groups: [request.submittedBy.name], isPossible: false };
    case 'approved':
      return embargoedUntil
        ? { does: 'schedule', says: 'schedule', groups: [], at: embargoedUntil, isPossible: may.includes('schedule') }
        : { does: 'publish', says: 'publish-approved', groups: [], isPossible: may.includes('publish') };
    case 'scheduled':
      return { does: 'wait', says: 'scheduled', groups: [], ...at(request.goesLiveAt), isPossible: false };
    default:
      return undefined;
  }
}

function forDraft(subject: SubjectView, isModified: boolean): Offer {
  const { route, steps, informs, may, embargoedUntil, edition, fingerprint } = subject;
  if (!isModified && edition?.fingerprint === fingerprint)
    return { does: 'wait', says: 'live', groups: [], isPossible: false };
  if (route === 'approve') {
    const groups = namesOf(steps[0]?.groups ?? []);
    return { does: 'submit', says: 'submit', groups, isPossible: may.includes('submit') };
  }
  const groups = namesOf(informs);
  const informed = route === 'inform' ? '-informed' : '';
  return embargoedUntil
    ? {
        does: 'schedule',
        says: `schedule${informed}`,
        groups,
        at: embargoedUntil,
        isPossible: may.includes('schedule'),
      }
    : { does: 'publish', says: `publish${informed}`, groups, isPossible: may.includes('publish') };
}

/** Whether two offers promise the same, so that what was read on the button is what is done. */
export const isSameOffer = (one: Offer, other: Offer): boolean =>
  one.does === other.does &&
  one.says === other.says &&
  one.at === other.at &&
  String(one.groups) === String(other.groups);

const at = (instant: string | null) => (instant ? { at: instant } : {});

const mayAny = (may: readonly Deed[], deeds: readonly Deed[]): boolean => deeds.some((deed) => may.includes(deed));
