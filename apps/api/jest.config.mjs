import { swcOptions } from './dev/swc.mjs'

export default {
  testMatch: ['<rootDir>/{src,dev}/**/*.spec.ts'],
  globalSetup: './test/global-setup.mjs',
  globalTeardown: './test/global-teardown.mjs',
  testEnvironment: './test/native-environment.mjs',
  runtime: './test/native-runtime.mjs',
  transform: { '^.+\\.ts$': ['@swc/jest', swcOptions('commonjs')] },
  testSequencer: './test/longest-first.mjs',
  // Every wrong call instead of a share of them takes longer.
  testTimeout: Number(process.env.RUNS ?? 1) > 1 ? 120_000 : 30_000,
  // A third one has statements of the database time out where there are two processors.
  maxWorkers: 2,
  // Files leave behind what they loaded and made: a worker that holds too much makes way for a new one.
  workerIdleMemoryLimit: '1GB',
}
