import type { Lead, TimelineEntry } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { LeadTimeline } from '../LeadTimeline.tsx'
import { MARTA } from '../testing/marta.ts'
import { SamePerson } from './SamePerson.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const OTHER = { ...MARTA, id: 'l2', mergedInto: 'l1' }
const MERGED = { at: '2026-11-24T09:00:00.000Z', kind: 'merged', by: 'Ada', text: 'Marta' } as const
const UNDO = { id: 'n1', until: '2026-12-24T09:00:00.000Z', leads: 1 }

function drawn(lead: Lead, ...happened: TimelineEntry[]) {
  api.answer(`GET /admin/lead-people/${lead.id}`, { body: [MARTA, OTHER] })
  api.answer(`GET /admin/lead-timelines/${lead.id}`, { body: happened })
  return drawnInDesk(
    <>
      <SamePerson lead={lead} />
      <LeadTimeline lead={lead.id} />
    </>,
  )
}

test.each([MARTA, OTHER])('a merge is undone at the head of either lead, after a question: $id', async (lead) => {
  const user = drawn(lead, { ...MERGED, undo: UNDO })
  const head = within(await screen.findByRole('alert'))
  await user.click(await head.findByRole('button', { name: 'Undo the merge' }))
  const asking = within(await screen.findByRole('dialog', { name: 'Undo the merge?' }))
  api.answer('POST /admin/undo/n1', { body: { count: 2, kept: 0 } })
  api.answer(`GET /admin/lead-timelines/${lead.id}`, { body: [] })
  await user.click(asking.getByRole('button', { name: 'Undo the merge' }))
  expect(await screen.findByText('2 leads put back')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo the merge' })).toBeNull())
})

test('what can be undone no more says so, on the lead that is gone and in what happened', async () => {
  drawn(OTHER, { ...MERGED, undo: null })
  const said = /It can be undone no more: that is possible for 30 days\./
  await waitFor(() => expect(screen.queryAllByText(said)).toHaveLength(2))
  expect(screen.queryByRole('button', { name: /Undo/ })).toBeNull()
})

test('a change of many is undone where it is told, and says of how many', async () => {
  const changes = { status: { before: 'new', after: 'won' } }
  const undo = { ...UNDO, leads: 12 }
  const changed: TimelineEntry = { ...MERGED, kind: 'changed', fields: ['status'], changes, undo }
  const user = drawn(MARTA, changed)
  api.answer('POST /admin/undo/n1', { body: { count: 11, kept: 1 } })
  await press(user, 'Undo this change of 12 leads')
  await press(user, 'Put 12 leads back')
  expect(await screen.findByText('11 leads put back, 1 left as somebody changed them since')).toBeTruthy()
})
