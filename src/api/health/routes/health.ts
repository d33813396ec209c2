const open = { auth: false };

/** For those who watch over servers. See docs/deployment.md. */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/health', handler: 'health.ready', config: open },
    { method: 'GET', path: '/health/live', handler: 'health.live', config: open },
    { method: 'GET', path: '/health/ready', handler: 'health.ready', config: open },
  ],
};
