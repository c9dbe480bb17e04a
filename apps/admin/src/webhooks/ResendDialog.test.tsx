import { expect, test, vi } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, retype, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { ResendDialog } from './ResendDialog.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const onSent = vi.fn()
const sent = () => api.received.filter(({ method }) => method === 'POST').map(({ body }) => body)

async function dialog(reply = { count: 1, more: false }) {
  api.answer('GET /site', { body: { timeZone: 'Europe/Madrid' } })
  api.answer('POST /admin/webhooks/w1/resend', { body: reply })
  onSent.mockClear()
  const user = drawnInDesk(<ResendDialog webhook="w1" onSent={onSent} onClose={() => {}} />)
  await screen.findByRole('dialog', { name: 'Send a period again' })
  await waitFor(() => expect(api.calls).toContain('GET /site'))
  return user
}

test('a period is sent by the clocks of the consultancy, its last day included', async () => {
  const user = await dialog()
  await retype(user, /^From/, '2026-03-28')
  await retype(user, /^To/, '2026-03-29')
  await user.click(screen.getByRole('checkbox', { name: 'Only what was missed' }))
  await press(user, 'Send again')
  // The clocks go forward in that night: the second day has 23 hours.
  await waitFor(() =>
    expect(sent()).toEqual([{ from: '2026-03-27T23:00:00.000Z', to: '2026-03-29T22:00:00.000Z', failedOnly: true }]),
  )
  expect(await screen.findByText('One message is sent again.')).toBeTruthy()
  expect(onSent).toHaveBeenCalledTimes(1)
})

test('without days everything that is kept is sent again', async () => {
  const user = await dialog({ count: 1200, more: true })
  await press(user, 'Send again')
  await waitFor(() => expect(sent()).toEqual([{ from: null, to: null, failedOnly: false }]))
  expect(
    await screen.findByText(/1,200 messages are sent again\. There are more: once these have arrived/),
  ).toBeTruthy()
})

test('says so where there is nothing in the period', async () => {
  const user = await dialog({ count: 0, more: false })
  await press(user, 'Send again')
  expect(await screen.findByText('There is nothing to send in this period.')).toBeTruthy()
})

test.each([
  ['ends before it begins', '2026-03-29', '2026-03-28', 'The last day is before the first.'],
  ['has a day that is none', '2026-02-30', '', /^A day, such as/],
])('a period that %s is not sent, and stays as it was typed', async (_, from, to, says) => {
  const user = await dialog()
  await retype(user, /^From/, from)
  if (to) await retype(user, /^To/, to)
  await press(user, 'Send again')
  expect(await screen.findByText(says)).toBeTruthy()
  expect(sent()).toEqual([])
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^From/ }).value).toBe(from)
})

test('a refusal stands at its field', async () => {
  const user = await dialog()
  const errors = [{ pointer: '/from', message: 'Events are kept for 30 days.' }]
  api.answer('POST /admin/webhooks/w1/resend', { status: 422, body: { detail: 'No.', errors } })
  await retype(user, /^From/, '2026-01-01')
  await press(user, 'Send again')
  expect(await screen.findByText('Events are kept for 30 days.')).toBeTruthy()
  expect(onSent).not.toHaveBeenCalled()
})
