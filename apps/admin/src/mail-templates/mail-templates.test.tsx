import { type MailTemplate, mailTemplateKinds } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, retype, screen, waitFor, within } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { TemplateList } from './TemplateList.tsx'
import { TemplatePage } from './TemplatePage.tsx'
import { templateWords } from './template-words.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

const ID = 'invitation.en'
const TEMPLATE: MailTemplate = {
  id: ID,
  kind: 'invitation',
  locale: 'en',
  subject: 'Your account at {firm}',
  text: 'Hello {name},\n\n{link}',
  isDefault: true,
  placeholders: [
    { name: 'firm', meaning: 'the name of your consultancy', isBlock: false, isNeeded: false },
    { name: 'link', meaning: 'the link to choose a password', isBlock: true, isNeeded: true },
  ],
  changedAt: null,
  changedBy: null,
  revision: 1,
}
const MAIL = { subject: 'Your account at Taller', text: 'Hello Grace,', html: '<p>Hello <b>Grace</b>,</p>' }
const PUT = `PUT /admin/mail-templates/${ID}`
const bodies = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)

async function opened(changes: Partial<MailTemplate> = {}, versions: object[] = []) {
  api.answer(`GET /admin/mail-templates/${ID}`, { body: { ...TEMPLATE, ...changes } })
  api.answer(`GET /admin/mail-templates/${ID}/versions`, { body: versions })
  api.answer(`POST /admin/mail-templates/${ID}/preview`, { body: MAIL })
  const user = drawnInDesk(<TemplatePage />, { at: `/mail-templates/${ID}`, path: '/mail-templates/:id' })
  await screen.findByRole('heading', { level: 1, name: 'Invitation, English' })
  return user
}

test('every kind has its words', () => {
  expect(Object.keys(templateWords).sort()).toEqual([...mailTemplateKinds].sort())
})

test('the list says which mails, in which language, and which are as delivered', async () => {
  const own = {
    ...TEMPLATE,
    id: 'password.ca',
    kind: 'password',
    locale: 'ca',
    isDefault: false,
    changedAt: '2026-11-20T10:00:00Z',
  }
  api.answer('GET /admin/mail-templates', {
    body: [TEMPLATE, own],
    headers: { 'content-range': 'mail-templates 0-1/2' },
  })
  drawnInDesk(<TemplateList />, { resource: 'mail-templates' })
  const cells = async (name: RegExp) =>
    within(await screen.findByRole('row', { name }))
      .getAllByRole('cell', { hidden: true })
      .map(({ textContent }) => textContent)
  expect(await cells(/Invitation/)).toEqual(['Invitation', 'English', TEMPLATE.subject, 'As delivered'])
  expect((await cells(/New password/)).slice(0, 2)).toEqual(['New password', 'Catalan'])
})

test('a mail is seen as HTML, light and dark, and as text, a moment after it was typed', async () => {
  const user = await opened()
  const frame = await screen.findByTitle<HTMLIFrameElement>('The mail as HTML')
  expect([frame.getAttribute('sandbox'), frame.srcdoc]).toEqual([
    '',
    `${MAIL.html}<style>:root{color-scheme:light}</style>`,
  ])
  expect(screen.getByRole('region', { name: 'The mail as plain text' }).textContent).toBe(MAIL.text)
  await press(user, 'Dark')
  expect(frame.srcdoc).toBe(`${MAIL.html}<style>:root{color-scheme:dark}</style>`)
  await retype(user, /^Subject/, 'Welcome')
  await waitFor(() =>
    expect(bodies(`POST /admin/mail-templates/${ID}/preview`).at(-1)).toEqual({
      subject: 'Welcome',
      text: TEMPLATE.text,
    }),
  )
})

test('only what was changed is saved, with its revision', async () => {
  const user = await opened()
  await user.type(field(/^Text/), ' Come in.')
  api.answer(PUT, { body: { ...TEMPLATE, revision: 2 } })
  await press(user, 'Save')
  await screen.findByText('Saved. The next mail says it.')
  expect(bodies(PUT)).toEqual([{ text: `${TEMPLATE.text} Come in.`, revision: 1 }])
})

