const open = { auth: false };

/** Open to anyone. See docs/public-api.md. */
export default {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/newsroom/feed.rss', handler: 'feeds.rss', config: open },
    { method: 'GET', path: '/newsroom/feed.atom', handler: 'feeds.atom', config: open },
    { method: 'GET', path: '/newsroom/feed.json', handler: 'feeds.json', config: open },
    { method: 'GET', path: '/newsroom/sitemap.xml', handler: 'feeds.sitemap', config: open },
  ],
};
