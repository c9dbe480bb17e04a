import { expect, test, vi } from 'vitest'
import { type Received, scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, drawnInDesk, emptyDesk, field, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { LeadList } from './LeadList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const LEADS = ['A', 'B', 'C'].map((name, i) => ({ ...MARTA, id: `l${i}`, name: `Lead ${name}` }))
const VIEW = { id: 'v1', name: 'Of the fair', filter: { tag: 'fair' }, shared: true, owner: 'u1', revision: 2 }
const sent = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)

async function list(filter = {}, total = 40, counts: (received: Received) => number[] = () => []) {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  api.answer('GET /admin/models', { body: [] })
  api.answer('GET /admin/leads/tags', { body: [] })
  api.answer('GET /admin/leads/counts', { body: (received: Received) => ({ counts: counts(received) }) })
  api.answer('GET /admin/lead-views', { body: [VIEW] })
  api.answer('GET /admin/leads', { headers: { 'content-range': `leads 0-2/${total}` }, body: LEADS })
  const at = `/leads?filter=${encodeURIComponent(JSON.stringify(filter))}`
  const user = drawnInDesk(<LeadList />, { at, path: '/leads', resource: 'leads' })
  await screen.findByRole('link', { name: 'Lead A' })
  return user
}
const lead = (name: string) => screen.getByRole('link', { name })
// A phone shows some of them only, and no width is laid out here.
const headings = () =>
  screen.getAllByRole('columnheader', { hidden: true }).flatMap(({ textContent }) => textContent?.trim() || [])
const bar = () => screen.getByRole('toolbar', { name: 'Selected leads' })

test('keys go through the list, select and change, from the page on', async () => {
  const user = await list()
  await user.keyboard('x')
  expect(screen.queryByRole('toolbar')).toBeNull()
  await user.keyboard('j')
  expect(document.activeElement).toBe(lead('Lead A'))
  await user.keyboard('j')
  expect(document.activeElement).toBe(lead('Lead B'))
  await user.keyboard('kxjj')
  expect(within(bar()).getByText('1 lead selected')).toBeTruthy()
  await user.keyboard('{Shift>}X{/Shift}')
  expect(within(bar()).getByText('3 leads selected')).toBeTruthy()
  api.answer('POST /admin/leads/bulk', { body: { count: 3, undo: 'n1' } })
  await user.keyboard('s')
  await user.click(await screen.findByRole('menuitem', { name: 'Won' }))
  expect(await screen.findByText('3 leads set to Won')).toBeTruthy()
  expect(sent('POST /admin/leads/bulk')).toEqual([{ ids: ['l0', 'l1', 'l2'], change: { status: 'won' } }])
  // They are still in the list, and something else may be done with them.
  expect(within(bar()).getByText('3 leads selected')).toBeTruthy()
  await press(user, 'Clear')
  expect(screen.queryByRole('toolbar', { name: 'Selected leads' })).toBeNull()
})

test('the tab of the view is in sight, also once the tabs have their counts', async () => {
  const seen: (string | null)[] = []
  const spy = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    seen.push(this.textContent)
  })
  await list({ trash: true }, 40, ({ query }) => (query.filters as object[]).map(() => 7))
  await waitFor(() => expect(seen.at(-1)).toBe('Trash 7'))
  spy.mockRestore()
})

test('what a change takes out of the list is selected no longer', async () => {
  const user = await list({ status: 'new' })
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
  expect(within(bar()).getByText('3 leads selected')).toBeTruthy()
  api.answer('POST /admin/leads/bulk', { body: { count: 3, undo: 'n1' } })
  api.answer('GET /admin/leads', { headers: { 'content-range': 'leads 0-0/1' }, body: LEADS.slice(1, 2) })
  await press(user, 'Status')
  await user.click(await screen.findByRole('menuitem', { name: 'Won' }))
  await waitFor(() => expect(within(bar()).getByText('1 lead selected')).toBeTruthy())
  expect(screen.queryByRole('link', { name: 'Lead A' })).toBeNull()
})

