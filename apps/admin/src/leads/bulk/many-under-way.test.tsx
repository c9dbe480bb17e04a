import { memoryStore, StoreContextProvider } from 'react-admin'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { ManyUnderWay } from './ManyUnderWay.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const RUNNING = { id: 'j1', state: 'running', done: 500, total: 95_000, progress: 0.005, result: null, error: null }
const CHANGE = { job: 'j1', said: 'set to Won', undo: 'j1' }

/** A page of leads, as somebody finds it who began a change of very many before. */
const comingBack = (one: object = CHANGE) =>
  drawnInDesk(
    <StoreContextProvider value={memoryStore({ 'leads.many': [one] })}>
      <ManyUnderWay />
    </StoreContextProvider>,
  )

test('how far it has come is shown, then what came of it, which is taken back in the same way', async () => {
  api.answer('GET /admin/jobs/j1', { body: RUNNING })
  const user = comingBack()
  expect(await screen.findByText('500 of 95,000 leads set to Won')).toBeTruthy()
  api.answer('GET /admin/jobs/j1', { body: { ...RUNNING, state: 'done', done: 94_999 } })
  expect(await screen.findByText('94,999 leads set to Won')).toBeTruthy()
  api.answer('POST /admin/undo/j1', { body: { count: 94_999, kept: 0, job: 'j2' } })
  api.answer('GET /admin/jobs/j2', { body: { ...RUNNING, id: 'j2', total: 94_999 } })
  await press(user, 'Undo')
  expect(await screen.findByText('500 of 94,999 leads put back')).toBeTruthy()
  const result = { count: 94_998, kept: 1 }
  api.answer('GET /admin/jobs/j2', { body: { ...RUNNING, id: 'j2', state: 'done', result } })
  expect(await screen.findByText('94,998 leads put back, 1 left as somebody changed them since')).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
})

test('it is cancelled, and what was done until then can be taken back', async () => {
  api.answer('GET /admin/jobs/j1', { body: RUNNING })
  const user = comingBack()
  await screen.findByRole('progressbar', { name: 'Progress of the change' })
  const cancelled = { ...RUNNING, state: 'cancelled', done: 1_000 }
  api.answer('DELETE /admin/jobs/j1', { body: cancelled })
  api.answer('GET /admin/jobs/j1', { body: cancelled })
  await press(user, 'Cancel')
  expect(await screen.findByText('1,000 leads set to Won, then cancelled')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
})

test('what failed is said with its reason', async () => {
  api.answer('GET /admin/jobs/j1', { body: { ...RUNNING, state: 'failed', error: 'Given up.' } })
  comingBack()
  expect(await screen.findByText('500 leads set to Won, then it failed: Given up.')).toBeTruthy()
})

test('one that is not there any more is not waited for', async () => {
  api.answer('GET /admin/jobs/j1', { status: 404, body: { detail: 'Gone.' } })
  comingBack()
  await waitFor(() => expect(api.calls).toContain('GET /admin/jobs/j1'))
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull())
})
