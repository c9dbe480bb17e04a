import { defineConfig } from 'vitest/config'
import { root } from './pnpm.mjs'

/** Every workspace whose tests run on Vitest and on sources alone, as one run: to watch, and to see what is covered. */
export default defineConfig({
  root,
  test: {
    projects: ['packages/*', 'apps/admin', 'apps/portal'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['**/*.test.{ts,tsx}', '**/testing/**', '**/*.d.ts'],
      reporter: ['json-summary', 'html'],
      reportsDirectory: 'reports/coverage',
    },
  },
})
