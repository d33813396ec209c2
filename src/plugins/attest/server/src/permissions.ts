const permission = (uid: string, displayName: string) => ({
  section: 'plugins',
  displayName,
  uid,
  pluginName: 'attest',
});

/** Admin permissions this plugin adds; they appear under Settings → Roles → Plugins → Attest. */
export const permissions = [
  permission('offices', 'Manage offices, seats and other fields that carry authority'),
  permission('log.read', 'Read, verify and export the decision log'),
  permission('submit', 'Submit for approval'),
  permission('decide', 'Decide where one holds a place'),
  permission('publish', 'Publish what the policy lets through'),
  permission('unpublish', 'Take down what is live'),
  permission('override', 'Publish without approval in an emergency'),
  permission('request.read', 'Read requests and what was decided'),
  permission('policy.read', 'Read the policy'),
  permission('policy.propose', 'Propose a new policy'),
  permission('policy.activate', 'Activate a policy that someone else proposed'),
  permission('deputies', 'Appoint deputies for others'),
  permission('outbox.retry', 'Try again what could not be carried out'),
];
