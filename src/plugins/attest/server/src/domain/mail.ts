import type { Thread } from './thread';

/** A mail as it is handed to whoever sends it. */
export interface Mail extends Thread {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Nobody's answering machine is to answer (RFC 3834 §5; the second is what Exchange heeds). */
export const AUTOMATIC = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } as const;
