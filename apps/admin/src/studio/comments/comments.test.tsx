import type { CommentThread } from '@verdict/contracts'
import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { drawnInStudio, wide } from '../testing/studio.tsx'
import OptionsTab from '../OptionsTab.tsx'
import { CommentsButton } from './CommentsButton.tsx'
import { CommentsProvider } from './CommentsProvider.tsx'

const ADA = '018f0000-0000-7000-8000-00000000000a'
const MAR = '018f0000-0000-7000-8000-00000000000b'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')
beforeEach(() => wide())

const said = (id: string, text: string, more: object = {}) => ({
  ...{ id, text, mentions: [], authorId: MAR, author: 'Mar Puig', writtenAt: '2026-11-02T10:00:00Z' },
  ...{ editedAt: null, revision: 1, ...more },
})
const thread = (place: string, more: Partial<CommentThread> = {}): CommentThread => ({
  ...{ id: `t-${place.replace('/', '-')}`, place, about: `Called ${place}`, resolvedAt: null, resolvedBy: null },
  comments: [said('c1', `About ${place}`)],
  ...more,
})
const COMMENTS = '/admin/models/small/comments'

async function opened(threads: CommentThread[], { at = 'options', readOnly = false, resolved = 0 } = {}) {
  api.answer(`GET ${COMMENTS}`, { body: { threads, open: threads.length, resolved } })
  api.answer('GET /admin/users', {
    body: [
      { id: ADA, name: 'Ada' },
      { id: MAR, name: 'Mar Puig' },
    ],
    headers: { 'content-range': 'users 0-1/2' },
  })
  const drawn = await drawnInStudio(
    <CommentsProvider model="small" changedAt={null}>
      <CommentsButton />
      <OptionsTab />
    </CommentsProvider>,
    { at, readOnly },
  )
  await waitFor(() => expect(api.calls).toContain(`GET ${COMMENTS}`))
  return drawn
}
const panel = async () => within(await screen.findByRole('dialog', { name: 'Comments' }))
const bodyOf = (call: string) => api.received.find(({ method, path }) => `${method} ${path}` === call)?.body

describe('comments that cannot be read', () => {
  const refused = { status: 409, body: { detail: 'The database is away.' } }

  test('say so where they are opened, or a link leads to them, and are there once they can be', async () => {
    api.answer(`GET ${COMMENTS}`, refused)
    const provider = (
      <CommentsProvider model="small" changedAt={null}>
        <CommentsButton />
      </CommentsProvider>
    )
    const { user } = await drawnInStudio(provider, { at: 'options?thread=t-options-a' })
    const shown = await panel()
    expect(await shown.findByText('The database is away.')).toBeTruthy()
    expect(shown.queryByText(/deleted/)).toBeNull()
    await user.click(shown.getByRole('button', { name: 'Close' }))
    await press(user, 'Comments')
    expect(await (await panel()).findByText('The database is away.')).toBeTruthy()
    api.answer(`GET ${COMMENTS}`, { body: { threads: [thread('options/a')], open: 1, resolved: 0 } })
    await press(user, 'Try again')
    expect(await (await panel()).findByText('About options/a')).toBeTruthy()
  })

  test.each([
    { where: 'of the model', by: ['Comments', 'Resolved 2'] },
    { where: 'of an element', by: ['Comment on this option', 'Show resolved'] },
  ])('because they were resolved, $where, are not said to be none', async ({ by: [opens, asks] }) => {
    const { user } = await opened([], { resolved: 2 })
    await press(user, opens as string)
    await screen.findByRole('button', { name: asks as string })
    api.answer(`GET ${COMMENTS}`, refused)
    await press(user, asks as string)
    const shown = await panel()
    expect(await shown.findByText('The database is away.')).toBeTruthy()
    expect(shown.queryByText(/was resolved/)).toBeNull()
  })
})

