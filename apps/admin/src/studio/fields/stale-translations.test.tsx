import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { smallDocument } from '../draft/testing/small-document.ts'
import { LanguageSwitch } from '../languages/LanguageSwitch.tsx'
import LanguagesTab from '../languages/LanguagesTab.tsx'
import { MarksProvider } from '../languages/MarksProvider.tsx'
import { drawnInStudio } from '../testing/studio.tsx'
import { LocalTextField } from './LocalTextField.tsx'

const api = scriptedApi()
emptyDesk()

const document = { ...smallDocument, locales: ['en', 'es', 'ca'], title: { en: 'Small?', ca: 'Petit?' } }
const SOURCES = '/admin/models/small/translations'
const tiny = { path: 'title', language: 'ca', source: 'Tiny?', said: 'Petit?' }
const marked = () => {
  api.answer(`GET ${SOURCES}`, { body: { revision: 1, sources: [tiny] } })
  return drawnInStudio(
    <MarksProvider model="small">
      <LanguagesTab />
      <LocalTextField label="Title" place="overview/title" value={document.title} onChange={() => {}} />
      <LanguageSwitch />
    </MarksProvider>,
    { document },
  )
}

test('a text that changed since it was translated is marked until its translation is touched', async () => {
  const { user } = await marked()
  await user.click(await screen.findByRole('button', { name: /^ca \d/ }))
  await press(user, 'Changed since 1')
  const title = screen.getByRole('textbox', { name: 'Title (ca)' }) as HTMLTextAreaElement
  await user.type(title, '!')
  expect(title.value).toBe('Petit?!')
  expect(screen.getByRole('button', { name: 'Changed since 0' })).toBeTruthy()
})

test('a translation that is right still is confirmed with a press, here or beside its field, and it is taken back', async () => {
  const { user } = await marked()
  await user.click(await screen.findByRole('button', { name: /^ca \d/ }))
  await press(user, 'Changed since 1')
  await user.click(within(screen.getByRole('group', { name: 'Language of texts' })).getByRole('button', { name: 'ca' }))
  expect(screen.getByText('This may no longer say what the en text says.')).toBeTruthy()
  const confirmed = { ...tiny, source: 'Small?' }
  api.answer(`PUT ${SOURCES}`, { body: { revision: 1, sources: [confirmed] } })
  await user.click(screen.getAllByRole('button', { name: 'Still right: Title (ca)' })[0] as HTMLElement)
  await waitFor(() => expect(screen.queryByText('This may no longer say what the en text says.')).toBeNull())
  expect(screen.getByRole('button', { name: 'Changed since 0' })).toBeTruthy()
  api.answer(`PUT ${SOURCES}`, { body: { revision: 1, sources: [tiny] } })
  await press(user, 'Undo')
  await screen.findByText('This may no longer say what the en text says.')
  expect(api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([
    { sources: [confirmed] },
    { sources: [tiny] },
  ])
})

test('who confirms one stays in its field, which says that its text has changed', async () => {
  const { user } = await marked()
  await user.click(await screen.findByRole('button', { name: /^ca \d/ }))
  await press(user, 'Changed since 1')
  await user.click(within(screen.getByRole('group', { name: 'Language of texts' })).getByRole('button', { name: 'ca' }))
  const listed = screen.getByRole('textbox', { name: 'Title (ca)', description: /Changed since$/ })
  const beside = screen.getByRole('textbox', {
    name: 'Title (ca)',
    description: 'This may no longer say what the en text says.',
  })
  for (const [i, field] of [listed, beside].entries()) {
    api.answer(`PUT ${SOURCES}`, { body: { revision: 1, sources: [{ ...tiny, source: 'Small?' }] } })
    await user.click(screen.getAllByRole('button', { name: 'Still right: Title (ca)' })[i] as HTMLElement)
    await waitFor(() => expect(screen.queryByText('This may no longer say what the en text says.')).toBeNull())
    expect(globalThis.document.activeElement).toBe(field)
    expect(field.getAttribute('aria-describedby')).toBeNull()
    api.answer(`PUT ${SOURCES}`, { body: { revision: 1, sources: [tiny] } })
    await press(user, 'Undo')
    await screen.findByText('This may no longer say what the en text says.')
    // While the notice leaves, its button would be taken for that of the next one.
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
  }
})

test('who confirms all that are listed goes on in the first of them', async () => {
  const description = { en: 'What for?', ca: 'Per a què?' }
  const sources = [tiny, { path: 'description', language: 'ca', source: 'Why?', said: 'Per a què?' }]
  api.answer(`GET ${SOURCES}`, { body: { revision: 1, sources } })
  const tab = (
    <MarksProvider model="small">
      <LanguagesTab />
    </MarksProvider>
  )
  const { user } = await drawnInStudio(tab, { document: { ...document, description } })
  await user.click(await screen.findByRole('button', { name: /^ca \d/ }))
  await press(user, 'Changed since 2')
  api.answer(`PUT ${SOURCES}`, { body: { revision: 1, sources: [] } })
  await press(user, 'All 2 here are still right')
  await screen.findByRole('button', { name: 'Changed since 0' })
  expect(globalThis.document.activeElement).toBe(screen.getAllByRole('textbox')[0])
})

test('a model of one language says how it gets another', async () => {
  await drawnInStudio(<LanguagesTab />)
  expect(await screen.findByText('One language so far.')).toBeTruthy()
  expect(screen.queryByRole('textbox')).toBeNull()
})
