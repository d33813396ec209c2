/** Open to anyone: what is read here was approved. See docs/public-api.md. */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/plans', handler: 'plans.find', config: { auth: false } },
    { method: 'GET', path: '/plans/:slug', handler: 'plans.findOne', config: { auth: false } },
  ],
};
