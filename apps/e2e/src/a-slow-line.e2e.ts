import type { Page } from '@playwright/test'
import { expect, test } from './test.ts'

declare global {
  interface Window {
    /** The serif fonts that the page was told to do with when it had loaded. */
    serifAtLoad?: string
  }
}

/** Bytes a second of a bad mobile network. */
const SLOW = 100_000

async function onASlowLine(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const conditions = { offline: false, latency: 600, downloadThroughput: SLOW, uploadThroughput: SLOW }
  await session.send('Network.emulateNetworkConditions', conditions)
}
const hasFont = (page: Page) => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))
/** The serif fonts that the page is told to do with. */
const told = (page: Page) => page.evaluate(() => document.documentElement.style.getPropertyValue('--serif'))

test('on a slow line the font does not come while something is pressed', async ({ page }) => {
  await onASlowLine(page)
  await page.goto('/django-or-nodejs', { waitUntil: 'commit' })
  await page.getByRole('heading', { level: 1 }).hover()
  await page.mouse.down()
  await expect.poll(() => hasFont(page)).toBe(true)
  expect(await told(page)).toMatch(/Georgia/)
  await page.mouse.up()
  await expect.poll(() => told(page)).toBe('')
})

test('on a slow line the font comes after the scripts', async ({ page }) => {
  await onASlowLine(page)
  await page.addInitScript(() =>
    addEventListener('load', () => {
      window.serifAtLoad = document.documentElement.style.getPropertyValue('--serif')
    }),
  )
  const requests: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') requests.push('font')
  })
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') requests.push('script')
  })
  await page.goto('/django-or-nodejs')
  await expect.poll(() => hasFont(page)).toBe(true)
  expect(requests.indexOf('font')).toBeGreaterThan(requests.lastIndexOf('script'))
  expect(await page.evaluate(() => window.serifAtLoad)).toMatch(/Georgia/)
  await expect.poll(() => told(page)).toBe('')
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((head) => getComputedStyle(head).fontFamily)).toMatch(/^"Newsreader Verdict"/)
})
