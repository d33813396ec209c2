import { createHmac } from 'node:crypto';

/**
 * Stands for one number in one document, so that a person can mark just that finding a false alarm wherever in the text
 * it stands. Keyed: there are so few possible numbers that a bare hash in the log would give the number away.
 * @param number as written, with or without century and hyphen; 10 and 12 digits of one number give one mark
 */
export function markOf(documentId: string, number: string, secret: string): string {
  const digits = number.replace(/\D/g, '').slice(-10);
  return createHmac('sha256', secret).update(`${documentId}:${digits}`).digest('hex');
}
