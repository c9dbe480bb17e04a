import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, screen, waitFor } from '../testing/desk.tsx'
import { signedInAs } from '../testing/signed-in.ts'
import { LeadNotes } from './LeadNotes.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const sent = () => api.received.filter(({ path }) => path.endsWith('/lead-notes')).map(({ body }) => body)

test('a note is added by Ctrl Enter, once however often it is pressed, and none without words', async () => {
  const user = drawnInDesk(<LeadNotes lead="l1" />)
  await user.type(field('Note'), '  {Control>}{Enter}{/Control}')
  expect(sent()).toEqual([])
  api.answer('POST /admin/lead-notes', { status: 201, body: { id: 'n1', text: 'Rang' } })
  await user.clear(field('Note'))
  await user.type(field('Note'), 'Rang{Control>}{Enter}{Enter}{/Control}')
  await waitFor(() => expect(field('Note').value).toBe(''))
  expect(sent()).toEqual([{ lead: 'l1', text: 'Rang' }])
})

test('a note that could not be added stays', async () => {
  const user = drawnInDesk(<LeadNotes lead="l1" />)
  api.answer('POST /admin/lead-notes', { status: 503, body: { status: 503, detail: 'Not now.' } })
  await user.type(field('Note'), 'Rang{Control>}{Enter}{/Control}')
  expect(await screen.findByText('Not now.')).toBeTruthy()
  expect(field('Note').value).toBe('Rang')
})
