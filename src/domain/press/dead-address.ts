/**
 * Whether an answer to RCPT TO says that there is no such address: 5.1.1, 5.1.2, 5.1.3, 5.1.6 or 5.1.10 (RFC 3463, RFC 7505),
 * or 550 without such a number where the words say it. Any other no is about us, or about the mail.
 */
export function isDeadAddress(command: string | undefined, answer: string | undefined): boolean {
  if (command !== 'RCPT TO' || answer === undefined) return false;
  const [, enhanced] = /^5\d\d[ -](5\.\d+\.\d+)\b/.exec(answer) ?? [];
  if (enhanced !== undefined) return ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10'].includes(enhanced);
  return /^550[ -].*\b(no such (user|recipient|mailbox)|user unknown|unknown (user|recipient))\b/i.test(answer);
}
