import { simpleParser, type Attachment, type ParsedMail, type SimpleParserOptions } from 'mailparser';

import { complaintIn, statusFindings, type Finding } from '../../domain/press/returned-mail';

/** A report that came back, as far as we go by it. */
export interface Report {
  /** Of the mail that it is about, with its angle brackets; undefined when it does not say. */
  readonly messageId: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Parts stay as they came, and a mail within the mail is not looked into: what is reported is read from its head alone. The options
 * that its types do not name are those of its splitter.
 */
const PARTS = { keepDeliveryStatus: true, ignoreEmbedded: true, maxHeadSize: 100_000, maxChildNodes: 100, keepCidLinks: true, skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true, checksumAlgo: 'sha256' } as SimpleParserOptions; // prettier-ignore

const STATUS = ['message/delivery-status', 'message/global-delivery-status'];
const FEEDBACK = ['message/feedback-report'];
const ORIGINAL = ['message/rfc822', 'text/rfc822-headers', 'message/global', 'message/global-headers'];

/**
 * Reads a delivery status notification or a feedback report. It may be cut off where the mail that it is about begins to be long.
 * @returns undefined for whatever is neither
 */
export async function readReport(raw: Buffer): Promise<Report | undefined> {
  const mail = await parsed(raw);
  if (mail === undefined || !isReport(mail)) return undefined;
  const part = (types: readonly string[]): Attachment | undefined => mail.attachments.find(({ contentType }) => types.includes(contentType)); // prettier-ignore
  const [status, feedback, original] = [part(STATUS), part(FEEDBACK), part(ORIGINAL)];
  const about = original && (await parsed(headOf(original.content)));
  const complaint = feedback && complaintIn(textOf(feedback), recipientsOf(about));
  return {
    messageId: original ? about?.messageId : repliedTo(mail),
    findings: [...(status ? statusFindings(textOf(status)) : []), ...(complaint ? [complaint] : [])],
  };
}

/** What cannot be taken apart is no report. */
async function parsed(raw: Buffer): Promise<ParsedMail | undefined> {
  return simpleParser(raw, PARTS).catch(() => undefined);
}

function isReport({ headers }: ParsedMail): boolean {
  const type = headers?.get('content-type') as { readonly value?: string } | undefined;
  return type?.value?.toLowerCase() === 'multipart/report';
}

/** Some servers send no more of a mail than what it is an answer to; a chain of references ends with the mail itself. */
function repliedTo({ inReplyTo, references }: ParsedMail): string | undefined {
  return inReplyTo ?? [references ?? []].flat().at(-1);
}

/** With the empty line that ends it. */
function headOf(content: Buffer): Buffer {
  const end = /\r?\n\r?\n/.exec(content.toString('latin1'));
  return end ? content.subarray(0, end.index + end[0].length) : content;
}

const recipientsOf = (mail: ParsedMail | undefined): readonly string[] =>
  [mail?.to ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));

const textOf = ({ content }: Attachment): string => content.toString('utf8');
