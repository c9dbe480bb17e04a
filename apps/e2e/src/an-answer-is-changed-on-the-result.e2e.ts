import { assess } from './api.ts'
import { expect, test } from './test.ts'

/** The fold with what was answered. */
const YOURS = 'All answers'
const answers = { product: 'marketplace', team: 'both', staff: 'daily', live: 'some', stage: 'dated' }

test('an answer is changed where it stands, taken back, and kept as a new result', async ({ page, request }) => {
  const { token } = await assess(request, answers)
  await page.goto(`/r/${token}`)
  const before = await page.getByRole('heading', { level: 1 }).textContent()
  // Whoever follows the link goes on in what it opens.
  const head = page.locator('.verdict-head')
  await head.getByRole('link', { name: 'Change answers' }).press('Enter')
  await expect(page.locator('#answers summary')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Answer: Hosting' })).toBeVisible()
  const change = page.getByRole('button', { name: /^(Change|Close): Team$/ })
  await change.press('Enter')
  const javascript = page.getByRole('radio', { name: /^A team that writes JavaScript/ })
  // What each choice would decide is said before it is chosen, and stays true.
  const outcome = page.getByText(/leads by \d|points apart: too close to call/)
  const promised = await page.getByText('A team that writes JavaScript').filter({ has: outcome }).textContent()
  await javascript.check()
  expect(await page.getByText('A team that writes JavaScript').filter({ has: outcome }).textContent()).toBe(promised)
  const bar = page.getByRole('region', { name: 'This page shows what you are trying' })
  await expect(bar).toBeVisible()
  // Paper, picture and proof are of what was recorded.
  await expect(head.getByText('To share this, or to have it as a PDF, save it as a new result.')).toBeVisible()
  await expect(head.getByRole('link', { name: /Save as PDF|Save as image|verify/ })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(change).toBeFocused()

  await test.step('taken back', async () => {
    await bar.getByRole('button', { name: 'Put back' }).click()
    await expect(bar).toBeHidden()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '')
    await expect(head.getByRole('link', { name: 'Save as PDF' })).toBeVisible()
  })

  await test.step('an answer that was left open is given, and kept', async () => {
    await page.getByRole('button', { name: 'Change: Live updates' }).click()
    await page.getByRole('radio', { name: 'Yes, all the time' }).check()
    await bar.getByRole('button', { name: 'Save as a new result' }).click()
    await expect(page).not.toHaveURL(new RegExp(token))
    await expect(page).toHaveURL(/\/r\//)
    await page.goto(`/r/${token}`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '')
  })

  await test.step('or goes along with what is left at the form', async () => {
    await page.getByText(YOURS).click()
    await change.click()
    await page.getByRole('radio', { name: 'A team that writes JavaScript' }).check()
    await page.getByRole('radio', { name: /^What you are trying:/ }).check()
    await page.getByLabel('Your name').pressSequentially('Mar Soler')
    await page.getByLabel('E-mail').first().pressSequentially('mar@soler.example')
    await page.getByRole('checkbox', { name: /these details/ }).check()
    const sent = page.waitForRequest((each) => each.method() === 'POST' && each.url().endsWith('/leads'))
    await page.getByRole('button', { name: 'Send and ask for a call' }).click()
    expect(((await sent).postDataJSON() as { token: string }).token).not.toBe(token)
    await expect(page.getByRole('heading', { name: 'Your message has been sent.' })).toBeVisible()
  })
})
