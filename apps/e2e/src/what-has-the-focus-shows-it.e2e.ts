import type { Page } from '@playwright/test'
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
  await page.getByText('Django or Node.js?').first().click()
  await page.getByRole('tab', { name: /^Ratings/ }).click()
  await expect(page.getByRole('button', { name: /^Django on Back office/ })).toBeVisible()
  expect(await withoutRing(page)).toEqual([])
  await page.goto('/django-or-nodejs')
  expect(await withoutRing(page)).toEqual([])
})
