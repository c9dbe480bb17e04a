import type { ModelDocument } from '@verdict/engine'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { choose, emptyDesk, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { Compare } from './Compare.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const titled = (en: string): ModelDocument => ({ ...smallDocument, title: { en } })
const VERSIONS = [
  { id: 'v2', number: 2, withdrawnAt: null, document: titled('Two?') },
  { id: 'v1', number: 1, withdrawnAt: '2026-11-02T10:00:00Z', document: titled('One?') },
]
const SAVES = [
  { number: 3, savedAt: '2026-11-02T10:00:00Z', author: 'Mar', restorable: true },
  { number: 2, savedAt: '2026-11-01T10:00:00Z', author: 'Mar', restorable: false },
  { number: 1, savedAt: '2026-11-01T09:00:00Z', author: null, restorable: true },
]

async function compared(versions = VERSIONS) {
  const range = { 'content-range': `versions 0-1/${versions.length}` }
  api.answer('GET /admin/versions', { body: versions, headers: range })
  for (const each of versions) api.answer(`GET /admin/versions/${each.id}`, { body: each })
  api.answer('GET /admin/models/small/revisions', { body: SAVES })
  api.answer('GET /admin/models/small/revisions/3', { body: titled('Three?') })
  const studio = await drawnInStudio(<Compare />, { document: titled('Draft?') })
  await waitFor(() => expect(api.calls).toContain('GET /admin/models/small/revisions'))
  return studio
}
/** What stands in the only row: where it is, what it was, what it is. */
const row = async () => {
  const differences = await screen.findByRole('list', { name: 'Differences' })
  return within(differences)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
}
const become = async (was: string, is: string) => {
  await waitFor(async () => expect(await row()).toEqual([expect.stringMatching(new RegExp(`${was}\\?.*${is}\\?`))]))
}

test('the newest version stands beside the draft, as it is on the screen', async () => {
  const { store } = await compared()
  await become('Two', 'Draft')
  store.edit((now) => ({ ...now, title: { en: 'Edited?' } }))
  await become('Two', 'Edited')
})

test('any two versions and saves are compared, either way round', async () => {
  const { user } = await compared()
  await become('Two', 'Draft')
  await choose(user, 'Before', 'Version 1, withdrawn')
  await become('One', 'Draft')
  await choose(user, 'After', 'Save 3, 2 Nov 2026, 10:00, Mar')
  await become('One', 'Three')
  await choose(user, 'Before', 'The draft')
  await become('Draft', 'Three')
  await choose(user, 'After', 'The draft')
  expect(await screen.findByText('No differences.')).toBeTruthy()
})

test('saves are offered whose document is still there, by whom where that is known', async () => {
  const { user } = await compared()
  await become('Two', 'Draft')
  await user.click(screen.getByRole('combobox', { name: 'Before' }))
  const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent)
  expect(offered).toEqual([
    'The draft',
    'Version 2',
    'Version 1, withdrawn',
    'Save 3, 2 Nov 2026, 10:00, Mar',
    'Save 1, 1 Nov 2026, 09:00',
  ])
})

test('a side is chosen by keys', async () => {
  const { user } = await compared()
  await become('Two', 'Draft')
  screen.getByRole('combobox', { name: 'After' }).focus()
  await user.keyboard('{ArrowDown}')
  await screen.findByRole('listbox')
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await become('Two', 'One')
})

test('before anything was published the draft is compared with itself', async () => {
  await compared([])
  expect(await screen.findByText('No differences.')).toBeTruthy()
})

test('what cannot be read says why, and another side can be chosen', async () => {
  const { user } = await compared()
  await become('Two', 'Draft')
  api.answer('GET /admin/models/small/revisions/1', { status: 409, body: { detail: 'This save is gone.' } })
  await choose(user, 'Before', 'Save 1, 1 Nov 2026, 09:00')
  expect((await screen.findByRole('alert')).textContent).toBe('This save is gone.Try again')
  expect(screen.queryByRole('list', { name: 'Differences' })).toBeNull()
  await choose(user, 'Before', 'Version 2')
  await become('Two', 'Draft')
})
