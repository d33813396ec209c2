/** What a mail server says of a mail. */
export interface About {
  /** With its angle brackets. */
  readonly messageId: string;
  readonly to: string;
  readonly action?: string;
  readonly status?: string;
  readonly said?: string;
}

const lines = (...all: readonly string[]): string => all.join('\r\n');

const ORIGINAL = ({ messageId, to }: About): string =>
  lines(
    'Return-Path: <press@example.org>',
    'Received: from budkavle.example.org by mail.example.org; Mon, 01 Mar 2027 10:00:00 +0100',
    'From: Press <press@example.org>',
    `To: Redaktionen <${to}>`,
    'Subject: =?UTF-8?Q?Oppet_hus?=',
    `Message-ID: ${messageId}`,
    'References: <press.00000000-0000-4000-8000-000000000000@example.org>',
    'Date: Mon, 01 Mar 2027 10:00:00 +0100',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
  );

/** As Postfix writes them: the whole mail comes back. */
export const likePostfix = (about: About): string => {
  const { to, action = 'failed', status = '5.1.1', said = `550 5.1.1 <${to}>: Recipient address rejected: User unknown` } = about; // prettier-ignore
  return lines(
    'Return-Path: <>',
    'Received: by mail.example.org (Postfix) id 4F2C11A0; Mon,  1 Mar 2027 10:00:02 +0100 (CET)',
    'Date: Mon,  1 Mar 2027 10:00:02 +0100 (CET)',
    'From: MAILER-DAEMON@mail.example.org (Mail Delivery System)',
    'Subject: Undelivered Mail Returned to Sender',
    'To: press@example.org',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status;',
    '\tboundary="4F2C11A0.1/mail.example.org"',
    'Message-Id: <20270301090002.4F2C11A0@mail.example.org>',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--4F2C11A0.1/mail.example.org',
    'Content-Description: Notification',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `<${to}>: host mx.example.net said: ${said}`,
    '',
    '--4F2C11A0.1/mail.example.org',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mail.example.org',
    'X-Postfix-Queue-ID: 4F2C11A0',
    'X-Postfix-Sender: rfc822; press@example.org',
    'Arrival-Date: Mon,  1 Mar 2027 10:00:00 +0100 (CET)',
    '',
    `Final-Recipient: rfc822; ${to}`,
    `Original-Recipient: rfc822;${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.example.net',
    `Diagnostic-Code: smtp; ${said.replace(/^(\S+ \S+) /, '$1\r\n    ')}`,
    '',
    '--4F2C11A0.1/mail.example.org',
    'Content-Description: Undelivered Message',
    'Content-Type: message/rfc822',
    'Content-Transfer-Encoding: 8bit',
    '',
    ORIGINAL(about),
    '',
    'Sex av tio i arbete.',
    '',
    '--4F2C11A0.1/mail.example.org--',
    '',
  );
};

/** As Exchange writes them: an explanation in HTML, fields of its own, and the head alone. */
export const likeExchange = (about: About): string => {
  const { messageId, to, status = '5.1.10', said = `550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient ${to} not found by SMTP address lookup` } = about; // prettier-ignore
  return lines(
    'From: "Microsoft Outlook" <postmaster@media.example>',
    'To: <press@example.org>',
    'Date: Mon, 1 Mar 2027 09:00:04 +0000',
    'Content-Type: multipart/report; report-type=delivery-status;',
    ' boundary="90de5f3a-1b1c-4f4f-9d3c-0a5f6a6f7f11"',
    'X-MS-Exchange-Message-Is-Ndr:',
    'Content-Language: sv-SE',
    'Message-ID: <90de5f3a-1b1c-4f4f-9d3c-0a5f6a6f7f11@MEDIA.media.example>',
    `In-Reply-To: ${messageId}`,
    `References: ${messageId}`,
    'Subject: =?utf-8?B?S2FuIGludGUgbGV2ZXJlcmFzOiDDlnBwZXQgaHVz?=',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    '',
    '--90de5f3a-1b1c-4f4f-9d3c-0a5f6a6f7f11',
    'Content-Type: multipart/alternative; differences=Content-Type;',
    ' boundary="inner-7d1d"',
    '',
    '--inner-7d1d',
    'Content-Type: text/plain; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from('Adressen hittades inte hos media.example.').toString('base64'),
    '',
    '--inner-7d1d',
    'Content-Type: text/html; charset="utf-8"',
    '',
    `<html><body><p>Your message to <a href="mailto:${to}">${to}</a> could not be delivered.</p></body></html>`,
    '',
    '--inner-7d1d--',
    '',
    '--90de5f3a-1b1c-4f4f-9d3c-0a5f6a6f7f11',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns;GVX0EPF0001.SWEP280.PROD.OUTLOOK.COM',
    'Received-From-MTA: dns;mail.example.org',
    'Arrival-Date: Mon, 1 Mar 2027 09:00:02 +0000',
    '',
    `Final-Recipient: RFC822;${to.toUpperCase()}`,
    'Action: Failed',
    `Status: ${status}`,
    `Diagnostic-Code: smtp;${said}`,
    `X-Display-Name: ${to}`,
    '',
    '--90de5f3a-1b1c-4f4f-9d3c-0a5f6a6f7f11',
    'Content-Type: text/rfc822-headers',
    '',
    ORIGINAL(about),
    '',
    '--90de5f3a-1b1c-4f4f-9d3c-0a5f6a6f7f11--',
    '',
  );
};

/** Two parts and no original: what it is about stands in its own head alone. */
export const withoutOriginal = ({ messageId, to }: About): string =>
  lines(
    'From: <mailer-daemon@isp.example>',
    'To: <press@example.org>',
    'Subject: failure notice',
    'References: <press.00000000-0000-4000-8000-000000000000@example.org>',
    ` ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: Multipart/Report; Report-Type="delivery-status"; Boundary=abc',
    '',
    '--abc',
    '',
    'Sorry.',
    '--abc',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; isp.example',
    ' ',
    `Final-Recipient: rfc822; <${to}>`,
    'Action: failed',
    'Status: 5.2.1 (mailbox disabled, not accepting messages)',
    '--abc--',
    '',
  );

/** As providers send what a reader has reported (RFC 5965). */
export const complaint = (about: About & { readonly kind?: string; readonly named?: boolean }): string => {
  const { to, kind = 'abuse', named = true } = about;
  return lines(
    'From: <feedback@provider.example>',
    'To: <abuse@example.org>',
    'Subject: FW: Oppet hus',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report;',
    ' boundary="part1_13d.2e68ed54_boundary"',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: text/plain; charset="US-ASCII"',
    '',
    'This is an email abuse report.',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${kind}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    'Original-Mail-From: <press@example.org>',
    ...(named ? [`Original-Rcpt-To: <${to}>`] : []),
    'Received-Date: Mon, 1 Mar 2027 10:00:01 +0100',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    ORIGINAL(about),
    '',
    'Sex av tio i arbete.',
    '',
    '--part1_13d.2e68ed54_boundary--',
    '',
  );
};

/** A report that somebody passes on: it says nothing by itself. */
export const passedOn = (report: string): string =>
  lines(
    'From: <anybody@isp.example>',
    'To: <press@example.org>',
    'Subject: Fwd: Undelivered Mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=outer',
    '',
    '--outer',
    'Content-Type: text/plain',
    '',
    'See below.',
    '--outer',
    'Content-Type: message/rfc822',
    '',
    report,
    '--outer--',
    '',
  );
