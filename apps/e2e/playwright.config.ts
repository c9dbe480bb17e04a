import { defineConfig } from '@playwright/test'
import { browser } from './src/browser.ts'

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  // The journeys of a file one after the other; files side by side, each worker with a product of its own.
  fullyParallel: false,
  workers: 2,
  // Two browsers and two products share the machine. What passes only the second time is listed as flaky: it is a fault to look into.
  retries: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/tests.json' }]],
  timeout: 45_000,
  // The studio with a large model in three languages is slow on a busy machine.
  expect: { timeout: 10_000 },
  use: {
    launchOptions: await browser(),
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
})
