import { assess } from './api.ts'
import { expect, test } from './test.ts'

test('from a tie one goes straight to a question that is open', async ({ portal, page, request }) => {
  const { token } = await assess(request, { product: 'marketplace', team: 'javascript', staff: 'sometimes' })
  await page.goto(`/r/${token}`)
  await expect(page.getByRole('img', { name: /\d apart; a winner takes 2/ })).toBeVisible()
  await page.getByRole('link', { name: 'Answer them' }).click()
  await expect(portal.question).not.toHaveText('What are you building?')
  await expect(page.getByText(/You stopped at/)).toHaveCount(0)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('from a verdict on nothing one comes to the start, without a warning', async ({ page, request }) => {
  const { token } = await assess(request, {})
  await page.goto(`/r/${token}`)
  await page.getByRole('link', { name: 'Change answers' }).first().click()
  await expect(page.getByRole('button', { name: 'Start the assessment' })).toBeVisible()
  await expect(page.getByText(/from another device/)).toHaveCount(0)
})
