import type { Lead } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, drawnInDesk, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { MergePage } from './MergePage.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const PHONED: Lead = {
  ...MARTA,
  id: 'l1',
  email: '',
  phone: '600',
  company: null,
  createdAt: '2026-11-24T09:00:00.000Z',
}
const AGAIN: Lead = { ...PHONED, id: 'l2', name: 'M. Puig', phone: '601', revision: 7 }
const MAILED: Lead = { ...MARTA, id: 'l3', name: 'Puig, Marta', email: 'marta@person.example', phone: null }

/** The page, over an API that has these leads: it finds them by id, and by part of the name. */
async function page(at: string, leads = [PHONED, AGAIN, MAILED]) {
  const found = ({ filter }: { filter?: { id?: string[]; q?: string } }) =>
    leads.filter(({ id, name }) => (filter?.id ?? [id]).includes(id) && name.includes(filter?.q ?? ''))
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  api.answer('GET /admin/leads', { body: ({ query }: { query: object }) => found(query) })
  const user = drawnInDesk(<MergePage />, { at, path: '/leads/merge' })
  await screen.findByRole('heading', { name: 'Merge leads' })
  return user
}
const afterwards = (field: string) =>
  screen.getByRole('row', { name: new RegExp(`^${field}`) }).lastElementChild?.textContent
const add = () => screen.getByRole('combobox', { name: 'Add a lead' })
const merges = () =>
  api.received
    .filter(({ path, method }) => method === 'POST' && path.endsWith('/merge'))
    .map(({ path, body }) => ({ path, body }))

test('another lead is found by its name, compared, and merged by the revisions that were looked at', async () => {
  const user = await page('/leads/merge?id=l1')
  expect(await screen.findByText(/is to be merged. Add another lead/)).toBeTruthy()
  await user.type(add(), 'M. Pu')
  await user.click(await screen.findByRole('option', { name: /^M. Puig.*601/ }))
  await screen.findByRole('heading', { name: 'Merge them' })
  expect(address()).toBe('/leads/merge?id=l1&id=l2')
  expect((add() as HTMLInputElement).value).toBe('')
  expect([afterwards('Name'), afterwards('Phone'), afterwards('E-mail')]).toEqual(['Marta Puig', '600', '–'])
  await user.click(screen.getByRole('radio', { name: 'Phone: 601' }))
  expect(afterwards('Phone')).toBe('601')
  api.answer('POST /admin/leads/l1/merge', { body: { lead: PHONED, undo: 'n1' } })
  await press(user, 'Merge 2 leads')
  await waitFor(() => expect(address()).toBe('/leads/l1/show'))
  expect(merges()).toMatchObject([
    { path: '/admin/leads/l1/merge', body: { revision: 4, others: [{ id: 'l2', revision: 7 }] } },
  ])
  expect((merges()[0]?.body as { take: object }).take).toMatchObject({ name: 'l1', phone: 'l2', email: 'l1' })
})

test('who is chosen already is not offered again, and may be left out; what was chosen before stays', async () => {
  const user = await page('/leads/merge?id=l1&id=l2')
  await user.click(await screen.findByRole('radio', { name: 'Name: M. Puig' }))
  await user.type(add(), 'Puig')
  const options = await screen.findAllByRole('option')
  expect(options.map(({ textContent }) => textContent)).toEqual([expect.stringContaining('Puig, Marta')])
  await user.keyboard('{ArrowDown}{Enter}')
  await screen.findByRole('button', { name: 'Merge 3 leads' })
  expect([afterwards('Name'), afterwards('E-mail')]).toEqual(['M. Puig', 'marta@person.example'])
  await press(user, 'Leave out the lead of Puig, Marta')
  await screen.findByRole('button', { name: 'Merge 2 leads' })
  expect([afterwards('Name'), afterwards('E-mail'), address()]).toEqual(['M. Puig', '–', '/leads/merge?id=l1&id=l2'])
})

test('leads that have different addresses are said to, and one that nobody could reach is not made', async () => {
  const other = { ...MAILED, id: 'l4', name: 'Other', email: 'other@person.example' }
  const user = await page('/leads/merge?id=l1&id=l3&id=l4', [PHONED, MAILED, other])
  expect(await screen.findByText(/marta@person.example, other@person.example/)).toBeTruthy()
  await user.click(screen.getByRole('radio', { name: 'E-mail: –' }))
  expect(screen.queryByText('An e-mail address or a phone number is needed.')).toBeNull()
  await user.click(screen.getAllByRole('radio', { name: 'Phone: –' })[0] as HTMLElement)
  expect(screen.getByText('An e-mail address or a phone number is needed.')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Merge 3 leads' }).disabled).toBe(true)
})

test('what somebody changed meanwhile is said and shown', async () => {
  const leads = [PHONED, AGAIN]
  const user = await page('/leads/merge?id=l1&id=l2', leads)
  await screen.findByRole('button', { name: 'Merge 2 leads' })
  const detail = 'Somebody changed the lead of M. Puig meanwhile. Nothing was merged: look at it again first.'
  api.answer('POST /admin/leads/l1/merge', { status: 409, body: { status: 409, code: 'stale', detail } })
  leads[1] = { ...AGAIN, company: 'Reforma', revision: 8 }
  await press(user, 'Merge 2 leads')
  expect(await screen.findByText(detail)).toBeTruthy()
  await waitFor(() => expect(afterwards('Company')).toBe('Reforma'))
})

test('what went to the trash or was merged meanwhile is said to be there no longer', async () => {
  await page('/leads/merge?id=l1&id=l2&id=l9')
  expect(await screen.findByText(/One of these leads is no longer there/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Merge 2 leads' })).toBeTruthy()
})
