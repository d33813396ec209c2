export default ({ env }: { env: (name: string) => string | undefined }) => ({
  attest: { config: { governed: ['api::message.message', 'api::plan.plan'] } },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET'), jwtManagement: 'refresh' } },
});
