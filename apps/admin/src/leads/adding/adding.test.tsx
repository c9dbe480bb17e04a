import { expect, test, vi } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, drawnInDesk, emptyDesk, field, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import * as saving from '../../ui/save-file.ts'
import { MARTA } from '../testing/marta.ts'
import { ImportPage } from './ImportPage.tsx'
import { NewLead } from './NewLead.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const IMPORTS = 'POST /admin/lead-imports'
const COLUMNS = [
  { heading: 'Name', column: 'Name' },
  { heading: 'mail', column: 'E-mail' },
]
const FIRST = [{ row: 2, cells: { Name: 'Ada', 'E-mail': 'a@b.es' } }]
const TRIED = {
  ...{ rows: 2, right: 2, first: FIRST, columns: COLUMNS, ignored: [] as string[] },
  ...{ faults: [] as object[], faulty: null as string | null, known: 0, imported: 0, undo: null as string | null },
}
const sent = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)

async function withFile(csv: string, name = 'fair.csv') {
  const user = drawnInDesk(<ImportPage />, { at: '/leads/import', path: '/leads/import' })
  await user.upload(screen.getByLabelText('File with leads'), new File([csv], name, { type: 'text/csv' }))
  await user.type(field('What they agreed to'), 'At the fair')
  return user
}

test('a file is tried before it is imported', async () => {
  const csv = 'Name,E-mail\nA,a@b.es\nB,b@b.es\n'
  const user = await withFile(csv)
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  api.answer(IMPORTS, { body: { ...TRIED, known: 1, ignored: ['Shoe size'] } })
  await press(user, 'Try it')
  expect(
    await screen.findByText('2 leads: 1 new, 1 with an e-mail that a lead has already. Nothing has been written yet.'),
  ).toBeTruthy()
  expect(screen.getByText('Columns that are read: Name, E-mail (headed “mail”).')).toBeTruthy()
  expect(screen.getByRole('row', { name: '2 Ada a@b.es' })).toBeTruthy()
  expect(screen.getByText('And 1 lead more.')).toBeTruthy()
  expect(screen.getByText(/left out: Shoe size/)).toBeTruthy()
  api.answer(IMPORTS, { body: { ...TRIED, imported: 2, undo: 'n1' } })
  await press(user, 'Import 2 leads')
  await waitFor(() => expect(address()).toBe('/leads'))
  const body = { csv, consent: 'At the fair' }
  expect(sent(IMPORTS)).toEqual([
    { ...body, dryRun: true, leaveOutFaulty: false },
    { ...body, dryRun: false, leaveOutFaulty: false },
  ])
})

test('what is called a workbook and is none is not read as text', async () => {
  const user = await withFile('Garbage', 'fair.xlsx')
  expect(await screen.findByText(/^This file is no workbook, though it is called one\./)).toBeTruthy()
  await press(user, 'Try it')
  expect(screen.getByText('Choose a file.')).toBeTruthy()
  expect(sent(IMPORTS)).toEqual([])
})

test('leads with faults are left out once that is chosen, and can be mended from a file', async () => {
  const saved = vi.spyOn(saving, 'saveFile').mockImplementation(() => {})
  const user = await withFile('Name,E-mail\nA,a@b.es\nB,b\n')
  const faults = [{ row: 3, column: 'E-mail', message: 'Wrong.' }]
  const found = { ...TRIED, right: 1, faults, faulty: 'What is wrong,Name,E-mail\r\n' }
  api.answer(IMPORTS, { body: found })
  await press(user, 'Try it')
  expect(await screen.findByText('2 leads: 1 new, 1 with faults. Nothing has been written yet.')).toBeTruthy()
  api.answer(IMPORTS, { body: { ...found, imported: 1, undo: 'n1' } })
  await press(user, 'Import the 1 that is right')
  expect(await screen.findByText('1 lead imported. 1 lead with faults left out.')).toBeTruthy()
  expect(sent(IMPORTS).at(-1)).toMatchObject({ dryRun: false, leaveOutFaulty: true })
  // They are not imported twice, and those with faults are not lost.
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  await press(user, 'Try it')
  expect(screen.getByRole('alert').textContent).toBe('Choose a file.')
  expect(sent(IMPORTS)).toHaveLength(2)
  await press(user, 'Download the 1 with faults')
  expect(await saved.mock.calls[0]?.[0].text()).toBe(found.faulty)
})

