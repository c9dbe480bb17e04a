import type { Page } from '@playwright/test'
import { ADMIN } from './admin.ts'
import { Desk } from './desk.ts'
import { accept, codeOf, copied, elsewhere, invite, newEmail, type } from './people.ts'
import { startProduct } from './product.ts'
import { expect, seriousFindings, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const PASSWORD = 'nine tame zebras at dawn'

/** Sets up two-factor sign-in from the password on. @returns the app's key */
async function setUpTwoFactor(page: Page, password: string): Promise<string> {
  await type(page.getByLabel('Your password'), password)
  await page.getByRole('button', { name: 'Continue', exact: true }).click()
  const key = await copied(page, 'Key')
  await type(page.getByLabel('Code that the app shows'), codeOf(key))
  await page.getByRole('button', { name: 'Turn it on' }).click()
  await page.getByRole('button', { name: 'I have kept them' }).click()
  return key
}

test('an admin signs a colleague out, and removes a lost second factor', async ({ desk, page, browser }) => {
  test.setTimeout(150_000)
  const email = newEmail('radia')
  await desk.signIn()
  const link = await invite(page, { name: 'Radia Perlman', email, role: 'Consultant' })
  await page.getByRole('button', { name: 'Done' }).click()
  const [first, second] = [await elsewhere(browser), await elsewhere(browser)]
  await first.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await accept(first, link, PASSWORD)
  await new Desk(second).signIn({ email, password: PASSWORD })

  const rows = page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')
  await page.getByText(email).click()
  await expect(rows).toHaveCount(2)
  // The session that was used last comes first.
  await page
    .getByRole('button', { name: /^Sign out Chrome/ })
    .first()
    .click()
  await expect(rows).toHaveCount(1)
  await second.reload()
  await expect(second.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  await first.goto('/admin/account')
  await first.getByRole('button', { name: 'Set it up' }).click()
  await setUpTwoFactor(first, PASSWORD)
  await page.reload()
  await page.getByRole('button', { name: 'Turn it off' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Turn it off' }).click()
  await expect(page.getByText('Only they can turn it on')).toBeVisible()
  await first.reload()
  await expect(first.getByRole('heading', { name: 'Sign in' })).toBeVisible()

  // The password alone signs in again, until the admin ends that too.
  await new Desk(first).signIn({ email, password: PASSWORD })
  await page.reload()
  await page.getByRole('button', { name: 'Sign out everywhere' }).click()
  await expect(page.getByText('Nowhere.')).toBeVisible()
  await first.reload()
  await expect(first.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('where everybody needs a second factor, it is set up before anything else', async ({
  page,
  browser,
}, testInfo) => {
  test.setTimeout(150_000)
  const port = Number(process.env.E2E_PORT ?? 4390) + 50 + testInfo.parallelIndex
  const product = await startProduct(port, { REQUIRE_MFA: '1' })
  try {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: product.url })
    await page.goto(`${product.url}/admin/`)
    await type(page.getByLabel('E-mail'), ADMIN.email)
    await type(page.getByLabel('Password'), ADMIN.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Set up two-factor sign-in' })).toBeVisible()
    expect(await seriousFindings(page)).toEqual([])
    // No address leads past it.
    await page.goto(`${product.url}/admin/leads`)
    await expect(page.getByRole('heading', { name: 'Set up two-factor sign-in' })).toBeVisible()
    const key = await setUpTwoFactor(page, ADMIN.password)
    await expect(page.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()

    const phone = await elsewhere(browser)
    await phone.goto(`${product.url}/admin/`)
    await type(phone.getByLabel('E-mail'), ADMIN.email)
    await type(phone.getByLabel('Password'), ADMIN.password)
    await phone.getByRole('button', { name: 'Sign in' }).click()
    await type(phone.getByLabel('Code'), codeOf(key, 1))
    await phone.getByRole('button', { name: 'Sign in' }).click()
    await expect(phone.getByRole('heading', { level: 1, name: 'Models' })).toBeVisible()
  } finally {
    await product.stop()
  }
})
