import type { Page } from '@playwright/test'
import { accept, codeOf, copied, elsewhere, invite, newEmail, type } from './people.ts'
import { getSettings, listLeads, urlOf } from '@verdict/contracts'
import { expect, overflow, seriousFindings, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const PASSWORD = 'nine tame zebras at dawn'

async function signInWith(page: Page, email: string, code: string) {
  await page.goto('/admin/')
  await type(page.getByLabel('E-mail'), email)
  await type(page.getByLabel('Password'), PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { name: 'Enter the code' })).toBeVisible()
  await type(page.getByLabel('Code'), code)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('a second factor is set up, signs in, and a recovery code helps once', async ({ desk, page, browser }) => {
  test.setTimeout(150_000)
  const email = newEmail('ada')
  await desk.signIn()
  const link = await invite(page, { name: 'Ada Byron', email, role: 'Admin' })
  await page.context().clearCookies()
  await accept(page, link, PASSWORD)

  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'Set it up' }).click()
  await type(page.getByLabel('Your password'), PASSWORD)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  await expect(page.getByRole('img', { name: 'The key as a QR code' })).toBeVisible()
  const key = await copied(page, 'Key')
  await type(page.getByLabel('Code that the app shows'), '000000')
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByText('This is not the code that the app shows now')).toBeVisible()
  const first = codeOf(key)
  await type(page.getByLabel('Code that the app shows'), first)
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await expect(page.getByText('They are not shown again')).toBeVisible()
  const [recovery = '', ...others] = (await copied(page, 'Recovery codes')).split('\n')
  expect(others).toHaveLength(9)
  await page.getByRole('button', { name: 'I have kept them' }).click()
  await expect(page.getByText('On. 10 recovery codes are left.')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  for (const width of [375, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    // Transitions that depend on the width take a moment.
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
  }

  // The code that set it up is used up; the next one signs in.
  const phone = await elsewhere(browser)
  await signInWith(phone, email, first)
  await expect(phone.getByText('This code is wrong or was used already.')).toBeVisible()
  expect(await seriousFindings(phone)).toEqual([])
  await type(phone.getByLabel('Code'), codeOf(key, 1))
  await phone.getByRole('button', { name: 'Sign in' }).click()
  await expect(phone.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()

  const lost = await elsewhere(browser)
  await signInWith(lost, email, recovery)
  await expect(lost.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  const finder = await elsewhere(browser)
  await signInWith(finder, email, recovery)
  await expect(finder.getByText('This code is wrong or was used already.')).toBeVisible()

  // Three browsers are in; one ends another, then all but itself.
  await page.reload()
  const sessions = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')
  await expect(sessions).toHaveCount(3)
  await page
    .getByRole('button', { name: /^Sign out Chrome/ })
    .first()
    .click()
  await expect(sessions).toHaveCount(2)
  await page.getByRole('button', { name: 'Sign out everywhere else' }).click()
  await expect(sessions).toHaveCount(1)
  await expect(page.getByText('This browser')).toBeVisible()
  await lost.reload()
  await expect(lost.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await page.getByRole('button', { name: 'Turn it off' }).click()
  await type(page.getByLabel('Your password'), PASSWORD)
  await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click()
  await expect(page.getByRole('button', { name: 'Set it up' })).toBeVisible()
})

test('a token is made for a program, works, and is deleted', async ({ desk, page, playwright, baseURL }) => {
  await desk.signIn()
  await page.goto('/admin/account')
  await page.getByRole('button', { name: 'New token' }).click()
  await type(page.getByLabel('What it is for'), 'Nightly export')
  await page.getByRole('radio', { name: /^Consultant / }).check()
  await page.getByRole('button', { name: 'Make the token' }).click()
  const token = await copied(page, 'Token')
  await page.getByRole('button', { name: 'Done' }).click()

  const program = await playwright.request.newContext({
    ...(baseURL !== undefined && { baseURL }),
    extraHTTPHeaders: { authorization: `Bearer ${token}` },
  })
  expect((await program.get(urlOf(listLeads.path))).status()).toBe(200)
  expect((await program.get(urlOf(getSettings.path))).status()).toBe(403)
  await page.reload()
  await expect(page.getByText(/Consultant · last used/)).toBeVisible()
  await page.getByRole('button', { name: 'Delete Nightly export' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('list', { name: 'Tokens' })).toBeHidden()
  expect((await program.get(urlOf(listLeads.path))).status()).toBe(401)
})
