import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import type { LeadFilter } from '../lead-filter.ts'
import { MARTA } from '../testing/marta.ts'
import { LeadList } from './LeadList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const MODELS = [
  { id: 'm1', slug: 'stack', title: { en: 'Django or Node.js?' } },
  { id: 'm2', slug: 'base', title: { es: '¿PostgreSQL o MySQL?' } },
]
const WINNERS = [
  { value: 'django', name: { en: 'Django' }, count: 3 },
  { value: 'rust', count: 1 },
  { value: null, count: 2 },
]

async function narrowed(filter: LeadFilter, total = 1) {
  api.answer('GET /admin/users', { body: [{ id: 'u1', name: 'Ada' }] })
  api.answer('GET /admin/models', { headers: { 'content-range': 'models 0-1/2' }, body: MODELS })
  api.answer('GET /admin/assessments/facets', {
    body: {
      winner: WINNERS,
      locale: [
        { value: 'ca', count: 1 },
        { value: null, count: 5 },
      ],
    },
  })
  api.answer('GET /admin/leads/tags', { body: [] })
  api.answer('GET /admin/leads/counts', {
    body: ({ query }: { query: { filters: unknown[] } }) => ({ counts: (query.filters ?? []).map(() => 4) }),
  })
  api.answer('GET /admin/lead-views', { body: [] })
  const body = total === 0 ? [] : [MARTA]
  api.answer('GET /admin/leads', { headers: { 'content-range': `leads 0-0/${total}` }, body })
  const at = `/leads?filter=${encodeURIComponent(JSON.stringify(filter))}`
  const user = drawnInDesk(<LeadList />, { at, path: '/leads', resource: 'leads' })
  await screen.findByRole('button', { name: 'Filter' })
  return user
}
const chip = (name: string) => screen.findByRole('button', { name: `Remove the filter: ${name}` })
const asked = () =>
  api.received.filter(({ method, path }) => `${method} ${path}` === 'GET /admin/leads').at(-1)?.query.filter

describe('what leads are filtered by is called', () => {
  test.each<{ filter: object; name: string }>([
    { filter: { owner: 'u1' }, name: 'Owner: Ada' },
    { filter: { owner: 'u9' }, name: 'Owner: somebody who has left' },
    { filter: { owner: 'nobody' }, name: 'No owner' },
    // A link may name a model by its address or by its id.
    { filter: { model: 'stack' }, name: 'Model: Django or Node.js?' },
    { filter: { model: 'm1' }, name: 'Model: Django or Node.js?' },
    { filter: { model: 'base' }, name: 'Model: ¿PostgreSQL o MySQL?' },
    { filter: { model: 'gone' }, name: 'Model: gone' },
    { filter: { winner: 'django' }, name: 'Came first: Django' },
    { filter: { winner: 'rust' }, name: 'Came first: rust' },
    { filter: { winner: 'cobol' }, name: 'Came first: cobol' },
  ])('$name', async ({ filter, name }) => {
    await narrowed(filter as LeadFilter)
    expect(await chip(name)).toBeTruthy()
  })

  test('without counting over all assessments where no option is asked for', async () => {
    await narrowed({ owner: 'u1' as never })
    await chip('Owner: Ada')
    expect(api.calls).not.toContain('GET /admin/assessments/facets')
  })

  test('the same where nothing fits, with how many there would be', async () => {
    const user = await narrowed({ q: 'zz', winner: 'django', model: 'stack' } as LeadFilter, 0)
    await press(user, 'Without “Came first: Django”: 4')
    await waitFor(() => expect(asked()).toEqual({ q: 'zz', model: 'stack' }))
    await press(user, 'Without “Search: zz”: 4')
    await waitFor(() => expect(asked()).toEqual({ model: 'stack' }))
  })
})

test('what came first, and in which languages, is offered by name; what is not known is no choice', async () => {
  const user = await narrowed({})
  await press(user, 'Filter')
  const first = await screen.findByRole('group', { name: 'Came first' })
  const offered = () => [...first.querySelectorAll('button')].map(({ textContent }) => textContent)
  await waitFor(() => expect(offered()).toEqual(['Django4', 'rust4']))
  const languages = screen.getByRole('group', { name: 'Language' })
  expect(languages.textContent).toBe('LanguageCatalan4')
  await user.click(first.querySelector('button') as HTMLElement)
  await waitFor(() => expect(asked()).toEqual({ winner: 'django' }))
})

test('a filter is taken away by keys', async () => {
  const user = await narrowed({ model: 'stack', winner: 'django' } as LeadFilter)
  ;(await chip('Model: Django or Node.js?')).focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(asked()).toEqual({ winner: 'django' }))
})
