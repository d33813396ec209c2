import type { MessageContent } from './message-content';
import type { PlanContent } from './plan-content';

/** The checks that a requirement of the policy may name. */
export type CheckId =
  | 'sender-organisation'
  | 'sender-person'
  | 'logo-placement'
  | 'logo-bottom-right'
  | 'own-logo-discouraged'
  | 'images-have-alternative-text'
  | 'press-contact-named'
  | 'quotes-by-spokespersons'
  | 'consent-missing'
  | 'office-template'
  | 'personal-identity-numbers'
  | 'reading-level'
  | 'headline-length'
  | 'languages'
  | 'obligatory-parts';

/** One thing that a check found. How much it weighs is the policy’s to say; words are chosen for the code elsewhere. */
export interface Issue {
  /** The check that found it. */
  readonly id: CheckId;
  /** Path in the message or plan as it is edited, for example 'images.0.alt'. */
  readonly field: string;
  readonly code: string;
  /** What the words for the code need, in plain values. */
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Not even an emergency override waives it. */
  readonly always?: boolean;
}

/**
 * Whatever of one kind is wrong with a message. To which messages the rule applies is the policy’s to say; a check
 * itself passes over only those whose form does not show the field, or that its rule cannot mean.
 */
export type Check = (message: MessageContent) => readonly Issue[];

/** The same of a plan. */
export type PlanCheck = (plan: PlanContent) => readonly Issue[];
