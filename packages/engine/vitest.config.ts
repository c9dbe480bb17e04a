import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Nothing is mocked and nothing is global: the files may share one world, which halves the time.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
