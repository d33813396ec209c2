/** Who should get a message, and how, by its plan's own codes: the answer of `GET /message-recipients/:documentId`. */
export interface MessageRecipients {
  /** Null where neither the message nor its activity belongs to a plan. */
  readonly plan: { readonly documentId: string; readonly title: string } | null;
  readonly channels: readonly ChannelRecipientsView[];
  /** Types of which the person may read nothing: who is missing for that reason is not left out by the plan. */
  readonly withheld: readonly string[];
}

export interface ChannelRecipientsView {
  readonly documentId: string;
  readonly name: string;
  /** False where the plan's matrix says nothing of the channel. */
  readonly isInMatrix: boolean;
  readonly groups: readonly RecipientGroupView[];
  /** Names of audiences that get nothing through this channel. */
  readonly none: readonly string[];
}

export type RecipientWay = 'email' | 'paper' | 'meeting' | 'web' | 'other' | 'unknown';

export interface RecipientGroupView {
  readonly way: RecipientWay;
  /** The plan's own sign, and what the plan says that it means; null where it says nothing. */
  readonly code: string | null;
  readonly label: string | null;
  readonly recipients: readonly RecipientView[];
  /** Every address below, once. */
  readonly addresses: readonly string[];
}

export interface RecipientView {
  readonly audience: string;
  readonly condition: string | null;
  /** Offices called as the audience is; empty where only people can know who is meant. */
  readonly offices: readonly RecipientOfficeView[];
}

export interface RecipientOfficeView {
  readonly documentId: string;
  readonly name: string;
  /** `withheld`: there is an address that the person may not see. */
  readonly address: 'shown' | 'withheld' | 'missing';
  readonly addresses: readonly string[];
}
