const permission = (name: string) => ({ action: `plugin::attest.${name}`, subject: null });

/** What the server asks for, by screen; a list is met by any one of it. */
export const permissions = {
  inbox: [permission('submit'), permission('decide'), permission('request.read')],
  submit: [permission('submit')],
  decide: [permission('decide')],
  publish: [permission('publish')],
  readRequests: [permission('request.read')],
  readLog: [permission('log.read')],
  readPolicy: [permission('policy.read')],
  proposePolicy: [permission('policy.propose')],
  activatePolicy: [permission('policy.activate')],
  manageDeputies: [permission('deputies')],
  retryOutbox: [permission('outbox.retry')],
};
