import { swcOptions } from './dev/swc.mjs'

const swc = (syntax) => ['@swc/jest', swcOptions(syntax, 'commonjs')]

export default {
  testMatch: ['<rootDir>/{src,dev}/**/*.spec.ts'],
  globalSetup: './test/global-setup.mjs',
  globalTeardown: './test/global-teardown.mjs',
  transform: { '^.+\\.tsx?$': swc('typescript'), '^.+\\.m?js$': swc('ecmascript') },
  // Jest requires ES modules, of which Nest is made, behind an experimental flag only: everything is compiled, once, into the cache.
  transformIgnorePatterns: [],
  testEnvironmentOptions: { customExportConditions: ['@verdict/source', 'node', 'node-addons', 'require', 'default'] },
  testTimeout: 30_000,
  maxWorkers: 2,
}
