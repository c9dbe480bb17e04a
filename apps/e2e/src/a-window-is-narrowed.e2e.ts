import type { Locator, Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { makeModel, signIn } from './api.ts'
import { expect, test } from './test.ts'

const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 375, height: 800 }

/** What lies over the page hides it from screen readers. */
const isCovered = (page: Page) => expect(page.locator('#root')).toHaveAttribute('aria-hidden', 'true')
const isThere = (page: Page) => expect(page.locator('#root')).not.toHaveAttribute('aria-hidden')

const newModel = async ({ request }: Page) => {
  await signIn(request)
  return makeModel(request, `narrow-${Date.now().toString(36)}`, djangoOrNodejs, 'Narrow')
}

test('the menu does not cover the page of a window that is narrowed, and is as before when it is widened', async ({
  page,
}) => {
  await signIn(page.request)
  await page.setViewportSize(WIDE)
  await page.goto('/admin/leads')
  const models = page.getByRole('menuitem', { name: 'Models' })
  const open = page.getByRole('button', { name: 'Open menu' })
  const close = page.getByRole('button', { name: 'Close menu' })
  await expect(close).toBeVisible()

  /** @param wide what is offered in the wide window */
  async function narrowAndWiden(wide: Locator) {
    await page.setViewportSize(PHONE)
    await expect(models).toBeHidden()
    await isThere(page)
    await open.click()
    await expect(models).toBeVisible()
    await isCovered(page)
    await page.setViewportSize(WIDE)
    await expect(wide).toBeVisible()
    await isThere(page)
  }

  await test.step('open by itself', () => narrowAndWiden(close))
  await test.step('closed by hand', async () => {
    await close.click()
    await narrowAndWiden(open)
  })
  await test.step('opened by hand', async () => {
    await open.click()
    await narrowAndWiden(close)
  })
  await test.step('loaded in a narrow window first', async () => {
    await page.setViewportSize(PHONE)
    await page.reload()
    await expect(open).toBeVisible()
    await isThere(page)
    await page.setViewportSize(WIDE)
    await expect(close).toBeVisible()
    await page.reload()
    await expect(close).toBeVisible()
  })
})

test('the panel of a rating becomes a drawer, which gives the page back', async ({ page }) => {
  const { id } = await newModel(page)
  const [{ option, criterion } = { option: '', criterion: '' }] = djangoOrNodejs.ratings
  await page.setViewportSize(WIDE)
  await page.goto(`/admin/models/${id}/ratings?option=${option}&criterion=${criterion}`)
  const why = page.getByRole('textbox', { name: 'Why this rating' })
  await expect(why).toBeVisible({ timeout: 30_000 })
  await isThere(page)
  await page.setViewportSize(PHONE)
  await isCovered(page)
  await expect(why).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(why).toBeHidden()
  await isThere(page)
})

test('the chosen tab of the studio is whole in sight, as wide as the window may be', async ({ page }) => {
  test.setTimeout(120_000)
  const { id } = await newModel(page)
  const chosen = page.getByRole('tab', { selected: true })
  for (const width of [375, 768, 1024, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    for (const tab of ['questions', 'case-studies', 'check', 'impact', 'versions'])
      await test.step(`${tab} at ${width}`, async () => {
        await page.goto(`/admin/models/${id}/${tab}`)
        await expect(chosen).toBeInViewport({ ratio: 0.99, timeout: 30_000 })
      })
  }
  await page.setViewportSize({ width: 768, height: 900 })
  await expect(chosen).toBeInViewport({ ratio: 0.99 })
})
