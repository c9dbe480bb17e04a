import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@verdict/source'] },
  ssr: { resolve: { conditions: ['@verdict/source'] } },
  test: {
    include: ['src/**/*.test.ts'],
    // Vitest leaves a processor to whoever watches; a run has them all.
    maxWorkers: '100%',
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
