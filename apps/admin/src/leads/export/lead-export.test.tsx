import { ListContextProvider, memoryStore, StoreContextProvider } from 'react-admin'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { LeadExport } from './LeadExport.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const DONE = { id: 'j1', state: 'done', total: 2, done: 2, result: { url: '/files/leads.csv', rows: 2 }, error: null }

/** The list of leads as somebody finds it who made a file before. */
const comingBack = (selectedIds: string[] = []) =>
  drawnInDesk(
    <StoreContextProvider value={memoryStore({ 'leads.exporting': 'j1' })}>
      <ListContextProvider value={{ selectedIds, sort: { field: 'createdAt', order: 'DESC' }, total: 2 } as never}>
        <LeadExport />
      </ListContextProvider>
    </StoreContextProvider>,
  )
const file = () => screen.queryByRole('link', { name: 'Download 2 leads' })

test('a file is found again by who left while it was made, until it is put away', async () => {
  api.answer('GET /admin/jobs/j1', { body: DONE })
  const user = comingBack()
  await waitFor(() => expect(file()?.getAttribute('href')).toBe('/files/leads.csv'))
  await press(user, 'Put this file away')
  expect(file()).toBeNull()
  expect(screen.getByRole('button', { name: 'Export' })).toBeTruthy()
})

test('it stands back while leads are selected, which have a file of their own', async () => {
  comingBack(['l1'])
  expect(await screen.findByRole('button', { name: 'Export' })).toBeTruthy()
  expect(api.received).toEqual([])
})

test.each([404, 403])('a file that is not there any more (%i) is not waited for', async (status) => {
  api.answer('GET /admin/jobs/j1', { status, body: { detail: 'Gone.' } })
  comingBack()
  expect(await screen.findByRole('button', { name: 'Export' })).toBeTruthy()
  expect(file()).toBeNull()
  expect(api.received).toHaveLength(1)
})