test('what is refused is said at its field, and stays', async () => {
  const user = await opened()
  await retype(user, /^Subject/, 'Hi {{nme}')
  const message = 'This mail has no {nme}. It has {firm}.'
  api.answer(PUT, { status: 422, body: { detail: message, errors: [{ pointer: '/subject', message }] } })
  await press(user, 'Save')
  await screen.findByText(message)
  expect(field(/^Subject/).value).toBe('Hi {nme}')
  expect(field(/^Subject/).getAttribute('aria-invalid')).toBe('true')
})

test('an empty text sends nothing', async () => {
  const user = await opened()
  await user.clear(field(/^Text/))
  await user.tab()
  await screen.findByText('A mail needs a text.')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Send me a test' }).disabled).toBe(true)
})

test.each([
  { state: 'queued', says: 'A test is on its way to ada@example.org.' },
  { state: 'kept', says: 'No mail server is set, so it is kept under Mails.' },
])('a test that is $state says so', async ({ state, says }) => {
  const user = await opened()
  const call = `POST /admin/mail-templates/${ID}/test`
  api.answer(call, { status: 202, body: { id: 'm1', to: 'ada@example.org', state } })
  await user.type(field(/^Text/), ' Typed.')
  await press(user, 'Send me a test')
  await screen.findByText(says)
  expect(bodies(call)).toEqual([{ subject: TEMPLATE.subject, text: `${TEMPLATE.text} Typed.` }])
})

test('one’s own text goes back to the default after a question', async () => {
  const user = await opened({ isDefault: false, changedAt: '2026-11-20T10:00:00Z', changedBy: 'Ada', revision: 4 })
  expect(screen.getByText(/^Changed.*by Ada$/)).toBeTruthy()
  api.answer(PUT, { body: TEMPLATE })
  await press(user, 'Back to the default')
  api.answer(`GET /admin/mail-templates/${ID}`, { body: { ...TEMPLATE, revision: 5 } })
  await press(user, 'Go back')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(bodies(PUT)).toEqual([{ isDefault: true, revision: 4 }])
  expect(await screen.findByText('As delivered')).toBeTruthy()
})

test('what it was before is taken into the form again', async () => {
  const at = { createdAt: '2026-11-20T10:00:00Z', author: 'Ada' }
  const user = await opened({ revision: 3 }, [
    { revision: 3, subject: null, text: null, ...at },
    { revision: 2, subject: 'Welcome', text: 'Hi\n\n{link}', ...at },
  ])
  const lines = within(await screen.findByRole('list', { name: 'Versions' })).getAllByRole('listitem')
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Back to the default/),
    expect.stringMatching(/^Welcome/),
  ])
  await press(user, 'Take this text')
  expect([field(/^Subject/).value, field(/^Text/).value]).toEqual(['Welcome', 'Hi\n\n{link}'])
})

test('what the text was before is not said to be nothing where it cannot be read', async () => {
  api.answer(`GET /admin/mail-templates/${ID}`, { body: TEMPLATE })
  api.answer(`POST /admin/mail-templates/${ID}/preview`, { body: MAIL })
  api.answer(`GET /admin/mail-templates/${ID}/versions`, { status: 409, body: { detail: 'The database is away.' } })
  const user = drawnInDesk(<TemplatePage />, { at: `/mail-templates/${ID}`, path: '/mail-templates/:id' })
  expect(await screen.findByText(/^What this said before could not be read\. The database is away\./)).toBeTruthy()
  const version = { revision: 1, subject: 'Earlier', text: 'So', createdAt: '2026-11-01T10:00:00Z', author: 'Mar' }
  api.answer(`GET /admin/mail-templates/${ID}/versions`, { body: [version] })
  await press(user, 'Try again')
  expect(await screen.findByText('Earlier')).toBeTruthy()
})