test('those that are selected are merged on a page of their own', async () => {
  const user = await list()
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
  await user.click(within(bar()).getByRole('link', { name: 'Merge…' }))
  expect(address()).toBe('/leads/merge?id=l0&id=l1&id=l2')
})

test('a task that comes first stands beside the next step', async () => {
  LEADS[0] = { ...MARTA, id: 'l0', name: 'Lead A', nextTask: { text: 'Send it', dueOn: '2020-03-02', dueTime: null } }
  await list()
  expect(screen.getAllByText(/Task: Send it/)[0]?.textContent).toMatch(/Overdue, 2 Mar 2020/)
})

test('all that match are changed by their filter, once it is confirmed, and taken back', async () => {
  const user = await list({ tag: 'fair' })
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
  await press(user, 'Select all 40 that match')
  await press(user, 'Delete')
  expect(sent('POST /admin/leads/bulk')).toEqual([])
  api.answer('POST /admin/leads/bulk', { body: { count: 40, undo: 'n1' } })
  await press(user, 'Delete 40 leads')
  expect(await screen.findByText('40 leads moved to the trash')).toBeTruthy()
  expect(sent('POST /admin/leads/bulk')).toEqual([{ filter: { tag: 'fair' }, expected: 40, delete: true }])
  api.answer('POST /admin/undo/n1', { body: { count: 39, kept: 1 } })
  await press(user, 'Undo')
  expect(await screen.findByText('39 leads put back, 1 left as somebody changed them since')).toBeTruthy()
})

test('very many are changed in the background, and are selected no longer', async () => {
  const user = await list({ tag: 'fair' }, 95_000)
  await user.click(screen.getByRole('checkbox', { name: 'Select all' }))
  await press(user, 'Select all 95,000 that match')
  await press(user, 'Status')
  await user.click(await screen.findByRole('menuitem', { name: 'Won' }))
  api.answer('POST /admin/leads/bulk', { body: { count: 95_000, undo: 'j1', job: 'j1' } })
  const job = { id: 'j1', state: 'running', done: 500, total: 95_000, progress: 0.005, result: null, error: null }
  api.answer('GET /admin/jobs/j1', { body: job })
  await press(user, 'Change 95,000 leads')
  expect(await screen.findByText('500 of 95,000 leads set to Won')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'Selected leads' })).toBeNull())
  api.answer('GET /admin/jobs/j1', { body: { ...job, state: 'done', done: 95_000 } })
  expect(await screen.findByText('95,000 leads set to Won')).toBeTruthy()
})

test('tags that cannot be saved stay in their dialog', async () => {
  const user = await list()
  lead('Lead A').focus()
  await user.keyboard('xt')
  await user.type(await screen.findByRole('combobox', { name: 'Add' }), 'fair,')
  api.answer('POST /admin/leads/bulk', { status: 503, body: { status: 503, detail: 'Not now.' } })
  await press(user, 'Change 1 lead')
  expect(await screen.findByText('Not now.')).toBeTruthy()
  expect(screen.getByText('fair')).toBeTruthy()
  api.answer('POST /admin/leads/bulk', { body: { count: 1, undo: null } })
  const change = screen.getByRole<HTMLButtonElement>('button', { name: 'Change 1 lead' })
  await waitFor(() => expect(change.disabled).toBe(false))
  await press(user, 'Change 1 lead')
  await waitFor(() => expect(screen.queryByRole('combobox', { name: 'Add' })).toBeNull())
  expect(sent('POST /admin/leads/bulk').at(-1)).toEqual({
    ids: ['l0'],
    change: { tags: { add: ['fair'], remove: [] } },
  })
})