describe('comments on an option', () => {
  test('are counted beside it, read, and answered with a mention by keys alone', async () => {
    const { user } = await opened([thread('options/a')])
    api.answer(`POST ${COMMENTS}/t-options-a/replies`, { status: 201, body: thread('options/a') })
    await press(user, '1 open comment on this option')
    const shown = await panel()
    expect(shown.getByText('About options/a')).toBeTruthy()
    const reply = shown.getByRole('textbox', { name: 'Reply' })
    await user.type(reply, 'Ask @p')
    const offered = await shown.findAllByRole('option')
    expect(offered.map(({ textContent }) => textContent)).toEqual(['Mar Puig'])
    await user.keyboard('{Enter}now{Control>}{Enter}{/Control}')
    await waitFor(() => expect(bodyOf(`POST ${COMMENTS}/t-options-a/replies`)).toEqual({ text: `Ask @{${MAR}} now` }))
    await waitFor(() => expect(reply).toHaveProperty('value', ''))
  })

  test('take a name with Tab, and say that one which was not chosen tells nobody', async () => {
    const { user } = await opened([])
    await press(user, 'Comment on this option')
    const shown = await panel()
    const text = shown.getByRole('textbox', { name: /^Comment/ })
    await user.type(text, 'Ask @ma')
    await shown.findByRole('option', { name: 'Mar Puig' })
    expect(shown.queryByText(/Nobody is told/)).toBeNull()
    await user.keyboard('{Escape}')
    expect(await shown.findByText('Nobody is told by @ma: choose from the list that @ opens.')).toBeTruthy()
    await user.type(text, 'r')
    await user.keyboard('{Tab}')
    expect(text).toHaveProperty('value', 'Ask @Mar Puig ')
    expect(document.activeElement).toBe(text)
    expect(shown.queryByText(/Nobody is told/)).toBeNull()
  })

  test('begin where there is none; what is refused is told, and the text stays', async () => {
    const { user } = await opened([])
    api.answer(`POST ${COMMENTS}`, { status: 409, body: { code: 'too-many', detail: 'This model has 1000 comments.' } })
    await press(user, 'Comment on this option')
    const shown = await panel()
    const text = shown.getByRole('textbox', { name: /^Comment/ })
    await user.type(text, 'Is this so?')
    await user.click(shown.getByRole('button', { name: 'Comment' }))
    expect(await shown.findByText('This model has 1000 comments.')).toBeTruthy()
    expect(text).toHaveProperty('value', 'Is this so?')
    expect(bodyOf(`POST ${COMMENTS}`)).toEqual({ place: 'options/a', text: 'Is this so?' })
    expect(api.received.find(({ method }) => method === 'POST')?.headers['idempotency-key']).toBeTruthy()
  })

  test('are resolved, and one’s own are changed and deleted, nobody else’s', async () => {
    const mine = said('c2', 'Mine', { authorId: 'u1', author: 'Ada' })
    const { user } = await opened([thread('options/a', { id: 't1', comments: [said('c1', 'Theirs'), mine] })])
    api.answer(`PUT ${COMMENTS}/t1`, { body: {} })
    api.answer(`PUT ${COMMENTS}/t1/replies/c2`, { body: {} })
    api.answer(`DELETE ${COMMENTS}/t1/replies/c2`, { status: 204 })
    await press(user, '1 open comment on this option')
    const shown = await panel()
    await user.click(await shown.findByRole('button', { name: 'Edit this comment' }))
    await user.type(shown.getByRole('textbox', { name: 'Edit the comment' }), ', said otherwise')
    await user.click(shown.getByRole('button', { name: 'Save' }))
    await waitFor(() =>
      expect(bodyOf(`PUT ${COMMENTS}/t1/replies/c2`)).toEqual({ revision: 1, text: 'Mine, said otherwise' }),
    )
    await user.click(await shown.findByRole('button', { name: 'Delete this comment' }))
    await press(user, 'Delete')
    await waitFor(() => expect(api.calls).toContain(`DELETE ${COMMENTS}/t1/replies/c2`))
    await user.click(await shown.findByRole('button', { name: 'Resolve' }))
    await waitFor(() => expect(bodyOf(`PUT ${COMMENTS}/t1`)).toEqual({ resolved: true }))
  })
})

