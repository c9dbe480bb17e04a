import { expect, test, vi } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, retype, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { LeadFacts } from './LeadFacts.tsx'
import { MARTA } from './testing/marta.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const sent = () => api.received.filter(({ method }) => method === 'PUT').map(({ path, body }) => ({ path, body }))

test('a name and a company are corrected, and a company taken away', async () => {
  const onSaved = vi.fn()
  const user = drawnInDesk(<LeadFacts lead={{ ...MARTA, result: null }} onSaved={onSaved} />)
  await retype(user, 'Name', 'Marta Puig i Vila')
  await user.clear(field('Company'))
  api.answer('PUT /admin/leads/l1', { body: { ...MARTA, name: 'Marta Puig i Vila', company: null, revision: 5 } })
  await press(user, 'Save')
  await waitFor(() => expect(onSaved).toHaveBeenCalled())
  expect(sent()).toEqual([{ path: '/admin/leads/l1', body: { name: 'Marta Puig i Vila', company: null, revision: 4 } }])
})

test('an e-mail can be taken away from somebody with a number; where neither is left, it says so', async () => {
  const user = drawnInDesk(<LeadFacts lead={{ ...MARTA, phone: '600', result: null }} onSaved={() => undefined} />)
  await user.clear(field('E-mail'))
  await user.clear(field('Phone'))
  const message = 'An e-mail address or a phone number is needed.'
  api.answer('PUT /admin/leads/l1', { status: 422, body: { errors: [{ pointer: '/email', message }] } })
  await press(user, 'Save')
  expect(await screen.findByText(message)).toBeTruthy()
  expect(sent()).toMatchObject([{ body: { email: '', phone: null } }])
})

test('a lead without a name is not saved, and what was typed stays', async () => {
  const user = drawnInDesk(<LeadFacts lead={{ ...MARTA, result: null }} onSaved={() => undefined} />)
  await user.clear(field('Name'))
  await retype(user, 'Company', 'Puig')
  await press(user, 'Save')
  expect(await screen.findByText('A name is needed.')).toBeTruthy()
  expect(field('Company').value).toBe('Puig')
  expect(sent()).toEqual([])
})