test('a next step is given by its key, once its day can be read, and taken away', async () => {
  const user = await list()
  await user.keyboard('jxjxn')
  const dialog = within(await screen.findByRole('dialog', { name: 'Next step of 2 leads' }))
  await user.type(dialog.getByRole('textbox', { name: 'Next step' }), ' Call them')
  await user.type(dialog.getByRole('textbox', { name: 'On' }), '2027-03-0')
  await user.click(dialog.getByRole('button', { name: 'Change 2 leads' }))
  expect(sent('POST /admin/leads/bulk')).toEqual([])
  await user.type(dialog.getByRole('textbox', { name: 'On' }), '2')
  await user.type(dialog.getByRole('textbox', { name: 'At' }), '09:30')
  api.answer('POST /admin/leads/bulk', { body: { count: 2, undo: 'n1' } })
  await user.click(dialog.getByRole('button', { name: 'Change 2 leads' }))
  expect(await screen.findByText('2 leads given the next step “Call them, 2 Mar 2027, 09:30”')).toBeTruthy()
  const change = { nextStep: 'Call them', nextStepOn: '2027-03-02', nextStepTime: '09:30' }
  expect(sent('POST /admin/leads/bulk')).toEqual([{ ids: ['l0', 'l1'], change }])

  await press(user, 'Next step')
  await press(user, 'No next step')
  expect(await screen.findByText('2 leads left without a next step')).toBeTruthy()
  expect(sent('POST /admin/leads/bulk').at(-1)).toEqual({
    ids: ['l0', 'l1'],
    change: { nextStep: null, nextStepOn: null, nextStepTime: null },
  })
})

test('a question mark lists the keys, and single letters are switched off there', async () => {
  const user = await list()
  await user.keyboard('j?')
  const keys = within(await screen.findByRole('dialog', { name: 'Keys' }))
  expect(keys.getByText('select up to here')).toBeTruthy()
  await user.click(keys.getByRole('switch', { name: 'Single letters do something' }))
  await user.click(keys.getByRole('button', { name: 'Close' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  lead('Lead A').focus()
  await user.keyboard('jx?')
  expect(document.activeElement).toBe(lead('Lead A'))
  expect(screen.queryByRole('toolbar')).toBeNull()
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('columns are chosen and ordered', async () => {
  const user = await list()
  expect(headings()).toEqual(['Who', 'Verdict', 'Status', 'Owner', 'Next step', 'Received'])
  await press(user, 'Columns')
  await user.click(screen.getByRole('checkbox', { name: 'E-mail' }))
  await user.click(screen.getByRole('checkbox', { name: 'Owner' }))
  await press(user, 'Move down: Who')
  await press(user, 'Done')
  await waitFor(() => expect(headings()).toEqual(['Verdict', 'Who', 'Status', 'Next step', 'E-mail', 'Received']))
})

test('a filter is saved under a name, and one that is saved is found by it', async () => {
  const user = await list({ tag: 'spring' })
  await press(user, 'Save as a view')
  await user.type(field('Name'), 'Of the spring')
  api.answer('POST /admin/lead-views', { status: 201, body: VIEW })
  await press(user, 'Save the view')
  await waitFor(() =>
    expect(sent('POST /admin/lead-views')).toEqual([
      { name: 'Of the spring', shared: false, filter: { tag: 'spring' } },
    ]),
  )
  await user.click(await screen.findByRole('link', { name: /^Of the fair/ }))
  await waitFor(() => expect(address()).toContain('fair'))
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Save as a view' })).toBeNull())
  await press(user, 'This view')
  await user.click(await screen.findByRole('menuitem', { name: 'Delete' }))
  api.answer('DELETE /admin/lead-views/v1', { status: 204 })
  await press(user, 'Delete the view')
  await waitFor(() => expect(api.calls).toContain('DELETE /admin/lead-views/v1'))
})

test('a view that somebody saved shows every filter that it has, and a tab its own in its name', async () => {
  await list({ tag: 'fair' })
  expect(await screen.findByRole('button', { name: /Tag: fair/ })).toBeTruthy()
  const views = within(screen.getByRole('navigation', { name: 'Views' }))
  for (const name of ['New', 'Spam']) expect(views.getByRole('link', { name })).toBeTruthy()
})
