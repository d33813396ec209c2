/** Open to anyone: what is read here was approved for the public. See docs/public-api.md. */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/messages', handler: 'messages.find', config: { auth: false } },
    { method: 'GET', path: '/messages/:slug', handler: 'messages.findOne', config: { auth: false } },
  ],
};
