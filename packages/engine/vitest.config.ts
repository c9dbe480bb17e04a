import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Vitest leaves a processor free for watch mode; a single run can use all of them.
    maxWorkers: '100%',
    // Nothing here is a race: what is slow is only slow on a busy machine.
    testTimeout: 60_000,
    // Nothing is mocked and nothing is global: the files may share one world, which halves the time.
    isolate: false,
    reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
  },
})
