import { defineConfig } from '@playwright/test'
import { browser } from './src/browser.ts'

const port = Number(process.env.E2E_PORT ?? 4390)

export default defineConfig({
  testDir: 'src',
  testMatch: '**/*.e2e.ts',
  fullyParallel: false,
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: 'reports/tests.json' }]],
  timeout: 45_000,
  // A studio with a whole model in three languages takes its time on a machine that does other things too.
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: await browser(),
    locale: 'en-GB',
    screenshot: 'only-on-failure',
  },
  webServer: {
    // The built product as it is served, on a data folder of its own that begins empty.
    command: 'node src/serve.mjs',
    url: `http://localhost:${port}/health/ready`,
    env: {
      PORT: String(port),
      ADMIN_EMAIL: 'admin@example.com',
      ADMIN_PASSWORD: 'e2e staple horses',
      RATE_LIMITS: 'off',
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
  },
})
