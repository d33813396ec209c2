/** The mail server that takes what is sent, and how long it may take. */
export interface MailServer {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean;
  /** Refuses to send unless STARTTLS works. */
  readonly requireTLS?: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
  /** Milliseconds to connect, be greeted, and log in. */
  readonly connectWithin: number;
  /** Milliseconds without a word from the server. RFC 5321 §4.5.3.2 lets it think for 10 minutes after a mail. */
  readonly answerWithin: number;
}

export interface Envelope {
  readonly from: string;
  readonly to: string;
}

/** What the server said when it took responsibility. */
export interface Accepted {
  readonly answer: string;
}
