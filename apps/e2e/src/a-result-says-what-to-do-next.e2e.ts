import { assess } from './api.ts'
import { expect, test } from './test.ts'

const RENT =
  'You may need neither at first: a shop, a blog or a simple site can be rented ready-made. See how far that carries you before anything is built.'

test('who may need neither reads it in the head, once, and is asked to talk about that', async ({ page, request }) => {
  const { token } = await assess(request, { product: 'marketplace', team: 'freelancer', live: 'no' })
  await page.goto(`/r/${token}`)
  const head = page.locator('.verdict-head')
  await expect(head.getByText(RENT)).toBeVisible()
  await expect(head.getByRole('link', { name: 'Ask before you build' })).toHaveAttribute('href', '#talk')
  await expect(page.getByText(RENT)).toHaveCount(1)
})

test('who has a team to build with is not told to rent', async ({ page, request }) => {
  const { token } = await assess(request, { product: 'marketplace', team: 'python', live: 'no' })
  await page.goto(`/r/${token}`)
  await expect(page.getByRole('link', { name: 'Ask before you build' })).toHaveCount(0)
  await expect(page.getByText(RENT)).toHaveCount(0)
})
