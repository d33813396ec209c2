import type { SubjectView } from '../../../../shared/contracts';

export type SaveEffect = 'saves' | 'ends-request' | 'ends-approval' | 'amends' | 'is-locked';

/** What saving a changed text does to the request that is open for it. */
export function whatASaveDoes({ request, may }: Pick<SubjectView, 'request' | 'may'>): SaveEffect {
  switch (request?.status) {
    case 'pending':
      return may.includes('amend') ? 'amends' : 'ends-request';
    case 'to-confirm':
      return 'ends-request';
    case 'approved':
      return 'ends-approval';
    case 'scheduled':
      return 'is-locked';
    default:
      return 'saves';
  }
}