test('a comment still mentions a colleague who has left when it is changed; nobody else is offered them', async () => {
  const LEFT = '018f0000-0000-7000-8000-00000000000c'
  const mentions = [{ user: LEFT, name: 'Núria' }]
  const mine = said('c1', `Ask @{${LEFT}}`, { mentions, authorId: 'u1', author: 'Ada' })
  const { user } = await opened([thread('options/a', { id: 't1', comments: [mine] })])
  api.answer(`PUT ${COMMENTS}/t1/replies/c1`, { body: thread('options/a') })
  await press(user, '1 open comment on this option')
  const shown = await panel()
  await user.click(await shown.findByRole('button', { name: 'Edit this comment' }))
  const box = shown.getByRole('textbox', { name: 'Edit the comment' })
  expect((box as HTMLTextAreaElement).value).toBe('Ask @Núria')
  await user.type(box, ' or @n')
  expect(shown.queryByRole('option', { name: 'Núria' })).toBeNull()
  await user.type(box, 'obody')
  await user.click(shown.getByRole('button', { name: 'Save' }))
  await waitFor(() =>
    expect(bodyOf(`PUT ${COMMENTS}/t1/replies/c1`)).toEqual({ revision: 1, text: `Ask @{${LEFT}} or @nobody` }),
  )
})

describe('all comments of a model', () => {
  test('lead to what they are about; those about what was removed stand apart and come back with undo', async () => {
    const { user, store } = await opened([thread('options/a'), thread('options/gone')])
    await press(user, 'Comments: 2 open')
    const shown = await panel()
    const gone = shown.getByRole('heading', { name: 'About something that was removed' })
    expect(shown.getByRole('listitem', { name: 'Thread about Called options/gone' })).toBeTruthy()
    expect(gone.compareDocumentPosition(shown.getByText('Called options/gone')) & 4).toBe(4)
    store.edit((now) => ({ ...now, options: [...now.options, { key: 'gone', name: { en: 'Back' } } as never] }))
    await waitFor(() => expect(shown.queryByRole('heading', { name: /removed/ })).toBeNull())
    store.undo()
    expect(await shown.findByRole('heading', { name: /removed/ })).toBeTruthy()
    await user.click(shown.getAllByRole('link')[0] as HTMLElement)
    expect(address()).toBe('/models/small/options?at=options%2Fa')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('are those that mention oneself, where that is chosen', async () => {
    const mentions = [{ user: 'u1', name: 'Ada' }]
    const { user } = await opened([
      thread('options/a'),
      thread('options/b', { comments: [said('c3', 'For you', { mentions })] }),
    ])
    await press(user, 'Comments: 2 open')
    const shown = await panel()
    await user.click(await shown.findByRole('button', { name: 'Mention me 1' }))
    expect(shown.getByText('For you')).toBeTruthy()
    expect(shown.queryByText('About options/a')).toBeNull()
  })

  test('of a viewer are read only', async () => {
    const { user } = await opened([thread('options/a')], { readOnly: true })
    await press(user, 'Comments: 1 open')
    const shown = await panel()
    expect(shown.getByText('About options/a')).toBeTruthy()
    expect(shown.queryByRole('textbox')).toBeNull()
    expect(shown.queryByRole('button', { name: 'Resolve' })).toBeNull()
  })
})

describe('an address that names a thread', () => {
  test('opens it, and closing it leaves the address', async () => {
    const { user } = await opened([thread('options/a')], { at: 'options?at=options/a&thread=t-options-a' })
    const shown = await panel()
    expect(await shown.findByText('About options/a')).toBeTruthy()
    await user.click(shown.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(address()).not.toContain('thread'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('that was deleted says so, beside the others', async () => {
    await opened([thread('options/a')], { at: 'options?thread=gone' })
    const shown = await panel()
    expect(await shown.findByText(/has been deleted/)).toBeTruthy()
    expect(shown.getByText('About options/a')).toBeTruthy()
  })
})
