import { createEvent, fireEvent } from '@testing-library/react'
import type { Lead } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { type Received, scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { MARTA } from '../testing/marta.ts'
import { LeadBoard } from './LeadBoard.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const changes = () => api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body)
const column = (status: string) => screen.getByRole('region', { name: new RegExp(`^${status}`) })
const slip = (status: string) => within(column(status)).getByRole('listitem')

/** What the API says from now on of each column's leads; the first may be changed. */
const stands = (lead: Lead, ...others: Lead[]) => {
  api.answer('GET /admin/leads', {
    headers: { 'content-range': 'leads 0-0/1' },
    body: ({ query }: Received) => {
      const { status } = query.filter as { status?: string | string[] }
      return [lead, ...others].filter((each) => !status || [status].flat().includes(each.status))
    },
  })
  api.answer('PUT /admin/leads/l1', { body: { ...lead, revision: lead.revision + 1 } })
}

async function board(...others: Lead[]) {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  api.answer('GET /admin/models', { body: [] })
  api.answer('GET /admin/lead-views', { body: [] })
  api.answer('GET /admin/leads/counts', { body: { counts: [] } })
  stands(MARTA, ...others)
  const at = `/leads/board?filter=${encodeURIComponent('{"status":["new","won"]}')}`
  const user = drawnInDesk(<LeadBoard />, { at, path: '/leads/board', resource: 'leads' })
  await within(column('new')).findByRole('link', { name: MARTA.name })
  return user
}

test('a slip says who takes it and what is next while that matters', async () => {
  const closed = { ...MARTA, id: 'l2', name: 'Pau Serra', status: 'won' as const }
  await board(closed)
  await within(column('won')).findByRole('link', { name: 'Pau Serra' })
  for (const [status, isThere] of [
    ['new', true],
    ['won', false],
  ] as const) {
    expect(within(slip(status)).queryByText('No next step') !== null).toBe(isThere)
    expect(within(slip(status)).queryByRole('button', { name: 'Take it' }) !== null).toBe(isThere)
  }
})

test('a slip says that a program may have written it, as the list does', async () => {
  const suspect = { ...MARTA, id: 'l2', name: 'Pau Serra', status: 'won' as const, suspicion: 'haste' as const }
  await board(suspect)
  await within(column('won')).findByText('Suspected: very fast')
  expect(within(column('new')).queryByText(/^Suspected/)).toBeNull()
})

test('a lead is moved by its menu; taking it back offers no further undo', async () => {
  const user = await board()
  await user.click(within(slip('new')).getByRole('button', { name: 'Move to' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Won' }))
  expect(await screen.findByText('Marta Puig moved to Won.', { selector: '[role=status] *' })).toBeTruthy()
  await press(user, 'Undo')
  expect(await screen.findByText('Marta Puig moved to New.', { selector: '[role=status] *' })).toBeTruthy()
  expect(changes()).toEqual([
    { revision: 4, status: 'won' },
    { revision: 5, status: 'new' },
  ])
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull())
})

test('a lead is dropped on a column; nothing else is', async () => {
  await board()
  const dataTransfer = { setData: () => {}, getData: () => '{"id":"l9"}', effectAllowed: '' }
  fireEvent.drop(column('won'), { dataTransfer })
  const over = createEvent.dragOver(column('won'), { dataTransfer })
  fireEvent(column('won'), over)
  expect(over.defaultPrevented).toBe(false)
  fireEvent.dragStart(slip('new'), { dataTransfer })
  fireEvent.dragOver(column('won'), { dataTransfer })
  fireEvent.drop(column('won'), { dataTransfer })
  await waitFor(() => expect(changes()).toEqual([{ revision: 4, status: 'won' }]))
  fireEvent.dragEnd(slip('new'))
  fireEvent.drop(column('won'), { dataTransfer })
  expect(changes()).toHaveLength(1)
})

test('a lead is carried by keys, and left where it was by Escape', async () => {
  const user = await board()
  within(slip('new')).getByRole('link', { name: 'Marta Puig' }).focus()
  await user.keyboard(' {ArrowRight}{Escape}')
  expect(changes()).toEqual([])
  await user.keyboard(' {ArrowRight} ')
  await waitFor(() => expect(changes()).toEqual([{ revision: 4, status: 'won' }]))
})

test('arrows go from slip to slip, over empty columns, and no further than the last', async () => {
  const lead = (id: string, name: string, status: Lead['status']) => ({ ...MARTA, id, name, status })
  const others = [lead('l2', 'Pau Serra', 'new'), lead('l3', 'Anna Vidal', 'won')]
  const user = await board(...others)
  await within(column('won')).findByRole('link', { name: 'Anna Vidal' })
  within(column('new')).getByRole('link', { name: 'Marta Puig' }).focus()
  const visited: (string | null | undefined)[] = []
  for (const key of ['ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
    await user.keyboard(`{${key}}`)
    visited.push(document.activeElement?.textContent)
  }
  // From the second slip to the only one of the next column, and back to the height of that.
  expect(visited).toEqual(
    ['Marta', 'Pau', 'Pau', 'Anna', 'Anna', 'Marta', 'Marta'].map((name) => expect.stringContaining(name)),
  )
  expect(changes()).toEqual([])
})
