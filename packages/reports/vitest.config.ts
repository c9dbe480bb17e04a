import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@verdict/source'] },
  ssr: { resolve: { conditions: ['@verdict/source'] } },
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
