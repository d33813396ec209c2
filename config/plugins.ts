import { mailSettings } from '../src/mail/settings';
import { mailTransport } from '../src/mail/transport';

export default ({ env }: { env: (name: string) => string | undefined }) => {
  const mail = mailSettings(env);
  return {
    attest: {
      config: {
        governed: ['api::message.message', 'api::plan.plan'],
        links: { language: 'sv' },
        mail: { isOn: mail.by !== 'nobody' },
      },
    },
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: mailTransport(mail),
        settings: mail.by === 'nobody' ? {} : { defaultFrom: mail.from, defaultReplyTo: mail.replyTo },
      },
    },
    'users-permissions': { config: { jwtSecret: env('JWT_SECRET'), jwtManagement: 'refresh' } },
  };
};
