import type { DraftRevision, Version } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { HttpError } from 'react-admin'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, closed, emptyDesk, press, screen, waitFor, WAYS_OUT, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import VersionsTab from './VersionsTab.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const titled = (en: string): ModelDocument => ({ ...smallDocument, title: { en } })
const VERSION = {
  id: 'v1',
  number: 1,
  hash: '0123456789abcdef',
  notes: 'First.',
  publicNotes: null,
  publishedAt: '2026-11-02T10:00:00Z',
  publishedBy: 'Mar',
  acceptedFailing: null,
} as Version

function answerVersions(...versions: Partial<Version & { document: ModelDocument }>[]) {
  const all = versions.map((changes) => ({ ...VERSION, ...changes }))
  // A list has no documents.
  const listed = all.map(({ document: _, ...version }) => version)
  api.answer('GET /admin/versions', { body: listed, headers: { 'content-range': `versions 0-1/${all.length}` } })
  for (const each of all) api.answer(`GET /admin/versions/${each.id}`, { body: each })
}
const SECOND = { id: 'v2', number: 2, notes: 'Second.', document: titled('Two?') }
const FIRST = { document: titled('One?') }

const opened = (more: Parameters<typeof drawnInStudio>[1] = {}) => drawnInStudio(<VersionsTab />, more)
const section = async (name: string) => {
  const heading = await screen.findByRole('heading', { name })
  return within(heading.closest('section') as HTMLElement)
}
const sent = (call: string) => api.received.filter(({ method, path }) => `${method} ${path}` === call)
const restores = () => sent('POST /admin/models/small/restore')

describe('versions', () => {
  test('are not said to be none where they cannot be read', async () => {
    api.answer('GET /admin/versions', { status: 409, body: { detail: 'The database is away.' } })
    api.answer('GET /admin/models/small/revisions', { status: 409, body: { detail: 'The saves are away.' } })
    const { user } = await opened()
    expect(await screen.findByText('The database is away.')).toBeTruthy()
    expect(screen.queryByText(/Nothing has been published/)).toBeNull()
    await press(user, 'Every save')
    expect(await screen.findByText('The saves are away.')).toBeTruthy()
  })

  test('that cannot be compared say why, and try again', async () => {
    answerVersions(SECOND, FIRST)
    api.answer('GET /admin/models/small/impact', { body: { job: null, impact: null } })
    api.answer('GET /admin/versions/v2', { status: 409, body: { detail: 'The database is away.' } })
    const { user } = await opened()
    await user.click(await screen.findByRole('button', { name: 'Compare with version 1' }))
    expect(await screen.findByText('The database is away.')).toBeTruthy()
    api.answer('GET /admin/versions/v2', { body: { ...VERSION, ...SECOND } })
    await press(user, 'Try again')
    expect(await screen.findByText(/One\?.*Two\?/)).toBeTruthy()
  })

  test('are explained where there is none yet', async () => {
    answerVersions()
    await opened()
    expect(await screen.findByText('Nothing has been published yet.')).toBeTruthy()
  })

  test('say what they did to past assessments, where that was looked at before', async () => {
    answerVersions(SECOND, FIRST)
    const result = { assessed: 4812, flipped: 102, dropped: 0, transitions: [] }
    api.answer('GET /admin/models/small/impact', { body: { job: null, impact: { result } } })
    const { user } = await opened()
    await user.click(await screen.findByRole('button', { name: 'Compare with version 1' }))
    expect(await screen.findByText('Another winner in 102 of 4,812 past assessments.')).toBeTruthy()
    expect(sent('GET /admin/models/small/impact')[0]?.query).toEqual({ version: 2 })
    await user.click(screen.getByRole('link', { name: 'All that was found' }))
    expect(address()).toBe('/models/small/impact?version=2')
  })

  test('are listed newest first, with when, by whom, and what was said of them', async () => {
    answerVersions({ ...SECOND, publicNotes: 'For all.', acceptedFailing: 'Known.', publishedBy: null }, FIRST)
    await opened()
    const second = await section('Version 2')
    expect(second.getByText('2 Nov 2026, 10:00, 0123456789ab')).toBeTruthy()
    expect(second.getByText('For clients: For all.')).toBeTruthy()
    expect(second.getByRole('alert').textContent).toBe('Published although scenarios failed: Known.')
    const first = await section('Version 1')
    expect(first.getByText('2 Nov 2026, 10:00 by Mar, 0123456789ab')).toBeTruthy()
    expect(first.queryByText(/^For clients/)).toBeNull()
    expect(sent('GET /admin/versions')[0]?.query).toMatchObject({
      filter: { model: 'small' },
      sort: ['number', 'DESC'],
    })
  })

  test('do not repeat notes that clients read as they are', async () => {
    answerVersions({ notes: 'Same.', publicNotes: 'Same.' })
    await opened()
    expect((await section('Version 1')).getAllByText(/Same\./)).toHaveLength(1)
  })

  test('are compared with the one before, and closed again', async () => {
    answerVersions(SECOND, FIRST)
    const { user } = await opened()
    const second = await section('Version 2')
    await user.click(second.getByRole('button', { name: 'Compare with version 1' }))
    expect((await second.findByRole('listitem')).textContent).toMatch(/One\?.*Two\?/)
    await user.click(second.getByRole('button', { name: 'Compare with version 1', expanded: true }))
    expect(second.queryByRole('listitem')).toBeNull()
  })

  test('the first is compared with the draft, as it is on the screen', async () => {
    answerVersions(FIRST)
    const { user, store } = await opened({ document: titled('One?') })
    const first = await section('Version 1')
    await user.click(first.getByRole('button', { name: 'Compare with the draft' }))
    expect(await first.findByText('No differences.')).toBeTruthy()
    store.edit(() => titled('Draft?'))
    expect((await first.findByRole('listitem')).textContent).toMatch(/One\?.*Draft\?/)
  })
})

