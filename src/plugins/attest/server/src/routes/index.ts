/** Every route is for people logged in to the admin panel and names the permission it takes. */
const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [`plugin::attest.${permission}`] } },
    ],
  },
});

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/log', 'log.list', 'log.read'),
      route('GET', '/log/verify', 'log.verify', 'log.read'),
      route('GET', '/log/export', 'log.export', 'log.read'),
    ],
  },
};
