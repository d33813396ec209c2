/** The calls about media contacts. docs/http.md lists them; a test holds the two together. */
export const CONTACT_CALLS = {
  list: { method: 'GET', path: '/media-contacts' },
  preview: { method: 'POST', path: '/media-contacts/previews' },
  import: { method: 'POST', path: '/media-contacts/imports' },
  export: { method: 'GET', path: '/media-contacts/export.csv' },
  tell: { method: 'POST', path: '/media-contacts/notices' },
  access: { method: 'GET', path: '/media-contacts/:documentId/subject-access' },
  erase: { method: 'POST', path: '/media-contacts/:documentId/erase' },
} as const;
