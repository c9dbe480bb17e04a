import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, drawnInDesk, emptyDesk, field, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { ImportPage } from './ImportPage.tsx'
import { NewLead } from './NewLead.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const IMPORTS = 'POST /admin/lead-imports'
const TRIED = { rows: 2, faults: [], ignored: [], known: 0, imported: 0, undo: null }
const sent = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)

async function withFile(csv: string) {
  const user = drawnInDesk(<ImportPage />, { at: '/leads/import', path: '/leads/import' })
  await user.upload(screen.getByLabelText('File with leads'), new File([csv], 'fair.csv', { type: 'text/csv' }))
  await user.type(field('What they agreed to'), 'At the fair')
  return user
}

test('a file is tried before it is imported', async () => {
  const csv = 'Name,E-mail\nA,a@b.es\nB,b@b.es\n'
  const user = await withFile(csv)
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  api.answer(IMPORTS, { body: { ...TRIED, known: 1, ignored: ['Shoe size'] } })
  await press(user, 'Try it')
  expect(await screen.findByText(/2 leads can be imported; nothing has been written yet. 1 of them/)).toBeTruthy()
  expect(screen.getByText(/left out: Shoe size/)).toBeTruthy()
  api.answer(IMPORTS, { body: { ...TRIED, imported: 2, undo: 'n1' } })
  await press(user, 'Import 2 leads')
  await waitFor(() => expect(address()).toBe('/leads'))
  const body = { csv, consent: 'At the fair' }
  expect(sent(IMPORTS)).toEqual([
    { ...body, dryRun: true },
    { ...body, dryRun: false },
  ])
})

test('what is wrong stands by row and column, and nothing can be imported', async () => {
  const faults = Array.from({ length: 200 }, (_, i) => ({ row: i + 2, column: 'E-mail', message: 'Wrong.' }))
  const user = await withFile('Name,E-mail\nA,a')
  api.answer(IMPORTS, { body: { ...TRIED, rows: 200, faults } })
  await press(user, 'Try it')
  expect(await screen.findByText(/200 things are wrong in 200 leads/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  await press(user, 'All 200')
  expect(screen.getAllByRole('row')).toHaveLength(201)
  expect(screen.getByRole('row', { name: '201 E-mail Wrong.' })).toBeTruthy()
})

test('somebody who called is written down, and their page opens', async () => {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  const user = drawnInDesk(<NewLead />, { at: '/leads/new', path: '/leads/new' })
  await user.type(field('Name'), 'Tom Lind')
  await user.type(field('E-mail'), 'tom@')
  await user.type(field('What they agreed to'), 'On the phone')
  await press(user, 'Add the lead')
  expect(sent('POST /admin/leads')).toEqual([])
  await user.type(field('E-mail'), 'called.example')
  api.answer('POST /admin/leads', { status: 201, body: MARTA })
  await press(user, 'Add the lead')
  await waitFor(() => expect(address()).toBe('/leads/l1/show'))
  expect(sent('POST /admin/leads')).toMatchObject([
    { name: 'Tom Lind', email: 'tom@called.example', consent: 'On the phone', owner: 'u1', tags: [] },
  ])
  expect(localStorage).toHaveLength(0)
})
