import { describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { ApprovalAsked } from './ApprovalAsked.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const APPROVAL = '/admin/models/m1/approval'
const ASKED = {
  ...{ id: 'a1', revision: 1, note: 'The weights', requestedById: 'u1', requestedBy: 'Ada', approved: null },
  ...{ requestedAt: '2026-11-02T10:00:00Z', reason: null, decidedBy: null, decidedAt: null },
  ...{ current: true, changedById: null, changedBy: null, published: false },
}
const CHANGED = { current: false, changedById: 'u2', changedBy: 'Mar' }

const state = (changes: object, needed = true) => ({ body: { needed, latest: { ...ASKED, ...changes } } })
const isRead = () => waitFor(() => expect(api.calls).toContain(`GET ${APPROVAL}`))

function drawn(changes: object, needed = true) {
  api.answer(`GET ${APPROVAL}`, state(changes, needed))
  const onLook = vi.fn()
  return { onLook, user: drawnInDesk(<ApprovalAsked model="m1" onLook={onLook} />) }
}

describe('over a draft', () => {
  test('what a colleague asks leads to what would be published', async () => {
    const { user, onLook } = drawn({ requestedById: 'u2', requestedBy: 'Mar' })
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Mar asks for approval to publish this: “The weights”',
    )
    await press(user, 'Look at it')
    expect(onLook).toHaveBeenCalled()
  })

  test.each([
    { what: CHANGED, says: 'Mar has changed this since you asked for approval, so nobody can give it' },
    { what: { ...CHANGED, changedBy: null, changedById: null }, says: 'Somebody who has left has changed this since' },
    { what: { ...CHANGED, changedById: 'u1', changedBy: 'Ada' }, says: 'You have changed this since you asked' },
    {
      what: { ...CHANGED, approved: true },
      says: 'Mar has changed this since it was approved, so it has to be approved anew',
    },
  ])('who asked learns: $says', async ({ what, says }) => {
    const { user, onLook } = drawn(what)
    expect((await screen.findByRole('alert')).textContent).toContain(says)
    await press(user, 'Ask again')
    expect(onLook).toHaveBeenCalled()
  })

  test('who asked takes back what has been changed since', async () => {
    const { user } = drawn(CHANGED)
    await screen.findByRole('alert')
    api.answer(`DELETE ${APPROVAL}/a1`, { status: 204 })
    api.answer(`GET ${APPROVAL}`, { body: { needed: true, latest: null } })
    await press(user, 'Take it back')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
    expect(api.calls).toContain(`DELETE ${APPROVAL}/a1`)
  })

  test('what was approved cannot be taken back', async () => {
    drawn({ ...CHANGED, approved: true })
    await screen.findByRole('alert')
    expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull()
  })

  test.each([
    ['what somebody else asked and changed since', { ...CHANGED, requestedById: 'u3' }, true],
    ['one’s own question that waits', {}, true],
    ['one’s own edit after an approval', { ...CHANGED, approved: true, changedById: 'u1' }, true],
    ['what was declined', { ...CHANGED, approved: false }, true],
    ['what was asked before a version was published', { ...CHANGED, published: true }, true],
    ['anything where no approval is needed', CHANGED, false],
  ])('nothing is said of %s', async (_, what, needed) => {
    drawn(what, needed)
    await isRead()
    await new Promise((done) => setTimeout(done, 50))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('that it cannot be read is said, and it can be tried again', async () => {
    api.answer(`GET ${APPROVAL}`, { status: 409, body: { detail: 'The database is away.' } })
    const user = drawnInDesk(<ApprovalAsked model="m1" onLook={() => {}} />)
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Whether this waits for approval could not be read. The database is away.',
    )
    api.answer(`GET ${APPROVAL}`, { body: { needed: false, latest: null } })
    await press(user, 'Try again')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })
})
