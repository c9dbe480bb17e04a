import type { ModelDocument } from '@verdict/engine'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { closed, emptyDesk, press, screen, waitFor, WAYS_OUT } from '../../testing/desk.tsx'
import { signIn } from '../../testing/signed-in.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { ShippedOffer } from './ShippedOffer.tsx'

const api = scriptedApi()
emptyDesk()

const SHIPPED = '/admin/models/small/shipped'
const shipped: ModelDocument = {
  ...smallDocument,
  description: { en: 'As shipped now' },
  subtitle: { en: 'For a test' },
}

/** The offer of a newer version, beside a draft. */
async function opened({ document = smallDocument, readOnly = false, offer = true } = {}) {
  await signIn(api, 'consultant')
  api.answer(`GET ${SHIPPED}`, {
    body: { offer: offer ? { hash: 'a'.repeat(64), base: smallDocument, document: shipped } : null },
  })
  api.answer(`PUT ${SHIPPED}`, { status: 204 })
  return drawnInStudio(<ShippedOffer />, { document, readOnly })
}
const settled = () =>
  api.received.filter(({ method, path }) => method === 'PUT' && path === SHIPPED).map(({ body }) => body)

test('is taken into the draft beside what was changed there, and saved', async () => {
  const own = { ...smallDocument, title: { en: 'Ours' } }
  const { user, now, store } = await opened({ document: own })
  await press(user, 'See what changes')
  expect(screen.getByRole('dialog').textContent).toContain('2 changes')
  await press(user, 'Take it into the draft')
  await waitFor(() => expect(settled()).toEqual([{ hash: 'a'.repeat(64), taken: true }]))
  expect(now()).toMatchObject({ title: { en: 'Ours' }, description: { en: 'As shipped now' } })
  expect(store.changed).toBe(false)
})

test('asks about each value that the draft has changed too', async () => {
  const { user, now } = await opened({ document: { ...smallDocument, description: { en: 'Ours' } } })
  await press(user, 'See what changes')
  const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Take it into the draft' })
  expect(take.disabled).toBe(true)
  await press(user, 'Keep yours')
  expect(screen.getByText('1 of 1 decided.')).toBeTruthy()
  await user.click(take)
  await waitFor(() => expect(settled()).toHaveLength(1))
  expect(now()).toMatchObject({ description: { en: 'Ours' }, subtitle: { en: 'For a test' } })
})

test.each(WAYS_OUT)('%s keeps what was decided', async (_, leave) => {
  const { user, now } = await opened({ document: { ...smallDocument, description: { en: 'Ours' } } })
  await press(user, 'See what changes')
  await press(user, 'Keep yours')
  await leave(user)
  await closed()
  await press(user, 'See what changes')
  expect(await screen.findByText('1 of 1 decided.')).toBeTruthy()
  await press(user, 'Take it into the draft')
  await waitFor(() => expect(settled()).toHaveLength(1))
  expect(now()).toMatchObject({ description: { en: 'Ours' }, subtitle: { en: 'For a test' } })
  await waitFor(() => expect(localStorage).toHaveLength(0))
})

test('is skipped without a change to the draft', async () => {
  const { user, now } = await opened()
  await press(user, 'See what changes')
  await press(user, 'Skip this version')
  await waitFor(() => expect(settled()).toEqual([{ hash: 'a'.repeat(64), taken: false }]))
  expect(now()).toEqual(smallDocument)
})

test.each([{ readOnly: true }, { offer: false }])(
  'does not show to who cannot take it, or without one: %j',
  async (of) => {
    await opened(of)
    await waitFor(() => expect(api.calls).toContain(`GET ${SHIPPED}`))
    expect(screen.queryByRole('alert')).toBeNull()
  },
)
