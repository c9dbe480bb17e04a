import { createUser } from '@verdict/contracts'
import { ADMIN } from './admin.ts'
import { call } from './api.ts'
import { Desk } from './desk.ts'
import { startMailbox } from './mailbox.ts'
import { newEmail, type } from './people.ts'
import { startProduct } from './product.ts'
import { expect, seriousFindings, test } from './test.ts'

test('an admin writes what an invitation says, tries it, and goes back to the text before', async ({
  browser,
}, testInfo) => {
  test.setTimeout(240_000)
  const mailbox = await startMailbox()
  const port = Number(process.env.E2E_PORT ?? 4390) + 75 + testInfo.parallelIndex
  const product = await startProduct(port, { SMTP_URL: mailbox.url, MAIL_FROM: 'Verdict <verdict@example.org>' })
  const context = await browser.newContext({ baseURL: product.url })
  try {
    const page = await context.newPage()
    await new Desk(page).signIn()
    await page.getByRole('menuitem', { name: 'Mail templates' }).click()
    await page.getByRole('row', { name: /Invitation.*English/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Invitation, English' })).toBeVisible()
    const plain = page.getByRole('region', { name: 'The mail as plain text' })
    await expect(plain).toContainText('Hello Grace Hopper')

    const [subject, text] = ['Subject', 'Text'].map((name) => page.getByRole('textbox', { name, exact: true }))
    if (!subject || !text) throw new Error('The form has two fields')
    await type(subject, 'Welcome, {nme}')
    await expect(page.getByText('This mail has no {nme}. It has {firm}, {name} and {until}.')).toBeVisible()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(subject).toHaveAttribute('aria-invalid', 'true')
    await type(subject, 'Welcome, {name}')
    await type(text, 'Come in, {name}.')
    await text.press('Enter')
    await text.press('Enter')
    await text.pressSequentially('{link}')
    await expect(plain).toContainText('Come in, Grace Hopper.')
    await page.getByRole('button', { name: 'Dark', exact: true }).click()
    expect(await seriousFindings(page)).toEqual([])

    await page.getByRole('button', { name: 'Send me a test' }).click()
    await expect(page.getByText(`A test is on its way to ${ADMIN.email}.`)).toBeVisible()
    await expect.poll(() => mailbox.to(ADMIN.email)?.subject, { timeout: 60_000 }).toBe('Welcome, Grace Hopper')
    expect(mailbox.to(ADMIN.email)?.text).toContain('Come in, Grace Hopper.')

    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Saved. The next mail says it.')).toBeVisible()
    const email = newEmail('pau')
    await call(page.request, createUser, { body: { email, name: 'Pau Riba', role: 'viewer' } })
    await expect.poll(() => mailbox.to(email)?.text, { timeout: 60_000 }).toContain('Come in, Pau Riba.')

    await page.getByRole('button', { name: 'Back to the default' }).click()
    await page.getByRole('button', { name: 'Go back' }).click()
    await expect(plain).toContainText('you have been invited')
    await page.getByRole('button', { name: 'Take this text' }).click()
    await expect(subject).toHaveValue('Welcome, {name}')
    await expect(plain).toContainText('Come in, Grace Hopper.')
    await page.screenshot({ path: testInfo.outputPath('template.png'), fullPage: true })
  } finally {
    await context.close()
    await product.stop()
    mailbox.stop()
  }
})
