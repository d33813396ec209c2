export default ({ env }: { env: (name: string) => string | undefined }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET'), jwtManagement: 'refresh' } },
});