describe('restoring', () => {
  test('a version replaces the draft at the server, which is loaded then', async () => {
    answerVersions(SECOND, FIRST)
    const { user, server, now } = await opened()
    const first = await section('Version 1')
    api.answer('POST /admin/models/small/restore', { body: titled('One?') })
    server.save(titled('One?'), 1)
    await user.click(first.getByRole('button', { name: 'Restore into the draft' }))
    expect(await screen.findByText(/^The draft is now as version 1\. Publish it/)).toBeTruthy()
    expect(now().title).toEqual({ en: 'One?' })
    expect(restores().map(({ body, headers }) => [body, headers['if-match']])).toEqual([[{ version: 1 }, '"1"']])
  })

  test('saves one’s own edits first, and does nothing where that fails', async () => {
    answerVersions(FIRST)
    const { user, store, server } = await opened()
    const restore = async () =>
      user.click((await section('Version 1')).getByRole('button', { name: 'Restore into the draft' }))
    api.answer('POST /admin/models/small/restore', { body: titled('One?') })
    store.edit(() => titled('Mine?'))
    server.failure = new HttpError('No.', 422)
    await restore()
    expect(await screen.findByText('Your own edits could not be saved: that comes first.')).toBeTruthy()
    expect(restores()).toEqual([])
    server.failure = undefined
    await restore()
    expect(await screen.findByText(/^The draft is now as version 1\. Publish it/)).toBeTruthy()
    expect(server.revisions[1]?.title).toEqual({ en: 'Mine?' })
    expect(restores().map(({ headers }) => headers['if-match'])).toEqual(['"2"'])
  })

  test('that fails says why, and the draft stays', async () => {
    answerVersions(FIRST)
    const { user, now } = await opened()
    api.answer('POST /admin/models/small/restore', { status: 409, body: { detail: 'Saved since.' } })
    await user.click((await section('Version 1')).getByRole('button', { name: 'Restore into the draft' }))
    expect(await screen.findByText('Saved since.')).toBeTruthy()
    expect(now()).toEqual(smallDocument)
  })

  test('is not offered to who only reads', async () => {
    answerVersions(FIRST)
    await opened({ readOnly: true })
    expect((await section('Version 1')).queryByRole('button', { name: 'Restore into the draft' })).toBeNull()
  })
})

