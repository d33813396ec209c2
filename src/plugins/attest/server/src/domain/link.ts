import type { Fingerprint, Instant, PersonId } from './request';

/** A link that was sent to a group's address: what a decision by it is bound to. */
export interface Link {
  readonly key: string;
  readonly request: string;
  readonly step: number;
  readonly group: string;
  readonly fingerprint: Fingerprint;
  readonly expiresAt: Instant;
}

/** Why a link leads to no decision. Words and HTTP numbers are chosen at the edge. */
export const LINK_FAULTS = [
  'unknown',
  'used',
  'expired',
  'withdrawn',
  'decided',
  'changed',
  'moved-on',
  'other-address',
  'replaced',
  'no-voice',
] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

/** What votes by link stand under: below nobody's number and away from everybody's. Of one group always the same. */
export function voiceNumberOf(group: string, sha256: (text: string) => string): PersonId {
  return -1 - (parseInt(sha256(`group ${group}`).slice(0, 8), 16) % 0x7fff_fffe);
}

/** Addresses are compared without regard to case: of two that differ in nothing else, both reach the same person. */
export const sameAddress = (address: string): string => address.trim().toLowerCase();
