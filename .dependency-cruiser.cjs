/** Who may import whom. test/boundaries breaks each rule on purpose and expects to be caught. */
const PURE_PACKAGES = 'node_modules/(slugify|rrule|json-logic-js|@types/json-logic-js|fastest-levenshtein)/';
const PLUGIN = '^src/plugins/attest';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'The domain decides on plain data: no Strapi, no I/O, no Node, only the small pure packages named here.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', PURE_PACKAGES] },
    },
    {
      name: 'readers-only-read',
      comment:
        'What turns files into blocks knows the libraries for it and the domain, and nothing that could keep or send them.',
      severity: 'error',
      from: { path: '^src/plan-import/readers/' },
      to: {
        path: ['^src/(?!plan-import/readers/|domain/)', '^(config|scripts)/', 'node_modules/(@strapi|strapi-plugin)'],
      },
    },
    {
      name: 'plugin-domain-is-pure',
      comment: 'The plugin’s procedure and policy are pure functions.',
      severity: 'error',
      from: { path: `${PLUGIN}/server/src/domain/` },
      to: { pathNot: [`${PLUGIN}/server/src/domain/`, `${PLUGIN}/shared/`] },
    },
    {
      name: 'use-cases-know-no-shell',
      comment: 'Use cases arrange; they are handed what they need and know neither Strapi’s shell nor HTTP.',
      severity: 'error',
      from: { path: `${PLUGIN}/server/src/use-cases/` },
      to: { path: [`${PLUGIN}/server/src/(controllers|routes|services|gate|content-types)/`, 'node_modules/@strapi/'] },
    },
    {
      name: 'plugin-knows-no-application',
      comment: 'The plugin is published by itself; it never sees the application around it.',
      severity: 'error',
      from: { path: PLUGIN },
      to: { path: '^(src/(?!plugins/)|config/|scripts/|test/)' },
    },
    {
      name: 'plugin-by-package-name',
      comment: 'The application uses the plugin as any other package, never by reaching into its folder.',
      severity: 'error',
      from: { path: '^(src/(?!plugins/)|config/)' },
      to: { path: '^src/plugins/', dependencyTypesNot: ['npm', 'npm-dev', 'aliased-workspace'] },
    },
    {
      name: 'only-approvals-knows-both',
      comment: 'src/approvals is the one folder that implements the plugin’s host.',
      severity: 'error',
      from: { path: '^src/(?!plugins/|approvals/)' },
      to: { path: '^(src/plugins/|node_modules/strapi-plugin-attest/)|^strapi-plugin-attest' },
    },
    {
      name: 'admin-and-server-meet-in-contracts',
      comment: 'The two halves of the plugin share the contracts and nothing else.',
      severity: 'error',
      from: { path: `${PLUGIN}/(admin|server)/` },
      to: { path: `${PLUGIN}/(admin|server)/`, pathNot: `${PLUGIN}/$1/` },
    },
    {
      name: 'contracts-stand-alone',
      comment: 'Request and response types stand on their own: they know each other and nothing else.',
      severity: 'error',
      from: { path: `${PLUGIN}/shared/` },
      to: { pathNot: `${PLUGIN}/shared/` },
    },
    {
      name: 'admin-panel-is-apart',
      comment:
        'What runs in the browser imports nothing that runs on the server, and the other way round; they share the shape of answers.',
      severity: 'error',
      from: { path: '^src/admin/' },
      to: { path: '^(src/(?!admin/|shared/)|config/|scripts/)' },
    },
    {
      name: 'shared-shapes-stand-alone',
      comment: 'The shape of an answer, which server and admin panel share, knows nothing but other such shapes.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: { pathNot: '^src/shared/' },
    },
    {
      name: 'server-knows-no-admin-panel',
      severity: 'error',
      comment:
        'What runs on the server imports nothing that runs in the browser. What fields are called is said alike in both.',
      from: { path: '^src/(?!admin/|plugins/)|^config/' },
      to: { path: '^src/admin/', pathNot: '^src/admin/translations/(sv|en)/model\\.json$' },
    },
    {
      name: 'access-knows-no-documents',
      comment: 'Rights come before saves: domain ← access ← documents ← index.',
      severity: 'error',
      from: { path: '^src/(access|startup)/' },
      to: { path: '^src/(documents|approvals|index)' },
    },
    {
      name: 'mail-knows-nobody',
      comment: 'What sends mail is handed finished words: it knows no message, person or approval.',
      severity: 'error',
      from: { path: '^src/mail/' },
      to: { path: '^(src/(?!mail/)|config/)' },
    },
    {
      name: 'source-knows-no-scripts-or-tests',
      comment: 'Scripts and tests use the source, never the other way round.',
      severity: 'error',
      from: { path: '^(src|config)/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'Tests are a leaf.',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['require', 'import', 'types'] },
  },
};
