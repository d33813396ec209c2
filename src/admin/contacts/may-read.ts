/** What the server asks of whoever looks at media contacts. */
export const MAY_READ = [
  { action: 'plugin::content-manager.explorer.read', subject: 'api::media-contact.media-contact' },
];
