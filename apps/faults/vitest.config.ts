import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Each holds a product of its own and mostly waits for it.
    maxWorkers: 2,
  },
})
