import { assess } from './api.ts'
import { expect, test } from './test.ts'

/** Node.js wins. */
const live = { product: 'together', live: 'always', team: 'javascript', staff: 'hardly' }

test('who gets a link takes it too, and reads which answer makes the difference', async ({
  portal,
  page,
  request,
  context,
}) => {
  const { token } = await assess(request, live)
  await page.goto(`/r/${token}`)
  await expect(page.getByText(/^From a link: verdict of /)).toBeVisible()
  await page.getByRole('link', { name: 'Take it yourself and compare' }).click()
  await expect(page.getByText('At the end it is compared with the verdict that was shared with you.')).toBeVisible()
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  await portal.choose('A marketplace or a shop')
  await portal.take()
  await expect(page.getByText(/^Verdict of /)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Why yours and the shared verdict differ' })).toBeVisible()
  const comparison = page.getByRole('region', { name: 'Why yours and the shared verdict differ' })
  await expect(comparison.getByText(/makes? the difference/)).toBeVisible()
  await expect(comparison.getByText(/^They: /).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Take it yourself and compare' })).toHaveCount(0)
  const own = page.url()
  await comparison.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(token))
  await page.close()
  const later = await context.newPage()
  await later.goto(own)
  await expect(later.getByRole('heading', { name: 'Why yours and the shared verdict differ' })).toBeVisible()
})

test('a verdict is kept on the device until it is forgotten', async ({ portal, page, context }) => {
  await portal.start('django-or-nodejs')
  await portal.choose('A service that other programs call')
  await portal.take()
  const verdict = new URL(page.url()).pathname
  await expect(page.getByText('Kept on this device for 30 days.')).toBeVisible()
  await page.close()
  const later = await context.newPage()
  await later.goto('/django-or-nodejs')
  await expect(later.getByRole('link', { name: 'Open your last verdict' })).toHaveAttribute('href', new RegExp(verdict))
  await later.getByRole('button', { name: 'Forget it' }).click()
  await later.reload()
  await expect(later.getByRole('button', { name: 'Start the assessment' })).toBeEnabled()
  await expect(later.getByRole('link', { name: 'Open your last verdict' })).toHaveCount(0)
})

test('a verdict says that it is kept, and can be forgotten where it stands', async ({ portal, page }) => {
  await portal.start('django-or-nodejs')
  await portal.choose('A service that other programs call')
  await portal.take()
  await page.getByRole('button', { name: 'Forget it' }).press('Enter')
  await expect(page.getByText('Forgotten on this device.')).toBeFocused()
  await page.reload()
  await expect(page.getByText(/^From a link: verdict of /)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Forget it' })).toHaveCount(0)
})

test('whoever was only sent a verdict can have that forgotten too', async ({ page, request }) => {
  const { token } = await assess(request, live)
  await page.goto(`/r/${token}`)
  await page.getByRole('link', { name: 'Take it yourself and compare' }).click()
  const compared = page.getByText('At the end it is compared with the verdict that was shared with you.')
  await expect(compared).toBeVisible()
  await page.getByRole('button', { name: 'Forget it' }).press('Enter')
  await expect(compared).toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('button', { name: 'Start the assessment' })).toBeEnabled()
  await expect(compared).toHaveCount(0)
})
