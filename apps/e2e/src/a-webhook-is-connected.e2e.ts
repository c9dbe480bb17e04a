import { leaveDetails } from './api.ts'
import { copied, type } from './people.ts'
import { startReceiver } from './receiver.ts'
import { expect, seriousFindings, test } from './test.ts'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('an admin connects a program, sees each attempt, and sends again what failed', async ({ desk, page, request }) => {
  test.setTimeout(120_000)
  const receiver = await startReceiver()
  await desk.open()
  await page.getByRole('menuitem', { name: 'Webhooks' }).click()
  await page.getByRole('button', { name: 'New webhook' }).click()

  const address = page.getByRole('textbox', { name: 'Address' })
  await type(address, 'http://10.0.0.1/hook')
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByText('This address is in a private network')).toBeVisible()
  await address.selectText()
  await page.keyboard.type(receiver.url)
  await type(page.getByRole('textbox', { name: 'What it is for' }), 'Leads to the chat')
  expect(await seriousFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Create' }).click()
  expect(await copied(page, 'Secret')).toMatch(/^whsec_/)
  await page.getByRole('button', { name: 'Done' }).click()

  await page.getByRole('cell', { name: /Leads to the chat/ }).click()
  await page.getByRole('button', { name: 'Send a test' }).click()
  const attempts = page.getByRole('list', { name: 'Attempts' }).getByRole('listitem')
  await expect(attempts).toHaveText([/Delivered.*Test.*status 200/])

  receiver.state.status = 500
  await leaveDetails(request, 'Laia Puig')
  await expect(async () => {
    await page.reload()
    await expect(page.getByText('No message has arrived since')).toBeVisible({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
  await expect(attempts.filter({ hasText: 'The receiver answered 500.' }).first()).toBeVisible()
  expect(await seriousFindings(page)).toEqual([])
  receiver.state.status = 204
  await page
    .getByRole('button', { name: 'Send now' })
    .or(page.getByRole('button', { name: 'Send again' }))
    .first()
    .click()
  await expect(attempts.filter({ hasText: /Delivered.*Somebody left their details/ })).toHaveCount(1)
  await expect(page.getByText('No message has arrived since')).toBeHidden()
  const last = receiver.received.at(-1)
  expect(JSON.parse(last?.body ?? '{}')).toMatchObject({ type: 'lead.created' })
  expect(last?.body).not.toContain('Laia')

  await page.getByRole('button', { name: 'Send a period again' }).click()
  const period = page.getByRole('dialog')
  await type(period.getByRole('textbox', { name: 'From' }), '2026-11-31')
  await period.getByRole('button', { name: 'Send again' }).click()
  await expect(period.getByText('A day, such as 2026-11-24 or 24 Nov 2026.')).toBeVisible()
  await period.getByRole('textbox', { name: 'From' }).selectText()
  await page.keyboard.type('2026-01-01')
  await type(period.getByRole('textbox', { name: 'To, this day included' }), '2025-12-31')
  await expect(period.getByText('The last day is before the first.')).toBeVisible()
  await period.getByRole('textbox', { name: 'To, this day included' }).selectText()
  await page.keyboard.type('2099-12-31')
  expect(await seriousFindings(page)).toEqual([])
  await period.getByRole('button', { name: 'Send again' }).click()
  await expect(period.getByText(/messages? (is|are) sent again/)).toBeVisible()
  await period.getByRole('button', { name: 'Done' }).click()
  await expect(attempts.filter({ hasText: /Delivered.*Somebody left their details/ })).not.toHaveCount(1)

  await page.getByRole('button', { name: 'Switch off' }).click()
  await expect(page.getByRole('button', { name: 'Switch on' })).toBeVisible()
  await page.getByRole('button', { name: 'Delete webhook' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  receiver.stop()
})
