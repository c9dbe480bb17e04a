import { createUser, listMails } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { call, makeModel, signIn } from './api.ts'
import { accept, comeBackTo, elsewhere, newEmail } from './people.ts'
import { expect, test } from './test.ts'

test('two colleagues talk about a rating: one mentions, the other is mailed, answers and resolves it', async ({
  desk,
  page,
  browser,
}) => {
  test.setTimeout(150_000)
  await signIn(page.request)
  const name = `Mar Puig ${Date.now().toString(36)}`
  const email = newEmail('mar')
  const { invitation } = await call(page.request, createUser, { body: { name, email, role: 'consultant' } })
  const other = await elsewhere(browser)
  await accept(other, invitation.url, 'a staple for two voices')
  const { id } = await makeModel(page.request, `two-talk-${Date.now().toString(36)}`, djangoOrNodejs)

  await test.step('a comment is written on a rating by keys alone, with a mention', async () => {
    await page.goto(`/admin/models/${id}/ratings`)
    const cell = page.getByRole('button', { name: /^Django on Back office: 9$/ })
    await cell.press('Enter')
    await page.getByRole('button', { name: 'Comment on this rating' }).press('Enter')
    const panel = page.getByRole('dialog', { name: 'Comments' })
    await expect(panel.getByText('Rating of Django on “Back office”')).toBeVisible()
    const text = panel.getByRole('textbox', { name: /^Comment/ })
    await expect(text).toBeFocused()
    await page.keyboard.type('Nine is too much.')
    await page.keyboard.press('Enter')
    await page.keyboard.type(`@${name.slice(0, -1)}`)
    await expect(panel.getByRole('option', { name })).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Enter')
    await page.keyboard.type('what do you say?')
    await expect(text).toHaveValue(`Nine is too much.\n@${name} what do you say?`)
    await page.keyboard.press('Control+Enter')
    await expect(panel.getByRole('list').getByText('Nine is too much.')).toBeVisible()
    await expect(text).toHaveCount(0)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: 'Django on Back office: 9, 1 open comment' })).toBeVisible()
  })

  const link = await test.step('the other is mailed once, with a link', async () => {
    const mailed = async () => {
      const filter = JSON.stringify({ kind: 'mention', to: email })
      return call(page.request, listMails, { query: { filter } as never })
    }
    await expect.poll(async () => (await mailed())[0]?.text ?? '', { timeout: 20_000 }).toContain('Nine is too much.')
    const mails = await mailed()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.subject).toContain('mentions you: Rating of Django on “Back office”')
    return /https?:\S+\/admin\/models\/\S+/.exec(mails[0]?.text ?? '')?.[0] as string
  })

  await test.step('the link opens the thread over its rating', async () => {
    await other.goto(new URL(link).pathname + new URL(link).search)
    const panel = other.getByRole('dialog', { name: 'Comments' })
    await expect(panel.getByText(`@${name}`)).toBeVisible()
    const reply = panel.getByRole('textbox', { name: 'Reply' })
    await reply.click()
    await reply.pressSequentially('Eight, then.')
    await panel.getByRole('button', { name: 'Reply' }).click()
    await expect(panel.getByText('Eight, then.', { exact: true })).toBeVisible()
  })

  await test.step('the answer arrives without a reload, in the list of all', async () => {
    await page.getByRole('button', { name: 'Comments: 1 open' }).press('Enter')
    const panel = page.getByRole('dialog', { name: 'Comments' })
    await expect(panel.getByText('Eight, then.')).toBeVisible({ timeout: 30_000 })
    await panel.getByRole('link', { name: 'Rating of Django on “Back office”' }).click()
    await expect(
      page
        .getByRole('spinbutton', { name: 'Rating' })
        .or(page.getByLabel('Rating', { exact: true }))
        .first(),
    ).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('it is resolved, goes from the others’ desk, and is found and opened again', async () => {
    const theirs = other.getByRole('dialog', { name: 'Comments' })
    await theirs.getByRole('button', { name: 'Resolve' }).click()
    await expect(theirs.getByRole('button', { name: 'Reopen' })).toBeVisible()
    await comeBackTo(page)
    await page.getByRole('button', { name: 'Comments', exact: true }).click({ timeout: 30_000 })
    const panel = page.getByRole('dialog', { name: 'Comments' })
    await expect(panel.getByText('No comment is open.')).toBeVisible()
    await panel.getByRole('button', { name: 'Resolved 1' }).click()
    await expect(panel.getByText(`Resolved by ${name}`)).toBeVisible()
    await panel.getByRole('button', { name: 'Reopen' }).click()
    await panel.getByRole('button', { name: 'Open 1' }).click()
    await expect(panel.getByText('Eight, then.')).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('a thread outlives its element, and undo brings both back', async () => {
    await desk.tab('Options')
    await page.getByRole('button', { name: 'Remove this option' }).click()
    const sure = page.getByRole('dialog').getByRole('button', { name: /^Remove/ })
    if (await sure.isVisible()) await sure.click()
    await page.getByRole('button', { name: 'Comments: 1 open' }).click()
    const panel = page.getByRole('dialog', { name: 'Comments' })
    await expect(panel.getByRole('heading', { name: 'About something that was removed' })).toBeVisible()
    await expect(panel.getByText('Rating of Django on “Back office”')).toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click()
    await page.getByRole('button', { name: 'Comments: 1 open' }).click()
    await expect(panel.getByRole('link', { name: 'Rating of Django on “Back office”' })).toBeVisible()
  })
  await other.context().close()
})
