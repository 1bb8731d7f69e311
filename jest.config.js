const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic', importSource: 'preact' } },
  },
  module: { type: 'es6' },
};

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': ['@swc/jest', swc] },
  // Styles have no meaning without a browser.
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/noStyles.ts' },
  maxWorkers: 2,
  // vm modules are not collected between files (jest#14605), so a worker is renewed before it grows.
  workerIdleMemoryLimit: '768MB',
  setupFilesAfterEnv: process.env.RULE_OFF ? ['<rootDir>/tests/support/ruleOff.ts'] : [],
  testTimeout: 30_000,
  reporters: ['default', '<rootDir>/tests/support/tally.mjs'],
};
