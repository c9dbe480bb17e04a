import type { LeadTask } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { LeadTasks } from './LeadTasks.tsx'
import { TaskIcon } from './TaskIcon.tsx'
import { TaskList } from './TaskList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const CALL: LeadTask = {
  id: 't1',
  lead: 'l1',
  leadName: 'Marta Puig',
  text: 'Call',
  dueOn: '2020-01-02',
  dueTime: '09:30',
  assignee: 'u1',
  doneAt: null,
  remindedAt: null,
  createdAt: '2020-01-01T09:00:00.000Z',
  revision: 3,
}
const sent = (call: string) =>
  api.received.filter(({ method, path }) => `${method} ${path}` === call).map(({ body }) => body)

test('a task is added with its day and its time, for whoever adds it', async () => {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  api.answer('GET /admin/lead-tasks', { body: [] })
  const user = drawnInDesk(<LeadTasks lead="l1" />)
  await user.type(field('Task'), 'Send the estimate')
  await user.type(field('Due on'), '2026-12-01')
  await user.type(field('Due at'), '9:3')
  await press(user, 'Add the task')
  expect(sent('POST /admin/lead-tasks')).toEqual([])
  expect(screen.getByText('A time, such as 09:30.')).toBeTruthy()
  await user.clear(field('Due at'))
  await user.type(field('Due at'), '09:30')
  api.answer('POST /admin/lead-tasks', { status: 201, body: CALL })
  await press(user, 'Add the task')
  await waitFor(() => expect(field('Task').value).toBe(''))
  expect(sent('POST /admin/lead-tasks')).toEqual([
    { lead: 'l1', text: 'Send the estimate', dueOn: '2026-12-01', dueTime: '09:30' },
  ])
  expect(localStorage).toHaveLength(0)
})

test('a task is done by its box and deleted by its button; what is late says so', async () => {
  api.answer('GET /admin/leads', { body: [] })
  api.answer('GET /admin/lead-tasks', { body: [CALL] })
  const user = drawnInDesk(<TaskList />)
  const box = await screen.findByRole('checkbox', { name: 'Done: Call' })
  expect(screen.getByRole('heading', { name: 'Overdue' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Marta Puig' }).getAttribute('href')).toBe('/leads/l1/show')
  expect(screen.getByText('2 Jan 2020, 09:30')).toBeTruthy()
  api.answer('PUT /admin/lead-tasks/t1', { body: { ...CALL, doneAt: '2026-11-27T10:00:00.000Z', revision: 4 } })
  api.answer('GET /admin/lead-tasks', { body: [] })
  await user.click(box)
  expect(await screen.findByText('Nothing to do.')).toBeTruthy()
  expect(sent('PUT /admin/lead-tasks/t1')).toEqual([{ revision: 3, done: true }])
})

test('next steps that are due stand among the tasks by their time, say what they are and lead to their lead', async () => {
  api.answer('GET /admin/lead-tasks', { body: [CALL] })
  const step = { ...MARTA, id: 'l7', name: 'Ona Riu', nextStep: 'Send the estimate', nextStepOn: '2020-01-02' }
  api.answer('GET /admin/leads', { body: [{ ...step, nextStepTime: '08:00' }] })
  drawnInDesk(<TaskList />)
  const overdue = within((await screen.findByText('Send the estimate')).closest('ul') as HTMLElement)
  const [first, second] = overdue.getAllByRole('listitem')
  expect(first?.textContent).toBe('Send the estimateNext step of Ona Riu · 2 Jan 2020, 08:00')
  expect(second?.textContent).toContain('Marta Puig')
  expect(overdue.getByRole('link', { name: 'Ona Riu' }).getAttribute('href')).toBe('/leads/l7/show')
  const asked = api.received.find(({ path }) => path === '/admin/leads')
  expect(asked?.query.filter).toMatchObject({ owner: 'me' })
})

test('the badge counts tasks and next steps that are due', async () => {
  api.answer('GET /admin/lead-tasks', { body: [CALL] })
  api.answer('GET /admin/leads', { body: [{ ...MARTA, nextStep: 'Call', nextStepOn: '2020-01-02' }] })
  drawnInDesk(<TaskIcon />)
  expect(await screen.findByText('2')).toBeTruthy()
})

test('a task that somebody changed meanwhile stays, with what is wrong', async () => {
  api.answer('GET /admin/lead-tasks', { body: [CALL] })
  const user = drawnInDesk(<TaskList />)
  api.answer('DELETE /admin/lead-tasks/t1', { status: 409, body: { status: 409, detail: 'Changed meanwhile.' } })
  await press(user, 'Delete the task: Call')
  expect(await screen.findByText('Changed meanwhile.')).toBeTruthy()
  expect(screen.getByRole('checkbox', { name: 'Done: Call' })).toBeTruthy()
})
