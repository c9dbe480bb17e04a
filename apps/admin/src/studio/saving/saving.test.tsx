import type { ModelDocument } from '@verdict/engine'
import { HttpError } from 'react-admin'
import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { forgetMe } from '../../providers/auth-provider.ts'
import { emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { Conflicts } from './Conflicts.tsx'
import { MergedChanges } from './MergedChanges.tsx'
import { SavedState } from './SavedState.tsx'
import { SaveStrip } from './SaveStrip.tsx'

const api = scriptedApi()
emptyDesk()
beforeEach(() => {
  forgetMe()
  api.answer('GET /auth/me', { body: { id: 'me', name: 'Ada', role: 'consultant' } })
  api.answer('GET /admin/models/small/revisions', { body: [] })
})

const weighed = (weight: number) => (document: ModelDocument) => ({
  ...document,
  criteria: document.criteria.map((each, i) => (i === 0 ? { ...each, weight } : each)),
})
const titled = (en: string) => (document: ModelDocument) => ({ ...document, title: { en } })

function Saving() {
  const { theirs } = useDraft()
  return (
    <>
      <SavedState />
      <SaveStrip />
      <MergedChanges />
      {theirs && <Conflicts theirs={theirs} />}
    </>
  )
}

/** Somebody who has typed, and a colleague who has saved meanwhile. */
async function meanwhile(
  mine: (document: ModelDocument) => ModelDocument,
  theirs: (document: ModelDocument) => ModelDocument,
) {
  const studio = await drawnInStudio(<Saving />)
  const { document, revision } = studio.server.current
  studio.server.save(theirs(document), revision)
  const save = { author: 'Mar', authorId: 'mar', savedAt: '2026-11-20T10:00:00Z', differences: [] }
  api.answer('GET /admin/models/small/revisions', { body: [{ ...save, number: 2, first: 2 }] })
  studio.store.edit(mine)
  return studio
}

describe('unsaved changes', () => {
  const refused = new HttpError('No model.', 422, { places: [{ pointer: '/title', message: 'Too long.' }] })

  test('are said to be on their way, and which could not be saved have a strip to save them', async () => {
    const { user, store, server } = await drawnInStudio(<Saving />)
    store.edit(weighed(7))
    expect(await screen.findByText('Saving…')).toBeTruthy()
    expect(screen.queryByRole('group', { name: 'Unsaved changes' })).toBeNull()
    server.failure = refused
    await store.save()
    expect(await screen.findByText(/^Not saved since .*; kept on this device\./)).toBeTruthy()
    server.failure = undefined
    await press(user, 'Save all')
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Unsaved changes' })).toBeNull())
    expect(server.current.document.criteria[0]?.weight).toBe(7)
  })

  test('without a network are kept on the device, as it says', async () => {
    const { store, server } = await drawnInStudio(<Saving />)
    store.edit(weighed(7))
    server.failure = new HttpError('The server cannot be reached.', 0)
    await store.save()
    expect(await screen.findByText('Not saved: offline, kept on this device.')).toBeTruthy()
  })

  test('are nobody’s to save who only reads', async () => {
    const { store } = await drawnInStudio(<Saving />, { readOnly: true })
    store.edit(weighed(7))
    await waitFor(() => expect(store.changed).toBe(true))
    expect(screen.queryByRole('group', { name: 'Unsaved changes' })).toBeNull()
  })
})

test('what a colleague saved is named once it came in, until it is closed', async () => {
  const { user, store } = await meanwhile(weighed(7), titled('Theirs'))
  await store.save()
  expect(await screen.findByText(/^Mar saved a change .*; it is in\.$/)).toBeTruthy()
  expect(within(screen.getByRole('group', { name: 'What came in' })).getByRole('listitem').textContent).toContain(
    'Theirs',
  )
  expect(store.snapshot()?.document).toMatchObject({ title: { en: 'Theirs' }, criteria: [{ weight: 7 }, {}] })
  await press(user, 'Close')
  expect(screen.queryByText(/^Mar saved/)).toBeNull()
})

describe('what contradicts', () => {
  async function contradicting() {
    const studio = await meanwhile(weighed(7), weighed(8))
    await studio.store.save()
    await screen.findByRole('heading', { name: 'Mar and you changed the same value.' })
    return studio
  }
  const join = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Merge and save' })

  test('stands side by side, and is saved once it is decided', async () => {
    const { user, server } = await contradicting()
    const conflicts = within(screen.getByRole('region', { name: 'Conflicts' }))
    expect(['5', '7', '8'].map((value) => conflicts.getByText(value).textContent)).toEqual(['5', '7', '8'])
    expect([join().disabled, conflicts.getByText(/^0 of 1 decided/)]).toEqual([true, expect.anything()])
    await press(user, 'Keep mine')
    expect(join().disabled).toBe(false)
    expect(server.current.document.criteria[0]?.weight).toBe(8)
    await user.click(join())
    expect(await screen.findByText('Joined and saved')).toBeTruthy()
    expect(server.current.document.criteria[0]?.weight).toBe(7)
    expect(screen.queryByRole('region', { name: 'Conflicts' })).toBeNull()
  })

  test('gives way to theirs', async () => {
    const { user, server, now } = await contradicting()
    await press(user, 'Take theirs')
    await user.click(join())
    await screen.findByText('Joined and saved')
    expect([now().criteria[0]?.weight, server.current.revision]).toEqual([8, 2])
  })

  test('is over where one types what they saved', async () => {
    const { store } = await contradicting()
    store.edit(weighed(8))
    expect(await screen.findByText('All conflicts are resolved.')).toBeTruthy()
    expect(join().disabled).toBe(false)
  })
})
