type Env = { int(name: string, otherwise: number): number };

/** How press mailings are sent. src/press/settings.ts judges it. */
export default ({ env }: { env: Env }) => ({
  perMinute: env.int('PRESS_MAILS_PER_MINUTE', 120),
  attachmentBytes: env.int('PRESS_ATTACHMENTS_MB', 5) * 1_000_000,
});
