import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { LeadPrint } from './LeadPrint.tsx'
import { MARTA } from './testing/marta.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

test('what is known of a lead is printed in words, and what is not is left out', async () => {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  const known = { owner: 'u1', locale: 'ca', nextStep: 'Call her', nextStepOn: '2020-03-02', nextStepTime: '09:30' }
  drawnInDesk(<LeadPrint lead={{ ...MARTA, ...known }} />)
  await screen.findByText('Ada')
  const facts = screen
    .getAllByRole('term', { hidden: true })
    .map((term) => [term.textContent, term.nextElementSibling?.textContent])
  expect(facts).toEqual([
    ['E-mail', 'marta@person.example'],
    ['Language', 'Catalan'],
    ['Status', 'New'],
    ['Owner', 'Ada'],
    ['Next step', 'Call her, 2 Mar 2020, 09:30'],
  ])
})
