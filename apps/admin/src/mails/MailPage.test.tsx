import type { MailWithHtml } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen } from '../testing/desk.tsx'
import { MailPage } from './MailPage.tsx'

const api = scriptedApi()
emptyDesk()

const ID = '0190a0b0-0000-7000-8000-000000000001'
const MAIL: MailWithHtml = {
  id: ID,
  kind: 'result',
  to: 'ana@example.org',
  locale: 'en',
  subject: 'Your result: Django or Node.js?',
  state: 'failed',
  attempts: [{ at: '2026-11-27T10:00:00Z', duration: 12, error: 'The mail server refused it: 550 No such user' }],
  dueAt: null,
  lead: null,
  messageId: `<${ID}@example.org>`,
  createdAt: '2026-11-27T09:59:00Z',
  sentAt: null,
  text: 'Here it is.',
  html: '<p>Here it is.</p><script>alert(1)</script>',
}

const opened = async (mail: Partial<MailWithHtml> = {}) => {
  api.answer(`GET /admin/mails/${ID}`, { body: { ...MAIL, ...mail } })
  const user = drawnInDesk(<MailPage />, { at: `/mails/${ID}`, path: '/mails/:id', resource: 'mails' })
  await screen.findByRole('heading', { name: MAIL.subject as string })
  return user
}

test('a mail is shown as it is read, without its scripts, with why it failed', async () => {
  await opened()
  const frame = screen.getByTitle<HTMLIFrameElement>('The mail as it is read')
  expect([frame.getAttribute('sandbox'), frame.srcdoc]).toEqual(['', MAIL.html])
  expect(screen.getByText('The mail server refused it: 550 No such user')).toBeTruthy()
})

test('it is sent when asked; where no mail server is set that is said', async () => {
  const user = await opened()
  api.answer(`POST /admin/mails/${ID}/resend`, { status: 202, body: { ...MAIL, state: 'kept' } })
  await press(user, 'Send now')
  await screen.findByText(/^No mail server is set/)
  api.answer(`POST /admin/mails/${ID}/resend`, { status: 202, body: { ...MAIL, state: 'queued' } })
  await press(user, 'Send now')
  await screen.findByText('It is sent now.')
})

test('why it cannot be sent again is said', async () => {
  const user = await opened({ state: 'sent' })
  api.answer(`POST /admin/mails/${ID}/resend`, { status: 409, body: { detail: 'It held a link that works once.' } })
  await press(user, 'Send again')
  await screen.findByText('It held a link that works once.')
})
