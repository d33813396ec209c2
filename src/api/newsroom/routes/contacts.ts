/** Open to anyone. See docs/public-api.md. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/newsroom/contacts', handler: 'contacts.find', config: { auth: false } }],
};
