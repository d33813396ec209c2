/** The calls of press mailings. docs/http.md lists them; a test holds the two together. */
export const PRESS_CALLS = {
  choices: { method: 'GET', path: '/press-choices' },
  preview: { method: 'POST', path: '/press-mailings/previews' },
  test: { method: 'POST', path: '/press-mailings/tests' },
  start: { method: 'POST', path: '/press-mailings' },
  list: { method: 'GET', path: '/press-mailings' },
  show: { method: 'GET', path: '/press-mailings/:key' },
  deliveries: { method: 'GET', path: '/press-mailings/:key/deliveries' },
  returned: { method: 'POST', path: '/press-mailings/returns' },
  stop: { method: 'POST', path: '/press-mailings/:key/stop' },
  resume: { method: 'POST', path: '/press-mailings/:key/resume' },
} as const;
