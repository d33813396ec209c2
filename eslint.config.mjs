import tseslint from 'typescript-eslint';

const DOCUMENT_HOOK = {
  selector: "CallExpression[callee.property.name='use'][callee.object.property.name='documents']",
  message: 'Hook into the Document Service in src/documents/middleware.ts or in the plugin’s gate/ only.',
};
const APPLICATION_UID = {
  selector: ':matches(Literal[value=/^api::/], TemplateElement[value.raw=/^api::/])',
  message: 'The plugin knows no type of any application: take the uid from the host or the configuration.',
};
const DIRECT_TABLES = {
  selector: "MemberExpression[property.name='connection'][object.property.name='db']",
  message: 'Raw database access bypasses transactions: use strapi.db.query, in store/.',
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/build/**',
      '**/node_modules/**',
      '.cache/**',
      '.data/**',
      '.tmp/**',
      'coverage/**',
      'types/**',
      'public/**',
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-globals': ['error', { name: 'strapi', message: 'Take strapi as an argument.' }],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', DOCUMENT_HOOK, DIRECT_TABLES],
    },
  },
  {
    files: ['src/documents/middleware.ts', 'src/plugins/attest/server/src/gate/**'],
    rules: { 'no-restricted-syntax': ['error', DIRECT_TABLES] },
  },
  {
    files: ['src/plugins/**'],
    ignores: ['src/plugins/attest/server/src/gate/**'],
    rules: { 'no-restricted-syntax': ['error', DOCUMENT_HOOK, DIRECT_TABLES, APPLICATION_UID] },
  },
  {
    files: ['src/plugins/attest/server/src/gate/**'],
    rules: { 'no-restricted-syntax': ['error', DIRECT_TABLES, APPLICATION_UID] },
  },
  { files: ['scripts/**', 'test/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': 'off' } },
  { files: ['**/*.cjs', 'test/support/toy/**'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
