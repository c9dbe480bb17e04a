import { getPublishedModel, getPublishedVersion } from '@verdict/contracts'
import { addressesOf, assess, call } from './api.ts'
import { expect, overflow, findings, test } from './test.ts'

test('the options are compared criterion by criterion, each rating with its sources', async ({ page }) => {
  await page.goto('/django-or-nodejs/compare')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Django or Node.js? Criterion by criterion')
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(16)
  await expect(page.getByRole('img', { name: /^Django 9, between 8 and 10; Node\.js 5,/ })).toBeVisible()
  expect(await page.locator('.sources a[href^="https://"]').count()).toBeGreaterThan(40)
  const admin = page.locator('#admin')
  await expect(admin.getByText('Its manual limits it to trusted people')).toBeHidden()
  await admin.getByText('Why, and where that can be read: Django').click()
  await expect(admin.getByText('Its manual limits it to trusted people')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('on a phone each criterion is a line with both ratings, which opens', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/django-or-nodejs/compare')
  const admin = page.locator('#admin')
  await expect(admin.getByText('Lists, search, filters, forms and permissions')).toBeHidden()
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(4_000)
  await expect(admin.locator('summary').first()).toHaveText('Back officeDjango 9Node.js 5')
  await admin.locator('summary').first().press('Enter')
  await expect(admin.getByText('Lists, search, filters, forms and permissions')).toBeVisible()
  expect(await findings(page)).toEqual([])
})

test('a page names its address, its picture and its icon', async ({ page, request }) => {
  await page.goto('/django-or-nodejs')
  await expect(page.getByText('For your next backend')).toBeVisible()
  await expect(page.locator('meta[property="og:site_name"]')).toHaveAttribute('content', /./)
  for (const [path, type] of [
    ['/favicon.ico', 'image/x-icon'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/django-or-nodejs/share.png', 'image/png'],
  ] as const) {
    const reply = await request.get(path)
    expect([reply.status(), reply.headers()['content-type']]).toEqual([200, type])
  }
})

test('how the model decides: weights, fairness and every version', async ({ page }) => {
  await page.goto('/django-or-nodejs/how')
  await expect(page.getByRole('region', { name: 'Is the questionnaire fair?' })).toContainText(/Django in \d+ of 100/)
  await expect(page.getByRole('region', { name: 'What weighs how much' }).getByRole('listitem')).toHaveCount(16)
  await expect(page.getByRole('region', { name: 'What has changed' })).toContainText(/[0-9a-f]{64}/)
  expect(await findings(page)).toEqual([])
})

for (const path of ['compare', 'how'])
  for (const width of [320, 768, 1440])
    test(`the page "${path}" fits a window of ${width} px, in Catalan too`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`/django-or-nodejs/${path}?lang=ca`)
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ca')
    })

test('a result is decided again on the server and on the device, and all agree', async ({ page, request }) => {
  const { hash } = await call(request, getPublishedModel, { params: { slug: 'django-or-nodejs' } })
  const { token } = await assess(request, { team: 'javascript', shared: true }, { priorities: { ai: 2 } })
  await page.goto(`/r/${token}`)
  await page.getByRole('link', { name: 'verify' }).click()
  await expect(page.getByRole('status')).toHaveText('All three agree, to the last digit that counts.')
  await expect(page.getByRole('row', { name: /Fingerprint/ }).getByRole('cell')).toHaveText([hash, hash, hash])
  expect(await findings(page)).toEqual([])
})

test('a result that differs from the version’s verdict is reported', async ({ page, request }) => {
  const { token } = await assess(request, { team: 'javascript' })
  await page.route(addressesOf(getPublishedVersion), async (route) => {
    const response = await route.fetch()
    const version = (await response.json()) as { document: { criteria: { weight: number }[] } }
    version.document.criteria[0]!.weight += 1
    await route.fulfill({ json: version })
  })
  await page.goto(`/r/${token}/verify`)
  await expect(page.getByRole('status')).toContainText('They do not agree.')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('both pages are shown, and the verification shows the server’s verdict', async ({ page, request }) => {
    await page.goto('/django-or-nodejs/compare')
    await expect(page.getByText('Lists, search, filters, forms and permissions')).toBeVisible()
    await page.goto('/django-or-nodejs/how')
    await expect(page.getByText('Time to a first release')).toBeVisible()
    const { token } = await assess(request, { team: 'python' })
    await page.goto(`/r/${token}/verify`)
    await expect(page.getByText('What was recorded and what our server finds now agree.')).toBeVisible()
  })
})
