/** One mailing, and how far it has come. Instants are ISO 8601. */
export interface MailingView {
  readonly key: string;
  readonly message: string;
  readonly headline: string;
  readonly state: 'sending' | 'stopped' | 'finished';
  /** Why it was stopped, where nobody stopped it. */
  readonly why: 'not-approved-any-more' | null;
  readonly lists: readonly string[];
  /** The name of whoever started it; null when the account is gone. */
  readonly startedBy: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  /** When it was sent before its time. */
  readonly embargoedUntil: string | null;
  readonly isCorrection: boolean;
  readonly counts: Counts;
  /** Mails that may be begun within a minute. */
  readonly perMinute: number;
  readonly may: readonly ('stop' | 'resume')[];
}

export interface Counts {
  readonly waiting: number;
  /** Of those that wait: refused for now, and tried again. */
  readonly retrying: number;
  readonly sent: number;
  readonly skipped: number;
  readonly failed: number;
  /** Of those sent: came back undelivered, or as a complaint. */
  readonly returned: number;
}

export const DELIVERY_STATES = ['waiting', 'sent', 'skipped', 'failed'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface DeliveryView {
  readonly name: string | null;
  readonly address: string | null;
  readonly state: DeliveryState;
  /** A code, of what was skipped or failed. */
  readonly why: string | null;
  /** The mail server's answer, word for word. */
  readonly answer: string | null;
  readonly attempts: number;
  readonly messageId: string | null;
  readonly sentAt: string | null;
  /** What became of it after the mail server had taken it, where that was told. */
  readonly returned: 'delayed' | 'undelivered' | 'bounced' | 'complained' | null;
  readonly returnedAt: string | null;
  /** What was said of it, word for word. */
  readonly diagnostic: string | null;
}

export interface DeliveriesView {
  readonly deliveries: readonly DeliveryView[];
  readonly total: number;
}

/** What would be sent, and to whom. */
export interface PressPreview {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly replyTo: string | null;
  readonly language: string;
  readonly attachments: readonly {
    readonly title: string;
    readonly how: 'file' | 'link';
    readonly size: number | null;
  }[];
  /** How many are sent to; whoever starts says that they have read it. */
  readonly recipients: number;
  /** The first of them. */
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly skipped: readonly { readonly name: string; readonly why: string }[];
  readonly skippedTotal: number;
  readonly embargoedUntil: string | null;
  /** Whether it goes to those who got what it corrects. */
  readonly isCorrection: boolean;
}

/** What may be chosen from. */
export interface PressChoices {
  readonly messages: readonly { readonly documentId: string; readonly headline: string; readonly embargoedUntil: string | null; readonly isCorrection: boolean }[]; // prettier-ignore
  readonly lists: readonly { readonly documentId: string; readonly name: string; readonly contacts: number; readonly underEmbargo: boolean }[]; // prettier-ignore
  /** Whether there is a mail server, or a folder in its place. */
  readonly canSend: boolean;
}
