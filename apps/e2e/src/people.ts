import type { Browser, Locator, Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { Desk } from './desk.ts'

/** Types as a person does, a key at a time. */
export async function type(field: Locator, text: string) {
  await field.click()
  await field.press('ControlOrMeta+a')
  await field.pressSequentially(text)
}

/** The page of another user: a browser context that shares nothing with this one. */
export async function elsewhere(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  return context.newPage()
}

/** Comes back to a page from elsewhere: what others did meanwhile is looked for at once, and not some seconds later. */
export const comeBackTo = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('visibilitychange')))

/** The code that an authenticator app shows, so many steps of 30 seconds from now. */
export const codeOf = (key: string, steps = 0): string =>
  new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) }).generate({ timestamp: Date.now() + steps * 30_000 })

/** Invites a user on the desk. @returns the link that the admin copies */
export async function invite(page: Page, { name, email, role }: { name: string; email: string; role: string }) {
  await page.getByRole('menuitem', { name: 'Users' }).click()
  await page.getByRole('button', { name: 'Invite somebody' }).click()
  const dialog = page.getByRole('dialog')
  await type(dialog.getByLabel('Name'), name)
  await type(dialog.getByLabel('E-mail'), email)
  await dialog.getByRole('radio', { name: new RegExp(`^${role} `) }).check()
  await dialog.getByRole('button', { name: 'Invite' }).click()
  return copied(page, 'Invitation link')
}

/** Copies a text that the desk shows for this, and gives what was copied. */
export async function copied(page: Page, label: string): Promise<string> {
  const field = page.getByLabel(label, { exact: true })
  const copy = page.getByRole('button', { name: 'Copy' })
  await copy.click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  if (text !== (await field.inputValue())) throw new Error(`What was copied is not what is shown: ${text}`)
  return text
}

/** Accepts an invitation with a password. */
export async function accept(page: Page, link: string, password: string) {
  await page.goto(link)
  await type(page.getByLabel('New password'), password)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('heading', { level: 1, name: 'Models' }).waitFor()
  return new Desk(page)
}

/** An unused e-mail address. */
export const newEmail = (name: string) => `${name}-${Date.now().toString(36)}@example.com`
