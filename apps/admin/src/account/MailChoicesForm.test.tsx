import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { MailChoicesForm } from './MailChoicesForm.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const sent = () => api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body)
const radio = (name: string | RegExp) => screen.findByRole<HTMLInputElement>('radio', { name })

test('each choice is saved as it is made, and shown as it is kept', async () => {
  api.answer('GET /auth/mail-choices', { body: { leads: 'each', digest: true, mentions: true } })
  const user = drawnInDesk(<MailChoicesForm worksLeads />)
  expect((await radio(/^Each new lead/)).checked).toBe(true)
  api.answer('PUT /auth/mail-choices', { body: { leads: 'none', digest: true, mentions: true } })
  api.answer('GET /auth/mail-choices', { body: { leads: 'none', digest: true, mentions: true } })
  await user.click(await radio('None'))
  await waitFor(async () => expect((await radio('None')).checked).toBe(true))
  api.answer('GET /auth/mail-choices', { body: { leads: 'none', digest: false, mentions: true } })
  const week = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Your week/ })
  await user.click(week)
  await waitFor(() => expect(week.checked).toBe(false))
  expect(sent()).toEqual([{ leads: 'none' }, { digest: false }])
})

test('a choice that cannot be saved says why, and is not shown as made', async () => {
  api.answer('GET /auth/mail-choices', { body: { leads: 'mine', digest: false, mentions: true } })
  const user = drawnInDesk(<MailChoicesForm worksLeads />)
  await radio('None')
  api.answer('PUT /auth/mail-choices', { status: 503, body: { detail: 'The database is away.' } })
  await user.click(await radio('None'))
  await screen.findByText('The database is away.')
  expect((await radio('Only those that are given to you')).checked).toBe(true)
})

test('a viewer chooses about mentions only', async () => {
  api.answer('GET /auth/mail-choices', { body: { leads: 'each', digest: true, mentions: true } })
  const user = drawnInDesk(<MailChoicesForm worksLeads={false} />)
  const mentions = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Mail me when a colleague asks something of me',
  })
  expect([mentions.checked, screen.queryByRole('radio')]).toEqual([true, null])
  api.answer('PUT /auth/mail-choices', { body: { leads: 'each', digest: true, mentions: false } })
  api.answer('GET /auth/mail-choices', { body: { leads: 'each', digest: true, mentions: false } })
  await user.click(mentions)
  await waitFor(() => expect(mentions.checked).toBe(false))
  expect(sent()).toEqual([{ mentions: false }])
})
