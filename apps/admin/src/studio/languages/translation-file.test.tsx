import { act } from '@testing-library/react'
import type { ModelDocument } from '@verdict/engine'
import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { closed, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { MarksProvider } from './MarksProvider.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import LanguagesTab from './LanguagesTab.tsx'

const api = scriptedApi()
emptyDesk()
beforeEach(() => api.answer('GET /admin/models/small/translations', { body: { revision: 1, sources: [] } }))

const document = { ...smallDocument, locales: ['en', 'ca'], title: { en: 'Small?', ca: 'Petit?' } }

/** A file that comes back from a translator. */
async function chosen(text: string, opened: { readOnly?: boolean; published?: ModelDocument } = {}) {
  const tab = (
    <MarksProvider model="small">
      <LanguagesTab />
    </MarksProvider>
  )
  const studio = await drawnInStudio(tab, { document, ...opened })
  await studio.user.click(await screen.findByRole('button', { name: /^ca/ }))
  const choose = async (next: string) =>
    studio.user.upload(screen.getByLabelText('File with texts in ca'), new File([next], 'ca.csv', { type: 'text/csv' }))
  await choose(text)
  return { ...studio, choose }
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name })

test('a file of translations is told first, and taken at once beside what was changed meanwhile', async () => {
  const rows = ['Place,en,ca', 'options/a/name,a,la a', 'overview/title,Small?,Menut?', 'options/z/name,z,la z']
  const { user, now, store } = await chosen(rows.join('\n'))
  const dialog = await screen.findByRole('dialog', { name: 'ca.csv' })
  expect(dialog.textContent).toContain('1 text new, 1 text changed, 0 texts as they are now.')
  expect(dialog.textContent).toContain('Left out, because the model has no such text: options/z/name.')
  expect(now().title).toEqual({ en: 'Small?', ca: 'Petit?' })
  store.edit((draft) => ({ ...draft, description: { en: 'Meanwhile' } }))
  await press(user, 'Take 2 texts')
  await closed()
  expect(now()).toMatchObject({
    title: { en: 'Small?', ca: 'Menut?' },
    description: { en: 'Meanwhile' },
    options: [{ name: { en: 'a', ca: 'la a' } }, { name: { en: 'b' } }],
  })
  store.undo()
  expect(now().title).toEqual({ en: 'Small?', ca: 'Petit?' })
  expect(now().options[0]?.name).toEqual({ en: 'a' })
})

test('a file with a fault changes nothing, and can be chosen again once it is mended', async () => {
  const { user, now, choose } = await chosen('Place,en\noptions/a/name,a')
  await screen.findByText('The first row needs a column “ca” with the translations.')
  expect(button(/^Take/).disabled).toBe(true)
  await user.keyboard('{Escape}')
  await closed()
  await choose('Place,ca\noptions/a/name,la a')
  await press(user, 'Take 1 text')
  expect(now().options[0]?.name).toEqual({ en: 'a', ca: 'la a' })
})

test('a workbook that cannot be read says what to do, and changes nothing', async () => {
  const { now } = await chosen('PK\u0003\u0004 and nothing else')
  expect((await screen.findByRole('alert')).textContent).toMatch(/^This workbook cannot be read\./)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(now()).toEqual(document)
})

describe('a translation of an original that has changed since the file was saved', () => {
  const SOURCES = '/admin/models/small/translations'
  const rows = 'Place,en,ca\noverview/title,Tiny?,Menut?\noptions/a/name,,la a'
  const noted = { path: 'title', language: 'ca', source: 'Tiny?', said: 'Menut?' }

  test('stays marked as such once it is taken', async () => {
    const { user, now } = await chosen(rows)
    const dialog = await screen.findByRole('dialog', { name: 'ca.csv' })
    expect(dialog.textContent).toContain('so these stay marked as changed since: Title.')
    api.answer(`PUT ${SOURCES}`, { body: { revision: 1, sources: [noted] } })
    await press(user, 'Take 2 texts')
    await closed()
    const sent = api.received.find(({ method }) => method === 'PUT')
    expect(sent?.body).toEqual({ sources: [noted] })
    expect(now().title.ca).toBe('Menut?')
    expect(await screen.findByRole('button', { name: 'Changed since 1' })).toBeTruthy()
  })

  test('leaves the mark of the one before to undo, and its own to redo', async () => {
    const before = { path: 'title', language: 'ca', source: 'Smallest?', said: 'Petit?' }
    api.answer(`GET ${SOURCES}`, { body: { revision: 1, sources: [before] } })
    const { user, now, store } = await chosen(rows)
    api.answer(`PUT ${SOURCES}`, {
      body: ({ body }: { body: unknown }) => ({ revision: 1, ...(body as { sources: object[] }) }),
    })
    await press(user, 'Take 2 texts')
    await closed()
    await screen.findByRole('button', { name: 'Changed since 1' })
    const sent = () => api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body)
    act(() => store.undo())
    expect(now().title.ca).toBe('Petit?')
    await waitFor(() => expect(sent()).toEqual([{ sources: [noted] }, { sources: [before] }]))
    expect(await screen.findByRole('button', { name: 'Changed since 1' })).toBeTruthy()
    act(() => store.redo())
    await waitFor(() => expect(sent().at(-1)).toEqual({ sources: [noted] }))
    expect(sent()).toHaveLength(3)
  })

  test('leaves one that was confirmed before up to date when it is undone', async () => {
    const before = { path: 'title', language: 'ca', source: 'Small?', said: 'Petit?' }
    api.answer(`GET ${SOURCES}`, { body: { revision: 1, sources: [before] } })
    const { user, store } = await chosen(rows, { published: { ...document, title: { en: 'Old?', ca: 'Petit?' } } })
    api.answer(`PUT ${SOURCES}`, {
      body: ({ body }: { body: unknown }) => ({ revision: 1, ...(body as { sources: object[] }) }),
    })
    await press(user, 'Take 2 texts')
    await closed()
    act(() => store.undo())
    expect(await screen.findByRole('button', { name: 'Changed since 0' })).toBeTruthy()
  })

  test('is not taken while that cannot be noted', async () => {
    api.answer(`PUT ${SOURCES}`, { status: 409, body: { detail: 'Not now.' } })
    const { user, now } = await chosen(rows)
    await press(user, 'Take 2 texts')
    await screen.findByText('Not now.')
    expect([now().title.ca, screen.queryByRole('dialog') === null]).toEqual(['Petit?', false])
  })
})

test('which translations are of changed texts is not said to be none where it cannot be read', async () => {
  api.answer('GET /admin/models/small/translations', { status: 409, body: { detail: 'The database is away.' } })
  const { user } = await chosen('Place,ca\noverview/title,Petit?')
  await user.keyboard('{Escape}')
  await closed()
  expect((await screen.findByRole('alert')).textContent).toMatch(/is not known: The database is away\./)
  api.answer('GET /admin/models/small/translations', { body: { revision: 1, sources: [] } })
  await press(user, 'Try again')
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})
