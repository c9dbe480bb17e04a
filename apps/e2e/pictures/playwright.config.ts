import { defineConfig } from '@playwright/test'
import tests from '../playwright.config.ts'

/** Takes the pictures of the pages about webhooks again, in the product as it is built: `npm run pictures`. */
export default defineConfig({
  ...tests,
  testDir: '.',
  testMatch: '*.pictures.ts',
  workers: 1,
  retries: 0,
  reporter: 'list',
})
