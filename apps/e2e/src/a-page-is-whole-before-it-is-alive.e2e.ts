import type { Page } from '@playwright/test'
import { assess } from './api.ts'
import { expect, test } from './test.ts'

/** Delays the page's scripts until they are released. */
async function heldBack(page: Page): Promise<() => void> {
  let come = () => {}
  const waits = new Promise<void>((resolve) => (come = resolve))
  await page.route('**/assets/*.js', async (route) => {
    await waits
    await route.continue()
  })
  return () => come()
}

test('what is pressed before the script has come is done once it has', async ({ portal, page }) => {
  const come = await heldBack(page)
  await page.goto('/django-or-nodejs', { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  come()
  await expect(portal.question).toHaveText('What are you building?')
})

test.describe('on a device that has answers', () => {
  test.use({ serviceWorkers: 'block' })
  test('a press on Start before they are known does not lose them', async ({ portal, page }) => {
    await portal.start('django-or-nodejs')
    await portal.answer('What are you building?', 'A marketplace or a shop')
    const come = await heldBack(page)
    await page.goto('/django-or-nodejs', { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Start the assessment' }).click()
    come()
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await page.getByRole('button', { name: 'Back' }).first().click()
    await expect(page.getByRole('radio', { name: 'A marketplace or a shop' })).toBeChecked()
  })
})

test('a press on Start before it is known that the address brings answers does not lose them either', async ({
  page,
}) => {
  const come = await heldBack(page)
  const along = { answers: { product: 'marketplace' }, path: ['product'], index: 0 }
  await page.goto(`/django-or-nodejs#continue=${Buffer.from(JSON.stringify(along)).toString('base64url')}`, {
    waitUntil: 'commit',
  })
  await page.getByRole('button', { name: 'Start the assessment' }).click()
  come()
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('radio', { name: 'A marketplace or a shop' })).toBeChecked()
})

test('what is typed on a result waits until it can be heard', async ({ page, request }) => {
  const { token } = await assess(request, { product: 'marketplace' })
  const come = await heldBack(page)
  await page.goto(`/r/${token}`, { waitUntil: 'commit' })
  const rate = page.getByLabel('What does an hour of development cost you?')
  await expect(rate).toBeDisabled()
  await page.getByText('Your own priorities', { exact: true }).click()
  await expect(page.getByRole('slider', { name: 'How much “Back office” matters to you' })).toBeDisabled()
  come()
  await expect(rate).toBeEnabled()
  await rate.press('End')
  await rate.pressSequentially('0')
  await rate.press('Enter')
  await expect(rate).toHaveAttribute('aria-invalid', 'true')
})

test('a link into a fold opens it before the script has come, and goes on in it once it has', async ({
  page,
  request,
}) => {
  const { token } = await assess(request, { product: 'marketplace' })
  const come = await heldBack(page)
  await page.goto(`/r/${token}`, { waitUntil: 'commit' })
  await page.getByRole('link', { name: 'Change answers' }).click()
  await expect(page.getByRole('link', { name: 'Go through the questions' })).toBeVisible()
  come()
  await expect(page.locator('#answers summary')).toBeFocused()
})

test('a press on a result that comes alive meanwhile is not lost: nothing in its head moves', async ({
  page,
  request,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  // So many that its link begins a line.
  const { token } = await assess(request, {
    ...{ product: 'marketplace', staff: 'daily', features: ['sensitive'], stage: 'dated' },
    ...{ team: 'freelancer', live: 'no', data: 'linked' },
  })
  const verdicts = JSON.stringify([{ token, at: Date.now() }])
  await page.addInitScript((own) => localStorage.setItem('verdict:last:django-or-nodejs', own), verdicts)
  // Other letters would move it too.
  await page.route('**/*.woff2', (route) => route.abort())
  const come = await heldBack(page)
  await page.goto(`/r/${token}`, { waitUntil: 'commit' })
  const place = await page.getByRole('link', { name: 'Change answers' }).boundingBox()
  if (!place) throw new Error('The link is not there.')
  await page.mouse.move(place.x + 5, place.y + 3)
  await page.mouse.down()
  come()
  await expect(page.getByText('Kept on this device for 30 days.')).toBeVisible()
  await page.mouse.up()
  await expect(page.locator('#answers summary')).toBeFocused()
})

test('what is opened on a result before the script has come is filled once it has', async ({ page, request }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  const { token } = await assess(request, { product: 'marketplace' })
  const come = await heldBack(page)
  await page.goto(`/r/${token}`, { waitUntil: 'commit' })
  await page.getByText('Open it on a phone').click()
  come()
  await expect(page.getByRole('img', { name: 'QR code with the address of this verdict' })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the start page shows what the assessment is and who is behind it', async ({ page }) => {
    await page.goto('/django-or-nodejs')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Django or Node.js?')
    await expect(page.getByText('sells Django work').first()).toBeVisible()
    expect(await page.content()).toContain('The questions need JavaScript.')
  })

  test('a form that cannot be sent accepts no input', async ({ page, request }) => {
    const { token } = await assess(request, { team: 'python' })
    await page.goto(`/r/${token}`)
    await expect(page.getByLabel('Your name')).toBeDisabled()
    await expect(page.getByRole('button', { name: 'Send and ask for a call' })).toBeDisabled()
  })

  test('the options are shown with what usually comes with them', async ({ page }) => {
    await page.goto('/django-or-nodejs')
    for (const companion of ['Django REST Framework', 'Celery', 'Wagtail', 'Fastify', 'Prisma', 'Socket.IO'])
      await expect(page.getByText(new RegExp(companion)).first()).toBeVisible()
  })
})