test('a file that was tried can be put aside', async () => {
  const user = await withFile('Name,E-mail\nA,a@b.es\nB,b\n')
  api.answer(IMPORTS, {
    body: { ...TRIED, right: 1, faults: [{ row: 3, column: null, message: 'Wrong.' }], faulty: 'x' },
  })
  await press(user, 'Try it')
  await press(user, 'Cancel')
  expect(screen.queryByText(/2 leads/)).toBeNull()
  expect(sent(IMPORTS)).toHaveLength(1)
})

test('what is wrong stands by row and column, and nothing can be imported', async () => {
  const faults = Array.from({ length: 200 }, (_, i) => ({ row: i + 2, column: 'E-mail', message: 'Wrong.' }))
  const user = await withFile('Name,E-mail\nA,a')
  api.answer(IMPORTS, { body: { ...TRIED, rows: 200, right: 0, first: [], faults, faulty: '' } })
  await press(user, 'Try it')
  expect(await screen.findByText(/Nothing in 200 leads can be imported/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Import/ })).toBeNull()
  await press(user, 'All 200')
  expect(screen.getAllByRole('row')).toHaveLength(201)
  expect(screen.getByRole('row', { name: '201 E-mail Wrong.' })).toBeTruthy()
})

test('what is missing is said at its field once it is asked for', async () => {
  api.answer('GET /admin/users', { body: [] })
  const user = drawnInDesk(<NewLead />, { at: '/leads/new', path: '/leads/new' })
  for (const said of ['Say who it is.', 'Say what they agreed to.']) expect(screen.queryByText(said)).toBeNull()
  await press(user, 'Add the lead')
  for (const [name, said] of [
    ['Name', 'Say who it is.'],
    ['What they agreed to', 'Say what they agreed to.'],
  ] as const) {
    const { id } = screen.getByText(said)
    expect(field(name).getAttribute('aria-describedby')).toBe(id)
    await user.type(field(name), 'Tom')
    expect(screen.queryByText(said)).toBeNull()
  }
  expect(sent('POST /admin/leads')).toEqual([])
})

test('a file is not tried before somebody says what those in it agreed to', async () => {
  const user = drawnInDesk(<ImportPage />, { at: '/leads/import', path: '/leads/import' })
  await press(user, 'Try it')
  expect(screen.getByText('Choose a file.')).toBeTruthy()
  expect(screen.getByText('Say what they agreed to.')).toBeTruthy()
  expect(sent(IMPORTS)).toEqual([])
})

test('somebody who left a number only is written down too', async () => {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  const user = drawnInDesk(<NewLead />, { at: '/leads/new', path: '/leads/new' })
  await user.type(field('Name'), 'Tom Lind')
  await user.type(field('What they agreed to'), 'On the phone')
  expect(screen.getByText(/An e-mail address or a phone number is needed: one is enough/)).toBeTruthy()
  await press(user, 'Add the lead')
  expect(screen.getByText('An e-mail address or a phone number is needed.')).toBeTruthy()
  expect(screen.queryByText('Say who it is.')).toBeNull()
  await user.type(field('Phone'), '600 100')
  api.answer('POST /admin/leads', { status: 201, body: { ...MARTA, email: '' } })
  await press(user, 'Add the lead')
  await waitFor(() => expect(address()).toBe('/leads/l1/show'))
  expect(sent('POST /admin/leads')).toMatchObject([{ name: 'Tom Lind', email: '', phone: '600 100' }])
})

test('is written down once, though the answer to it was lost', async () => {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  const user = drawnInDesk(<NewLead />, { at: '/leads/new', path: '/leads/new' })
  await user.type(field('Name'), 'Tom Lind')
  await user.type(field('Phone'), '600 100')
  await user.type(field('What they agreed to'), 'On the phone')
  api.answer('POST /admin/leads', { status: 503, body: {} })
  const keys = () =>
    api.received
      .filter(({ method, path }) => `${method} ${path}` === 'POST /admin/leads')
      .map(({ headers }) => headers['idempotency-key'])
  const addAs = async (nth: number) => {
    await press(user, 'Add the lead')
    await waitFor(() => expect(keys()).toHaveLength(nth))
    await screen.findByText('The server answered 503.')
  }
  await addAs(1)
  await addAs(2)
  await user.type(field('Phone'), '1')
  await addAs(3)
  const [first, again, other] = keys()
  expect(first).toMatch(/./)
  expect([again === first, other === first]).toEqual([true, false])
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
