type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

const policiesFor = (right: string | undefined) => [
  'admin::isAuthenticatedAdmin',
  'plugin::attest.is-person',
  ...(right ? [{ name: 'plugin::attest.has-right', config: { right } }] : []),
];

/**
 * Every route but those of links is for people logged in to the admin panel. It names the permission it takes; without one the handler
 * answers each person with what is theirs.
 */
const route = (method: Method, path: string, handler: string, right?: string) => ({
  method,
  path,
  handler,
  config: { policies: policiesFor(right) },
});

/** For whoever has a link that was sent to a group's address. */
const byLink = (method: Method, path: string, handler: string) => ({
  method,
  path,
  handler,
  config: { auth: false as const, policies: [] as ReturnType<typeof policiesFor> },
});

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      route('GET', '/setup', 'setup.one'),
      route('GET', '/groups', 'setup.groups'),
      route('GET', '/people', 'setup.people'),
      route('GET', '/subjects/:uid/:documentId', 'subject.one'),
      route('GET', '/subjects/:uid/:documentId/content', 'subject.content'),
      route('POST', '/subjects/:uid/:documentId/false-alarms', 'subject.falseAlarm', 'submit'),
      route('GET', '/mail-choice', 'mail-choice.one'),
      route('PUT', '/mail-choice', 'mail-choice.choose'),
      route('GET', '/notices', 'notice.list'),
      route('POST', '/notices/seen', 'notice.seen'),
      route('GET', '/states', 'document-state.list'),
      route('POST', '/requests', 'request.submit', 'submit'),
      route('GET', '/requests', 'request.list'),
      route('GET', '/requests/:id', 'request.one'),
      route('GET', '/requests/:id/content', 'request.content'),
      route('GET', '/requests/:id/diff', 'request.diff'),
      route('POST', '/requests/:id/decisions', 'request.decide', 'decide'),
      route('POST', '/requests/:id/confirm', 'request.confirm', 'submit'),
      route('POST', '/requests/:id/withdraw', 'request.withdraw', 'submit'),
      route('POST', '/requests/:id/reassign', 'request.reassign', 'decide'),
      route('POST', '/requests/:id/links', 'request.renewLinks', 'submit'),
      route('POST', '/requests/:id/acknowledge', 'request.acknowledge'),
      route('POST', '/requests/:id/comments', 'request.comment'),
      route('POST', '/requests/:id/comments/:cid/resolve', 'request.resolve'),
      byLink('GET', '/links/:token', 'link.show'),
      byLink('POST', '/links/:token', 'link.decide'),
      route('POST', '/publications', 'subject.publish', 'publish'),
      route('DELETE', '/schedules/:id', 'request.unschedule', 'publish'),
      route('POST', '/unpublications', 'subject.unpublish', 'unpublish'),
      route('POST', '/overrides', 'subject.override', 'override'),
      route('POST', '/overrides/:id/review', 'request.review', 'decide'),
      route('GET', '/deputies', 'deputy.list'),
      route('POST', '/deputies', 'deputy.appoint'),
      route('DELETE', '/deputies/:id', 'deputy.end'),
      route('GET', '/health', 'health.one', 'request.read'),
      route('GET', '/vocabulary', 'policy.vocabulary', 'policy.read'),
      route('GET', '/outbox/dead', 'outbox.dead', 'request.read'),
      route('POST', '/outbox/:id/retry', 'outbox.retry', 'outbox.retry'),
      route('GET', '/policies/active', 'policy.active', 'policy.read'),
      route('GET', '/policies', 'policy.list', 'policy.read'),
      route('POST', '/policies', 'policy.propose', 'policy.propose'),
      route('POST', '/policies/simulate', 'policy.simulate', 'policy.read'),
      route('GET', '/policies/:version', 'policy.one', 'policy.read'),
      route('POST', '/policies/:version/activate', 'policy.activate', 'policy.activate'),
      route('GET', '/log', 'log.list', 'log.read'),
      route('GET', '/log/actors', 'log.actors', 'log.read'),
      route('GET', '/log/verify', 'log.verify', 'log.read'),
      route('GET', '/log/export', 'log.export', 'log.read'),
    ],
  },
};
