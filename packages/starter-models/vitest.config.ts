import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@verdict/source'] },
  ssr: { resolve: { conditions: ['@verdict/source'] } },
  test: {
    include: ['src/**/*.test.ts'],
    // Vitest leaves a processor free for watch mode; a single run can use all of them.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
