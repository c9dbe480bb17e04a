import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { createApiToken, createWebhook, deleteWebhook } from '@verdict/contracts'
import { call, leaveDetails, signIn } from '../src/api.ts'
import { type } from '../src/people.ts'
import { type Receiver, startReceiver } from '../src/receiver.ts'
import { expect, test } from '../src/test.ts'

/** The pages, each with its picture beside it. */
const PAGES = join(import.meta.dirname, '../../admin/src/webhooks/guides')
const pictureOf = (name: string) => join(PAGES, `${name}.png`)

test.use({ viewport: { width: 1200, height: 985 }, colorScheme: 'light' })

// Dialogs are half as wide as pages.
test.describe('larger', () => {
  test.use({ deviceScaleFactor: 1.7 })

  const CHATS = [
    { name: 'slack', format: 'Slack', address: 'https://hooks.slack.com/services/T…/B…/…' },
    { name: 'teams', format: 'Microsoft Teams', address: 'https://….logic.azure.com/workflows/…?sig=…' },
  ]
  for (const { name, format, address } of CHATS)
    test(`${name}: the new webhook filled in, which is not made`, async ({ desk, page }) => {
      await desk.open()
      await page.getByRole('menuitem', { name: 'Webhooks' }).click()
      await page.getByRole('button', { name: 'New webhook' }).click()
      const dialog = page.getByRole('dialog')
      await type(dialog.getByRole('textbox', { name: 'Address' }), address)
      await dialog.getByRole('combobox', { name: 'Format' }).click()
      await page.getByRole('option', { name: format }).click()
      await type(dialog.getByRole('textbox', { name: 'What it is for' }), `New leads to #sales in ${format}`)
      await page.mouse.move(0, 0)
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await dialog.screenshot({ path: pictureOf(name), animations: 'disabled' })
    })
})

/** Opens the page of a new webhook to this address, at which something listens already. */
async function connected(page: Page, url: string, description: string) {
  await signIn(page.request)
  const body = { url, events: ['lead.created' as const], description }
  const { id, secret } = await call(page.request, createWebhook, { body })
  return {
    secret,
    open: () => page.goto(`/admin/webhooks/${id}`),
    // What becomes of its messages later is not in the next picture.
    remove: () => call(page.request, deleteWebhook, { params: { id } }),
  }
}

async function take(page: Page, name: string) {
  await page.mouse.move(0, 0)
  await expect(page.getByRole('textbox', { name: 'Address' })).toBeVisible()
  await page.screenshot({ path: pictureOf(name), animations: 'disabled' })
}

const attempts = (page: Page) => page.getByRole('list', { name: 'Attempts' }).getByRole('listitem')

test('n8n: a test has arrived', async ({ page }) => {
  // Where n8n listens unless it is told otherwise.
  const receiver = await startReceiver({ port: 5678 })
  const { open, remove } = await connected(page, `${receiver.host}/webhook/verdict`, 'New leads to n8n')
  await open()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await expect(attempts(page)).toHaveText([/Delivered.*Test/])
  expect(receiver.received.map(({ body }) => JSON.parse(body) as object)).toMatchObject([{ type: 'webhook.test' }])
  await take(page, 'n8n')
  await remove()
  receiver.stop()
})

/** Starts the program for a CRM as its page says, except that the CRM is a receiver on this machine. */
async function started(page: Page, baseURL: string, name: string, { crm, secret }: { crm: Receiver; secret: string }) {
  const { token } = await call(page.request, createApiToken, { body: { name, role: 'consultant' } })
  const env = {
    VERDICT_URL: baseURL,
    VERDICT_TOKEN: token,
    WEBHOOK_SECRET: secret,
    CRM_TOKEN: 'crm-token',
    CRM_URL: crm.host,
    PORT: '8080',
  }
  const program = spawn(process.execPath, [join(PAGES, 'crm.mjs'), name.toLowerCase()], {
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(program.stdout, 'data')
  return program
}

/** What the CRMs answer to what the program asks. */
const answers = (call: string) =>
  call.includes('/persons/search') ? { data: { items: [] } } : { status: 'COMPLETE', results: [], data: { id: 7 } }

for (const { name, description, refusesFirst } of [
  { name: 'HubSpot', description: 'New leads to HubSpot', refusesFirst: false },
  { name: 'Pipedrive', description: 'New leads to Pipedrive', refusesFirst: true },
])
  test(`${name}: a lead has arrived${refusesFirst ? ', the second time' : ''}`, async ({ page, request, product }) => {
    const crm = await startReceiver({ reply: answers })
    if (refusesFirst) crm.state.status = 503
    const { secret, open, remove } = await connected(page, 'http://127.0.0.1:8080', description)
    const program = await started(page, product, name, { crm, secret })
    await leaveDetails(request, 'Ada Byron', 'ada@example.org')
    if (refusesFirst) {
      await expect(async () => {
        await open()
        await expect(attempts(page).filter({ hasText: 'answered 502' })).toHaveCount(1, { timeout: 2_000 })
      }).toPass()
      crm.state.status = 200
      await page.getByRole('button', { name: 'Send now' }).click()
    } else await open()
    await expect(attempts(page).first()).toHaveText(/Delivered.*Somebody left their details/)
    await take(page, name.toLowerCase())
    await remove()
    program.kill()
    crm.stop()
  })
