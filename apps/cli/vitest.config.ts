import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@verdict/source'] },
  ssr: { resolve: { conditions: ['@verdict/source'] } },
  test: {
    // Each test starts a process, which is slow on a busy machine.
    testTimeout: 120_000,
    include: ['src/**/*.test.ts'],
    // Vitest leaves a processor free for watch mode; a single run can use all of them.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
