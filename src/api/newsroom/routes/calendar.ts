/** Open to anyone. See docs/public-api.md. */
export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/newsroom/calendar.ics', handler: 'calendar.find', config: { auth: false } }],
};
