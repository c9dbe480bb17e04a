import { getMail, listMails } from '@verdict/contracts'
import { readFileSync } from 'node:fs'
import type { APIRequestContext } from '@playwright/test'
import { call, leaveDetails, signIn } from './api.ts'
import { newEmail, type } from './people.ts'
import { expect, overflow, seriousFindings, test } from './test.ts'

/** The link in the newest mail to somebody. No mail server is set here, so that it is kept and can be read. */
async function mailedLink(request: APIRequestContext, to: string): Promise<string> {
  await signIn(request)
  const linkOf = async () => {
    const [mail] = await call(request, listMails, { query: { filter: { to, kind: 'privacy' } } })
    const { text } = mail ? await call(request, getMail, { params: { id: mail.id } }) : { text: null }
    return /\/privacy\/\S+/.exec(text ?? '')?.[0]
  }
  await expect.poll(linkOf, { timeout: 20_000 }).toBeTruthy()
  return (await linkOf()) as string
}

test('somebody gets a copy of what is kept about them, then has it erased', async ({ page, request, desk }) => {
  test.setTimeout(120_000)
  const email = newEmail('greta')
  const name = `Greta ${email.split('@')[0]}`
  await leaveDetails(request, name, email)

  await page.goto('/privacy')
  await page.getByRole('button', { name: 'Send me the link' }).click()
  await expect(page.getByText('Enter an address that we can reply to.')).toBeVisible()
  await type(page.getByLabel('E-mail'), email)
  expect(await seriousFindings(page)).toEqual([])
  await page.setViewportSize({ width: 375, height: 800 })
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByLabel('E-mail').press('Enter')
  await expect(page.getByRole('heading', { name: 'Look at your mail.' })).toBeFocused()

  await page.goto(await mailedLink(request, email))
  await page.getByRole('button', { name: 'Make the copy' }).click()
  await expect(page.getByRole('heading', { name: 'Your copy is ready.' })).toBeFocused()
  const reading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the copy to read (PDF)' }).click()
  expect(readFileSync(await (await reading).path(), 'latin1')).toMatch(/^%PDF-/)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the copy (JSON)' }).click()
  const copy = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { leads: { name: string }[] }
  expect(copy.leads.map((lead) => lead.name)).toEqual([name])

  await page.goto('/privacy?lang=ca')
  await page.getByRole('radio', { name: 'Esborrar tot el que es guarda sobre mi' }).check()
  await type(page.getByLabel('Correu electrònic'), email)
  await page.getByRole('button', { name: 'Envia’m l’enllaç' }).click()
  await expect(page.getByRole('heading', { name: 'Mira el correu.' })).toBeVisible()
  const link = await mailedLink(request, email)
  expect(link).toContain('lang=ca')
  await page.goto(link)
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Esborra-ho per sempre' }).click()
  await expect(page.getByRole('heading', { name: 'Està esborrat.' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Està esborrat.' })).toBeVisible()

  await desk.signIn()
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await page.getByPlaceholder('Name, company, e-mail, note').fill(email.split('@')[0] as string)
  await expect(page.getByText('No lead fits all of this.')).toBeVisible()
  await page.getByRole('menuitem', { name: 'Privacy' }).click()
  await expect(page.getByRole('row', { name: /Erasure.*Done.*1 lead.*No longer kept/ })).toHaveCount(1)
  expect(await seriousFindings(page)).toEqual([])
})

test('a link that nobody was sent leads to a page that says so', async ({ page }) => {
  await page.goto('/privacy/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
})

test('somebody who asked by phone is answered on the desk: a copy, then erasure', async ({ page, request, desk }) => {
  const email = newEmail('rosa')
  const name = `Rosa ${email.split('@')[0]}`
  await leaveDetails(request, name, email)
  await desk.signIn()
  await page.getByRole('menuitem', { name: 'Privacy' }).click()
  const begin = () => page.getByRole('button', { name: 'Answer a request' }).click()
  const look = async () => {
    await type(page.getByRole('textbox', { name: 'E-mail' }), email)
    await page.getByRole('button', { name: 'See what is kept' }).click()
  }

  await begin()
  await look()
  await expect(page.getByText(`Kept are 1 lead of ${name}.`)).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Make the copy' }).click()
  await expect(page.getByRole('heading', { name: 'The copy is ready' })).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the copy (JSON)' }).click()
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(name)
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByRole('row', { name: new RegExp(`A copy.*On the desk.*${email}`) })).toBeVisible()

  await begin()
  await page.getByRole('button', { name: 'Erasure' }).click()
  await look()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText(`1 lead of ${name}`)
  await page.getByRole('button', { name: 'Erase for good' }).click()
  await expect(page.getByRole('heading', { name: 'It is erased' })).toBeVisible()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(page.getByText(email)).toHaveCount(0)
  await page.getByRole('menuitem', { name: 'Leads' }).click()
  await page.getByRole('textbox', { name: 'Search leads' }).fill(email)
  await expect(page.getByText('No lead fits all of this.')).toBeVisible()
})
