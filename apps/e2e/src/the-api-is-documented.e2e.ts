import { expect, test } from '@playwright/test'

test('the page of the API lists its calls, and one unfolds', async ({ page }) => {
  const failures: string[] = []
  page.on('pageerror', ({ message }) => failures.push(message))
  page.on('console', (message) => message.type() === 'error' && failures.push(message.text()))
  await page.goto('/api/docs')
  const call = page.getByRole('button', { name: /^get .*models/i }).first()
  await expect(call).toBeVisible()
  await call.click()
  await expect(page.getByText('Responses').first()).toBeVisible()
  expect(failures).toEqual([])
})
