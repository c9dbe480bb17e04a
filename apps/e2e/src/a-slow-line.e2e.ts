import { expect, test } from './test.ts'

declare global {
  interface Window {
    /** The serif fonts that the page was told to do with when it had loaded. */
    serifAtLoad?: string
  }
}

/** Bytes a second of a bad mobile network. */
const SLOW = 100_000

test('on a slow line the font comes after the scripts', async ({ page }) => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const conditions = { offline: false, latency: 600, downloadThroughput: SLOW, uploadThroughput: SLOW }
  await session.send('Network.emulateNetworkConditions', conditions)
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
  await expect.poll(() => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true)
  expect(requests.indexOf('font')).toBeGreaterThan(requests.lastIndexOf('script'))
  expect(await page.evaluate(() => window.serifAtLoad)).toMatch(/Georgia/)
  const heading = page.getByRole('heading', { level: 1 })
  expect(await heading.evaluate((head) => getComputedStyle(head).fontFamily)).toMatch(/^"Newsreader Verdict"/)
})
