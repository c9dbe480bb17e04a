import type { Page } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { makeModel } from './api.ts'
import { expect, test } from './test.ts'

/** How many elements are gone through. */
const MANY = 40

/** The buttons and links that the Tab key leads to and that draw nothing around themselves. */
async function withoutRing(page: Page): Promise<string[]> {
  const found: string[] = []
  for (let i = 0; i < MANY; i++) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const element = document.activeElement
      if (!element?.matches('a, button, [role=button], [role=tab]')) return null
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const isDrawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return isDrawn ? null : (element.getAttribute('aria-label') ?? element.textContent)
    })
    if (name !== null) found.push(name)
  }
  return [...new Set(found)]
}

test('what the Tab key leads to is seen, on the desk and on the portal', async ({ desk, page }) => {
  await desk.open()
  await expect(page.getByRole('link', { name: 'New model' })).toBeVisible()
  expect(await withoutRing(page)).toEqual([])
  const document = { ...djangoOrNodejs, locales: ['en'] }
  const { id } = await makeModel(page.request, `ring-${Date.now().toString(36)}`, document, 'Ring')
  await page.goto(`/admin/models/${id}/ratings`)
  await expect(page.getByRole('button', { name: /^Django on Back office/ })).toBeVisible()
  expect(await withoutRing(page)).toEqual([])
  await page.goto('/django-or-nodejs')
  expect(await withoutRing(page)).toEqual([])
})