describe('every save', () => {
  const save = (number: number, changes: Partial<DraftRevision> = {}) => ({
    first: number,
    number,
    author: 'Mar',
    authorId: 'u2',
    savedAt: '2026-11-02T10:00:00Z',
    origin: null,
    differences: [],
    restorable: true,
    revertible: false,
    ...changes,
  })
  async function saves(revisions: object[], more: Parameters<typeof opened>[0] = {}) {
    answerVersions()
    api.answer('GET /admin/models/small/revisions', { body: revisions })
    const studio = await opened(more)
    await press(studio.user, 'Every save')
    await screen.findByText(/^Save 1/)
    return studio
  }
  const names = (name: string) => screen.queryAllByRole('button', { name })

  test('is listed with who, when, from where, and what it changed in words', async () => {
    await saves([
      save(2, { differences: diff(smallDocument, titled('Two?')), origin: 'version 1' }),
      save(1, { author: null }),
    ])
    expect(screen.getByText('Save 2, 2 Nov 2026, 10:00 by Mar, from version 1')).toBeTruthy()
    expect(screen.getByText(/Small\?.*Two\?/)).toBeTruthy()
    expect(screen.getByText('Save 1, 2 Nov 2026, 10:00')).toBeTruthy()
    expect(screen.getByText('The first save.')).toBeTruthy()
  })

  test('names what it removed as it was called, whether that was ever published or not', async () => {
    const named = smallDocument.rules.map((each, i) => ({ ...each, description: { en: i ? 'Of now' : 'Of old' } }))
    const [old, both] = [
      { ...smallDocument, rules: named.slice(0, 1) },
      { ...smallDocument, rules: named },
    ]
    const without = { ...smallDocument, rules: [] }
    const later = { ...both, rules: named.map((each) => ({ ...each, effects: [] as never[], when: false })) }
    await saves(
      [
        save(3, { differences: diff(later, without) }),
        save(2, { differences: diff(both, later) }),
        save(1, { differences: diff(old, both) }),
      ],
      { document: without, published: old },
    )
    for (const name of ['Of old', 'Of now']) expect(screen.getByText(`Rule “${name}” was removed.`)).toBeTruthy()
    expect(screen.getByText(/^Rule “Of now”: .*changed/)).toBeTruthy()
    expect(screen.queryByText(/rule-[01]/)).toBeNull()
  })

  test('of one sitting are one line, taken back together', async () => {
    const { user } = await saves([save(5, { first: 2, revertible: true }), save(1)])
    expect(screen.getByText('Saves 2 to 5, 2 Nov 2026, 10:00 by Mar')).toBeTruthy()
    expect(screen.getByText('Nothing in the end: what was changed was put back.')).toBeTruthy()
    api.answer('POST /admin/models/small/restore', { status: 409, body: { code: 'conflicts', conflicts: [] } })
    for (const number of [1, 5]) api.answer(`GET /admin/models/small/revisions/${number}`, { body: smallDocument })
    await press(user, 'Take this change back')
    expect(await screen.findByRole('dialog', { name: 'Take save 5 back' })).toBeTruthy()
  })

  test.each(WAYS_OUT)('is taken back as one chose, and %s keeps what was chosen', async (_, leave) => {
    const { user, server } = await saves([save(2, { revertible: true }), save(1)], { document: titled('Now?') })
    api.answer('POST /admin/models/small/restore', { status: 409, body: { code: 'conflicts', conflicts: [] } })
    api.answer('GET /admin/models/small/revisions/1', { body: titled('Before?') })
    api.answer('GET /admin/models/small/revisions/2', { body: titled('After?') })
    await press(user, 'Take this change back')
    expect(await screen.findByText('0 of 1 decided.')).toBeTruthy()
    await press(user, 'As before it')
    await leave(user)
    await closed()
    await press(user, 'Take this change back')
    expect(await screen.findByText('1 of 1 decided.')).toBeTruthy()
    await press(user, 'Take it back')
    expect(await screen.findByText('Taken back as you chose, and saved.')).toBeTruthy()
    expect(server.current.document.title).toEqual({ en: 'Before?' })
    expect(Object.keys(localStorage).filter((key) => key.includes('revert'))).toEqual([])
  })

  test('says why it cannot be taken back where what it contradicts cannot be read', async () => {
    const { user } = await saves([save(2, { revertible: true }), save(1)], { document: titled('Now?') })
    api.answer('POST /admin/models/small/restore', { status: 409, body: { code: 'conflicts', conflicts: [] } })
    api.answer('GET /admin/models/small/revisions/1', { status: 409, body: { detail: 'Revision 1 is too old.' } })
    api.answer('GET /admin/models/small/revisions/2', { body: titled('After?') })
    await press(user, 'Take this change back')
    expect(await screen.findByText('Revision 1 is too old.')).toBeTruthy()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('counts changes beyond the sixth', async () => {
    const weighed = (weight: number) => ({
      ...smallDocument,
      options: smallDocument.options.map((each) => ({ ...each, summary: { en: String(weight) } })),
      criteria: smallDocument.criteria.map((each) => ({ ...each, weight })),
      ratings: smallDocument.ratings.map((each) => ({ ...each, value: weight })),
    })
    const differences = diff(smallDocument, weighed(8))
    expect(differences.length).toBe(8)
    await saves([save(1, { differences })])
    expect(screen.getByText('and 2 more')).toBeTruthy()
  })

  test('is restored, or taken back, where it can be', async () => {
    const { user } = await saves([
      save(3, { restorable: false, revertible: true }),
      save(2),
      // What the draft is already.
      save(1),
    ])
    expect([names('Restore').length, names('Take this change back').length]).toEqual([1, 1])
    api.answer('POST /admin/models/small/restore', { body: smallDocument })
    await press(user, 'Restore')
    await waitFor(() => expect(restores().at(-1)?.body).toEqual({ revision: 2 }))
    expect(await screen.findByText(/^The draft is now as save 2 left it\. Publish it/)).toBeTruthy()
    await press(user, 'Take this change back')
    await waitFor(() => expect(restores().at(-1)?.body).toEqual({ revert: 3 }))
    expect(await screen.findByText('Save 3 has been taken back. The rest of the draft stays as it is.')).toBeTruthy()
  })

  test('of one sitting is said to be taken back as a whole', async () => {
    const { user } = await saves([save(5, { first: 2, revertible: true }), save(1)])
    api.answer('POST /admin/models/small/restore', { body: smallDocument })
    await press(user, 'Take this change back')
    expect(await screen.findByText(/^Saves 2 to 5 have been taken back\./)).toBeTruthy()
  })

  test('is only read by who only reads', async () => {
    await saves([save(2, { revertible: true }), save(1)], { readOnly: true })
    expect([...names('Restore'), ...names('Take this change back')]).toEqual([])
  })

  test('and versions are never both hidden', async () => {
    const { user } = await saves([save(1)])
    await press(user, 'Every save')
    expect(screen.getByText(/^Save 1/)).toBeTruthy()
    await press(user, 'Versions')
    expect(await screen.findByText('Nothing has been published yet.')).toBeTruthy()
  })
})
