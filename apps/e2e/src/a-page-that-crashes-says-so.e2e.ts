import { expect, findings, overflow, test } from './test.ts'

// What the service worker fetches could not be damaged on its way.
test.use({ serviceWorkers: 'block' })

test('a page with damaged data shows what to do, keeps the answers, and works after a reload', async ({
  page,
  complaints,
}) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await page.goto('/django-or-nodejs')
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  const question = await page.getByRole('heading', { level: 1 }).textContent()
  await page.getByRole('radio').first().check()

  let damaged = true
  await page.route(/\/django-or-nodejs$/, async (route) => {
    if (!damaged) return route.continue()
    const response = await route.fetch()
    const html = (await response.text()).replace('"questions":', '"no-questions":')
    await route.fulfill({ response, body: html })
  })
  await page.reload()
  await expect(page.getByRole('heading', { name: 'This page stopped working' })).toBeVisible()
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  expect(await findings(page)).toEqual([])
  expect(complaints.splice(0)).not.toEqual([])

  damaged = false
  await page.getByRole('button', { name: 'Reload this page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(question as string)
  await expect(page.getByRole('radio').first()).toBeChecked()
})

test('an address that is none of the desk’s says so, and leads to one that is', async ({ desk, page }) => {
  await desk.open()
  await page.goto('/admin/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  expect(await findings(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'go to your models' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Models')
})
