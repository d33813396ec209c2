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
  permission('policy.read', 'Read the policy and try it out'),
  permission('policy.propose', 'Propose a new version of the policy'),
  permission('policy.activate', 'Bring a proposed version of the policy into force'),
];
