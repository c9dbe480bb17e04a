import type { Lead } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, drawnInDesk, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { PersonPage } from './PersonPage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const OTHER = { ...MARTA, id: 'l2', name: 'M. Puig', phone: '600', revision: 7, createdAt: '2026-10-01T09:00:00.000Z' }
const merges = () =>
  api.received
    .filter(({ path, method }) => method === 'POST' && path.endsWith('/merge'))
    .map(({ path, body }) => ({ path, body }))

async function page(other: Lead = OTHER, marta: Lead = MARTA) {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  api.answer('GET /admin/lead-people/l1', { body: [marta, other] })
  for (const lead of [marta, other]) api.answer(`GET /admin/leads/${lead.id}`, { body: { ...lead, result: null } })
  const user = drawnInDesk(<PersonPage />, { at: '/leads/l1/person', path: '/leads/:id/person' })
  await screen.findByRole('heading', { name: 'Merge them' })
  return user
}
const afterwards = (field: string) =>
  screen.getByRole('row', { name: new RegExp(`^${field}`) }).lastElementChild?.textContent

test('what each field comes to is shown before anything is merged', async () => {
  const user = await page()
  expect([afterwards('Name'), afterwards('Phone'), afterwards('Owner')]).toEqual(['Marta Puig', '600', '–'])
  await user.click(screen.getByRole('radio', { name: 'Name: M. Puig' }))
  expect(afterwards('Name')).toBe('M. Puig')
  // Where they agree there is nothing to choose.
  expect(screen.queryByRole('radio', { name: /^E-mail/ })).toBeNull()
  expect(merges()).toEqual([])
})

test('what each agreed to is shown, and that of the kept one holds', async () => {
  const agreed = { consentText: 'News too', marketing: true }
  const user = await page({ ...OTHER, ...agreed, message: 'Call me.' }, { ...MARTA, message: 'About a shop.' })
  expect([afterwards('Agreed to'), afterwards('May be written to')]).toEqual([
    expect.stringContaining('On the phone'),
    'No',
  ])
  expect(afterwards('Message')).toBe('About a shop.\n\nCall me.')
  await user.click(screen.getByRole('radio', { name: 'Keep the lead of M. Puig' }))
  expect([afterwards('Agreed to'), afterwards('May be written to')]).toEqual([
    expect.stringContaining('News too'),
    'Yes',
  ])
  expect(afterwards('Message')).toBe('Call me.\n\nAbout a shop.')
})

test('a next step is told with its day as one says it', async () => {
  await page(OTHER, { ...MARTA, nextStep: 'Send the offer', nextStepOn: '2020-03-02', nextStepTime: '09:30' })
  expect(afterwards('Next step')).toBe('Send the offer, 2 Mar 2020, 09:30')
})

test('they are merged by the revisions that were looked at, and the page of the one that is kept opens', async () => {
  const user = await page()
  await user.click(screen.getByRole('radio', { name: 'Keep the lead of M. Puig' }))
  api.answer('POST /admin/leads/l2/merge', { body: { lead: OTHER, undo: 'n1' } })
  await press(user, 'Merge 2 leads')
  await waitFor(() => expect(address()).toBe('/leads/l2/show'))
  // The fuller name is offered, whoever is kept.
  const take = {
    name: 'l1',
    email: 'l2',
    company: 'l2',
    phone: 'l2',
    message: 'l2',
    status: 'l2',
    owner: 'l2',
    nextStep: 'l2',
  }
  expect(merges()).toEqual([
    { path: '/admin/leads/l2/merge', body: { revision: 7, others: [{ id: 'l1', revision: 4 }], take } },
  ])
})

test('what somebody changed meanwhile is said and shown; what was chosen stays', async () => {
  const user = await page()
  await user.click(screen.getByRole('radio', { name: 'Name: M. Puig' }))
  const detail = 'Somebody changed the lead of M. Puig meanwhile. Nothing was merged: look at it again first.'
  api.answer('POST /admin/leads/l1/merge', { status: 409, body: { status: 409, code: 'stale', detail } })
  api.answer('GET /admin/lead-people/l1', { body: [MARTA, { ...OTHER, phone: '700', revision: 8 }] })
  await press(user, 'Merge 2 leads')
  expect(await screen.findByText(detail)).toBeTruthy()
  await waitFor(() => expect(afterwards('Phone')).toBe('700'))
  expect(afterwards('Name')).toBe('M. Puig')
})
