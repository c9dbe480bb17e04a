import { expect, test } from './test.ts'

test('the page of the API lists its calls, and one unfolds', async ({ page }) => {
  await page.goto('/api/docs')
  const call = page.getByRole('button', { name: /^get .*models/i }).first()
  await expect(call).toBeVisible()
  await call.click()
  await expect(page.getByText('Responses').first()).toBeVisible()
})
