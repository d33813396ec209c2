import type { GovernedDocument } from 'strapi-plugin-attest/strapi-server';

/** What is written to somebody, often about that person's own affairs (offentlighets- och sekretesslagen). */
const TO_SOMEBODY = ['letter', 'email'];

/** Mail lies in boxes and servers that nobody here governs: what is under embargo, or written to one person, is not put there. */
export function mayBeMailed({ row }: GovernedDocument, now: Date): boolean {
  const until = row['embargoedUntil'];
  const isUnderEmbargo = until !== null && until !== undefined && new Date(until as string | Date) > now;
  return !isUnderEmbargo && !TO_SOMEBODY.includes(String(row['kind']));
}
