const transform = {
  '^.+\\.tsx?$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } }],
};
const project = (name, extra = {}) => ({
  displayName: name,
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/${name}/**/*.test.ts`],
  transform,
  ...extra,
});
const running = {
  globalSetup: '<rootDir>/test/support/global-setup.mjs',
  globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};

module.exports = {
  projects: [
    project('unit'),
    project('boundaries'),
    project('integration', running),
    project('model', running),
    project('postgres', running),
    project('e2e', running),
  ],
  testTimeout: 300_000 /* a hang, not slowness, is what fails: the machine may be busy */,
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB' /* each suite leaves some of its Strapi behind: a worker that is full begins anew */,
};
