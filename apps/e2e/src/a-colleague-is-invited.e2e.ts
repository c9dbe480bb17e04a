import { Desk } from './desk.ts'
import { accept, copied, elsewhere, invite, newEmail, type } from './people.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const PASSWORD = 'nine tame zebras at dawn'

test('a colleague is invited, comes, is made an admin, and is out once deactivated', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const email = newEmail('grace')
  await desk.signIn()
  const link = await invite(page, { name: 'Grace Hopper', email, role: 'Consultant' })
  expect(link).toMatch(/\/admin\/accept#\/[A-Za-z0-9_-]{43}$/)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('row', { name: /Grace Hopper.*Consultant.*Invited/ }).last()).toBeVisible()

  await page.setViewportSize({ width: 375, height: 900 })
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })

  const hers = await elsewhere(browser)
  await hers.goto(link)
  await expect(hers.getByRole('heading', { name: 'Welcome, Grace Hopper' })).toBeVisible()
  expect(await seriousFindings(hers)).toEqual([])
  await type(hers.getByLabel('New password'), 'password1234')
  await hers.getByRole('button', { name: 'Begin' }).click()
  await expect(hers.getByText(/commonly used/)).toBeVisible()
  await accept(hers, link, PASSWORD)

  // A consultant: the rooms of a consultant, and not those of an admin.
  await expect(hers.getByRole('menuitem', { name: 'Leads' })).toBeVisible()
  await expect(hers.getByRole('menuitem', { name: 'Users' })).toBeHidden()
  await hers.goto('/admin/account')
  await expect(hers.getByText('Consultant. Edits and publishes models')).toBeVisible()

  // The link is used up and opens nothing.
  const stranger = await elsewhere(browser)
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { name: 'This link does not work' })).toBeVisible()

  await page.getByText(email).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Grace Hopper' })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Sessions' }).getByRole('listitem')).toHaveCount(1)
  await expect(page.getByText('Chrome on Linux')).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  for (const width of [375, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    // Transitions that depend on the width take a moment.
    await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0)
  }

  // Another role holds from the next sign-in, which is at once.
  await page.getByRole('radio', { name: /^Admin / }).check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('button', { name: 'Change the role' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await hers.reload()
  await expect(hers.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await new Desk(hers).signIn({ email, password: PASSWORD })
  await expect(hers.getByRole('menuitem', { name: 'Users' })).toBeVisible()

  await page.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByText('This account is deactivated')).toBeVisible()
  await hers.getByRole('menuitem', { name: 'Leads' }).click()
  await expect(hers.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await type(hers.getByLabel('E-mail'), email)
  await type(hers.getByLabel('Password'), PASSWORD)
  await hers.getByRole('button', { name: 'Sign in' }).click()
  await expect(hers.getByText('The e-mail or the password is wrong.')).toBeVisible()
})

test('an invitation made again replaces the one before', async ({ desk, page, browser }) => {
  const email = newEmail('edsger')
  await desk.signIn()
  const first = await invite(page, { name: 'Edsger Dijkstra', email, role: 'Viewer' })
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByText(email).click()
  await page.getByRole('button', { name: 'Make a new invitation link' }).click()
  const second = await copied(page, 'Invitation link')
  const his = await elsewhere(browser)
  await his.goto(first)
  await expect(his.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
  await accept(his, second, PASSWORD)
  await expect(his.getByRole('menuitem', { name: 'Leads' })).toBeHidden()
})

test('who forgot the password is seen by the admins, and chooses another with their link', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  const email = newEmail('barbara')
  await desk.signIn()
  const hers = await elsewhere(browser)
  await accept(hers, await invite(page, { name: 'Barbara Liskov', email, role: 'Consultant' }), PASSWORD)
  await page.getByRole('button', { name: 'Done' }).click()

  const forgetful = await elsewhere(browser)
  await forgetful.goto('/admin/')
  await forgetful.getByRole('link', { name: 'Forgot the password?' }).click()
  await type(forgetful.getByLabel('E-mail'), email)
  await forgetful.getByRole('button', { name: 'Tell the admins' }).click()
  await expect(forgetful.getByText('ask one of them to send you the link')).toBeVisible()
  expect(await seriousFindings(forgetful)).toEqual([])

  await page.reload()
  await expect(page.getByRole('row', { name: /Barbara Liskov/ }).last()).toContainText('Forgot the password')
  await page.getByText(email).click()
  await page.getByRole('button', { name: 'Make a reset link' }).click()
  const link = await copied(page, 'Reset link')

  await forgetful.goto(link)
  await type(forgetful.getByLabel('New password'), 'five brown owls in a barn')
  await forgetful.getByRole('button', { name: 'Save the new password' }).click()
  await expect(forgetful.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await new Desk(forgetful).signIn({ email, password: 'five brown owls in a barn' })
  // All their earlier sessions are ended.
  await hers.reload()
  await expect(hers.getByRole('heading', { name: 'Sign in' })).toBeVisible()
})

test('the last admin cannot be removed', async ({ desk, page }) => {
  await desk.signIn()
  await page.getByRole('menuitem', { name: 'Users' }).click()
  await page.getByText('admin@example.com', { exact: true }).click()
  await expect(page.getByText('This is you')).toBeVisible()
  await page.getByRole('button', { name: 'Deactivate' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click()
  await expect(page.getByText('This is the last admin.')).toBeVisible()
})
