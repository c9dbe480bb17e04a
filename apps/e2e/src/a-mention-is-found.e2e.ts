import { beginThread, createUser, listMails } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, makeModel } from './api.ts'
import { accept, elsewhere, newEmail } from './people.ts'
import { expect, seriousFindings, test } from './test.ts'

test('who is mentioned finds it over all models, opens it, answers it, and can do without the mails', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(120_000)
  await desk.open()
  const email = newEmail('mar')
  const { id: user, invitation } = await call(page.request, createUser, {
    body: { name: `Mar Puig ${Date.now().toString(36)}`, email, role: 'consultant' },
  })
  const other = await elsewhere(browser)
  await accept(other, invitation.url, 'a staple for two voices')
  const { id } = await makeModel(page.request, `mentioned-${Date.now().toString(36)}`, djangoOrNodejs)
  const mention = (place: string, words: string) =>
    call(page.request, beginThread, {
      params: { id },
      body: { place, text: `@{${user}} ${words}` },
      key: crypto.randomUUID(),
    })
  const mailed = () =>
    call(page.request, listMails, { query: { filter: JSON.stringify({ kind: 'mention', to: email }) } as never })

  await mention('options/django', 'is this still so?')
  await expect.poll(async () => (await mailed()).length, { timeout: 20_000 }).toBe(1)

  await test.step('mails are switched off by keys', async () => {
    await other.goto('/admin/account')
    const mails = other.getByRole('checkbox', { name: 'Mail me when a colleague asks something of me' })
    await expect(mails).toBeChecked()
    const stored = other.waitForResponse((response) => response.request().method() !== 'GET' && response.ok())
    await mails.press('Space')
    await expect(mails).not.toBeChecked()
    await stored
    await other.reload()
    await expect(mails).not.toBeChecked()
  })

  await test.step('the menu of the account says how many wait, and the list shows them', async () => {
    await other.getByRole('button', { name: 'Profile' }).click()
    await other.getByRole('menuitem', { name: 'Mentions (1)' }).click()
    await expect(other.getByRole('heading', { level: 1, name: 'Mentions' })).toBeVisible()
    await expect(other.getByText('is this still so?')).toBeVisible()
    await expect(other.getByText('Waits for you')).toBeVisible()
    expect(await seriousFindings(other)).toEqual([])
  })

  await test.step('a thread opens where it belongs, and is answered there', async () => {
    await other.getByRole('link', { name: 'Django' }).click()
    const reply = other.getByRole('dialog', { name: 'Comments' }).getByRole('textbox', { name: 'Reply' })
    await reply.click()
    await reply.pressSequentially('It is.')
    await other.getByRole('button', { name: 'Reply', exact: true }).click()
    await expect(other.getByText('It is.', { exact: true })).toBeVisible()
  })

  await test.step('an answered one waits no more, a new one does, and no mail has come', async () => {
    await mention('options/nodejs', 'and this?')
    await other.goto('/admin/mentions')
    await expect(other.getByText('You have answered')).toBeVisible()
    await expect(other.getByText('Waits for you')).toHaveCount(1)
    expect(await mailed()).toHaveLength(1)
  })
  await other.context().close()
})
