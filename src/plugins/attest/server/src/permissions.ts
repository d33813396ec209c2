/** Admin permissions this plugin adds; they appear under Settings → Roles → Plugins → Attest. */
export const permissions = [
  {
    section: 'plugins',
    displayName: 'Manage offices, seats and other fields that carry authority',
    uid: 'offices',
    pluginName: 'attest',
  },
] as const;
