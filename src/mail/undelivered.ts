/** What can be said of a mail that a server did not take. */
interface SmtpError extends Error {
  /** Nodemailer's word for where it went wrong. */
  readonly code?: string;
  /** The answer's first number. */
  readonly responseCode?: number;
  /** The server's answer, word for word. */
  readonly response?: string;
  readonly command?: string;
}

/** Faults of the mail itself, found before or without asking the server. */
const OF_THE_MAIL = ['EENVELOPE', 'EMESSAGE'];
/** Authentication is wanted or refused (RFC 4954): a setting is wrong, not the mail. */
const OF_THE_LOGIN = [530, 534, 535, 538];

/** Why a mail was not taken. Final: no later attempt can succeed; otherwise it is worth another one. */
export class Undelivered extends Error {
  readonly isFinal: boolean;
  /** The server's answer, word for word; not set when it said nothing. */
  readonly answer: string | undefined;
  readonly responseCode: number | undefined;
  readonly command: string | undefined;

  constructor(error: SmtpError) {
    super(error.message, { cause: error });
    this.name = 'Undelivered';
    this.isFinal = isFinal(error);
    this.answer = error.response;
    this.responseCode = error.responseCode;
    this.command = error.command;
  }
}

export const undelivered = (error: unknown): Undelivered =>
  error instanceof Undelivered ? error : new Undelivered(error instanceof Error ? error : new Error(String(error)));

/** RFC 5321 §4.2.1: 4yz is passing, 5yz is for good. Whatever befalls the connection says nothing of the mail. */
function isFinal({ code = '', responseCode }: SmtpError): boolean {
  if (!OF_THE_MAIL.includes(code)) return false;
  if (responseCode === undefined) return true;
  return responseCode >= 500 && !OF_THE_LOGIN.includes(responseCode);
}
