import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

declare global {
  interface Window {
    /** The serif fonts that the page was told to do with when it had loaded; empty where the font was on its way. */
    serifAtLoad?: string
  }
}

/** Bytes a second of a bad mobile network. */
const SLOW = 100_000

async function slowDown(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const conditions = { offline: false, latency: 600, downloadThroughput: SLOW, uploadThroughput: SLOW }
  await session.send('Network.emulateNetworkConditions', conditions)
  await page.addInitScript(() =>
    addEventListener('load', () => {
      window.serifAtLoad = document.documentElement.style.getPropertyValue('--serif')
    }),
  )
}

const serifAtLoad = (page: Page) => page.evaluate(() => window.serifAtLoad)
const hasFont = (page: Page) => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))

test('on a slow line the font comes after the scripts; who has it already sees it at once', async ({ page }) => {
  await slowDown(page)
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') requests.push('font')
  })
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') requests.push('script')
  })
  await page.goto('/django-or-nodejs')
  await expect.poll(() => hasFont(page)).toBe(true)
  expect(requests.lastIndexOf('script')).toBeLessThan(requests.indexOf('font'))
  expect(await serifAtLoad(page)).toMatch(/Georgia/)
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((head) => getComputedStyle(head).fontFamily)).toMatch(/^"Newsreader Verdict"/)

  await page.goto('/django-or-nodejs/how')
  await expect.poll(() => hasFont(page)).toBe(true)
  expect(await serifAtLoad(page)).toBe('')
})
