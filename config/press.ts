type Env = ((name: string) => string | undefined) & { int(name: string, otherwise: number): number };

/** How press mailings are sent. src/press/settings.ts judges it. */
export default ({ env }: { env: Env }) => ({
  perMinute: env.int('PRESS_MAILS_PER_MINUTE', 120),
  attachmentBytes: env.int('PRESS_ATTACHMENTS_MB', 5) * 1_000_000,
  keepDays: env.int('PRESS_KEEP_DELIVERIES_DAYS', 365),
  ...given('bouncesTo', env('PRESS_BOUNCES_TO')),
  ...given('returnsToken', env('PRESS_RETURNS_TOKEN')),
});

const given = (name: string, value: string | undefined) => (value ? { [name]: value } : {});
