import { nextDigest } from '../../../src/plugins/attest/server/src/domain/next-digest';
import type { Notice } from '../../../src/plugins/attest/server/src/domain/notice';
import type { RequestRecord } from '../../../src/plugins/attest/server/src/domain/request-record';
import { threadOf } from '../../../src/plugins/attest/server/src/domain/thread';
import { isWorthAMail, withoutRepetitions } from '../../../src/plugins/attest/server/src/domain/worth-a-mail';
import { letterOf } from '../../../src/plugins/attest/server/src/words/letter';

const [WRITER, DECIDER, ABOVE] = [1, 2, 3];
const request = (status: string, review?: string) =>
  ({ state: { status, submittedBy: WRITER, contributors: [WRITER] }, ...(review && { override: { review } }) }) as unknown as RequestRecord; // prettier-ignore
const notice = (kind: string, person: number, more: Partial<Notice> = {}) => ({ kind, person, acknowledgedAt: null, ...more }) as Notice; // prettier-ignore

it.each([
  ['asked', DECIDER, 'pending', true],
  ['asked', DECIDER, 'approved', false],
  ['asked', ABOVE, 'pending', false],
  ['reminder', DECIDER, 'pending', true],
  ['overdue', ABOVE, 'pending', true],
  ['overdue', WRITER, 'pending', false],
  ['overdue', ABOVE, 'declined', false],
  ['to-confirm', WRITER, 'to-confirm', true],
  ['to-confirm', WRITER, 'approved', false],
  ['request-changes', WRITER, 'changes-requested', true],
  ['published', WRITER, 'live', false],
  ['of another plugin', ABOVE, 'live', true],
] as const)('%s is worth a mail to person %i of a request that is %s: %s', (kind, person, status, isWorth) => {
  expect(isWorthAMail(notice(kind, person), request(status), [DECIDER])).toBe(isWorth);
});

it('what was published without approval is, to those who may review it, while nobody has', () => {
  expect(isWorthAMail(notice('overridden', DECIDER), request('live', 'open'), [])).toBe(true);
  expect(isWorthAMail(notice('overridden', WRITER), request('live', 'open'), [])).toBe(false);
  expect(isWorthAMail(notice('overridden', DECIDER), request('live', 'upheld'), [])).toBe(false);
});

it('what must be acknowledged is, until it has been', () => {
  expect(isWorthAMail(notice('inform', DECIDER), request('live'), [])).toBe(true);
  expect(isWorthAMail(notice('inform', DECIDER, { acknowledgedAt: 'then' }), request('live'), [])).toBe(false);
});

it('the day’s letter asks once for one decision, and repeats no comment away', () => {
  const of = (kind: string, request: string) => notice(kind, DECIDER, { request });
  const given = [of('asked', 'a'), of('commented', 'a'), of('asked', 'b'), of('reminder', 'a'), of('commented', 'a')];
  expect(withoutRepetitions(given).map(({ kind, request }) => `${kind} ${request}`)).toEqual(['commented a', 'asked b', 'reminder a', 'commented a']); // prettier-ignore
});

it('a request’s mails hang on the first, and one sent again is the same', () => {
  expect(threadOf('notify:asked:r-1:0:2', 'notify:asked:r-1:0:2', 'kommun.se')).toEqual({ messageId: '<attest.notify.asked.r.1.0.2@kommun.se>' }); // prettier-ignore
  const root = '<attest.notify.asked.r.1.0.2@kommun.se>';
  expect(threadOf('notify:reminder:r-1:2', 'notify:asked:r-1:0:2', 'kommun.se')).toEqual({ messageId: '<attest.notify.reminder.r.1.2@kommun.se>', inReplyTo: root, references: root }); // prettier-ignore
  expect(threadOf('other', undefined, 'kommun.se')).toEqual({ messageId: '<attest.other@kommun.se>' });
});

it.each([
  ['before seven, today', '2026-03-02T05:59:59Z', '2026-03-02', '2026-03-02T06:00:00.000Z'],
  ['at seven, tomorrow', '2026-03-02T06:00:00Z', '2026-03-03', '2026-03-03T06:00:00.000Z'],
  ['across the night the clocks change', '2026-03-28T12:00:00Z', '2026-03-29', '2026-03-29T05:00:00.000Z'],
])('the day’s letter goes out %s', (_, now, day, at) => {
  expect(nextDigest(new Date(now), '07:00', 'Europe/Stockholm')).toEqual({ day, at: new Date(at) });
});

it('a letter says the same in plain text and in HTML, and no title becomes markup', () => {
  const told = { sentence: 'Texten väntar.', rows: [['Text', '<b>Fika & "prat"</b>']], link: 'https://x.se/?a=1&b=2' } as const; // prettier-ignore
  const { text, html } = letterOf({ language: 'sv', told: [told], choosing: 'https://x.se/val' });
  expect(text).toBe(
    'Texten väntar.\nText: <b>Fika & "prat"</b>\nÖppna i panelen: https://x.se/?a=1&b=2\n\n-- \nBrevet är skickat automatiskt. Välj hur ofta du får e-post: https://x.se/val\n',
  );
  expect(html).toContain('<dd>&lt;b&gt;Fika &amp; &quot;prat&quot;&lt;/b&gt;</dd>');
  expect(html).toContain('<a href="https://x.se/?a=1&amp;b=2">Öppna i panelen</a>');
  expect(html).not.toMatch(/<img|<script|<link/);
});
