/** Every route is for people logged in to the admin panel and names the permission it takes. */
const route = (method: 'GET' | 'POST' | 'DELETE', path: string, handler: string, permission: string) => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      'plugin::attest.is-person',
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
      route('GET', '/policies/active', 'policy.active', 'policy.read'),
      route('GET', '/policies', 'policy.list', 'policy.read'),
      route('POST', '/policies', 'policy.propose', 'policy.propose'),
      route('POST', '/policies/simulate', 'policy.simulate', 'policy.read'),
      route('GET', '/policies/:version', 'policy.one', 'policy.read'),
      route('POST', '/policies/:version/activate', 'policy.activate', 'policy.activate'),
    ],
  },
};
