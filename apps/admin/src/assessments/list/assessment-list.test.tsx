import type { Assessment, AssessmentFacets } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { smallDocument } from '../../studio/draft/testing/small-document.ts'
import { address, choose, drawnInDesk, emptyDesk, field, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import type { AssessmentFilter } from '../assessment-filter.ts'
import { AssessmentList } from './AssessmentList.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const text = (en: string) => ({ en })
const DOCUMENT: ModelDocument = {
  ...smallDocument,
  questions: [
    {
      key: 'team',
      type: 'single',
      text: text('Who builds it?'),
      short: text('Team'),
      choices: ['js', 'py'].map((key) => ({ key, label: text(`They write ${key}`), effects: [] })),
    },
    { key: 'users', type: 'number', text: text('How many users?'), short: text('Users'), min: 0, max: 1000 },
  ],
}
const ASSESSMENT: Assessment = {
  id: 'a1',
  model: 'small',
  modelId: 'm1',
  modelTitle: text('Small?'),
  version: 1,
  status: 'ranked',
  winner: 'a',
  winnerName: text('Option A'),
  winnerIndex: 0,
  strength: 'clear',
  margin: 5,
  printedLead: null,
  locale: 'en',
  source: '',
  answered: 2,
  createdAt: '2026-11-24T09:00:00.000Z',
  becameLead: false,
  lead: null,
}
const FACETS: AssessmentFacets = {
  model: [{ value: 'small', name: text('Small?'), count: 7 }],
  version: [{ value: 1, count: 7 }],
  winner: [
    { value: 'a', name: text('Option A'), count: 5 },
    { value: 'b', count: 1 },
    { value: null, count: 1 },
  ],
  strength: [{ value: 'clear', count: 5 }],
  locale: [{ value: null, count: 7 }],
  source: [{ value: '', count: 7 }],
  lead: [{ value: false, count: 7 }],
  answers: [],
}

interface Listed {
  filter?: AssessmentFilter
  facets?: Partial<AssessmentFacets>
  total?: number
}

async function listed({ filter = {}, facets = {}, total = 1 }: Listed = {}) {
  const rows = total === 0 ? [] : [ASSESSMENT]
  api.answer('GET /admin/assessments', { headers: { 'content-range': `assessments 0-0/${total}` }, body: rows })
  api.answer('GET /admin/assessments/facets', { body: { ...FACETS, ...facets } })
  api.answer('GET /admin/versions', { body: [{ id: 'v1', number: 1 }] })
  api.answer('GET /admin/versions/v1', { body: { document: DOCUMENT } })
  const at = `/assessments?filter=${encodeURIComponent(JSON.stringify(filter))}`
  const user = drawnInDesk(<AssessmentList />, { at, path: '/assessments', resource: 'assessments' })
  await screen.findByRole('button', { name: 'Filter' })
  return user
}
const chip = (name: string) => screen.findByRole('button', { name: `Remove the filter: ${name}` })
/** What the list is narrowed to, as the API was asked last. */
const asked = () => {
  const lists = api.received.filter(({ method, path }) => `${method} ${path}` === 'GET /admin/assessments')
  return lists.at(-1)?.query.filter
}
const filters = async () => within(await screen.findByRole('dialog', { name: 'Filters' }))

describe('what is filtered by is called', () => {
  test.each<{ filter: AssessmentFilter; name: string }>([
    { filter: { model: 'small' }, name: 'Model: Small?' },
    { filter: { winner: 'a' }, name: 'Verdict: Option A' },
    { filter: { winner: null }, name: 'Verdict: None' },
    // What has no name, or is not counted among the most frequent, by its key.
    { filter: { winner: 'b' }, name: 'Verdict: b' },
    { filter: { winner: 'z' }, name: 'Verdict: z' },
    { filter: { model: 'gone' }, name: 'Model: gone' },
    { filter: { model: 'small', answers: { team: 'py' } }, name: 'Team: They write py' },
    // The only model needs not be chosen.
    { filter: { answers: { team: 'py' } }, name: 'Team: They write py' },
    { filter: { answers: { users: { from: 10 } } }, name: 'Users: at least 10' },
  ])('$name', async ({ filter, name }) => {
    await listed({ filter })
    expect(await chip(name)).toBeTruthy()
  })

  test('by its key where one of several models would have to be guessed', async () => {
    const other = { value: 'other', name: text('Other?'), count: 1 }
    const filter: AssessmentFilter = { winner: 'a', answers: { team: 'py' } }
    const user = await listed({ filter, facets: { model: [...FACETS.model, other] } })
    await chip('Verdict: Option A')
    await press(user, 'Filter')
    expect((await filters()).getByText('Choose a model to filter by what was answered.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Remove the filter: team: py', hidden: true })).toBeTruthy()
    expect(api.calls).not.toContain('GET /admin/versions')
  })

  test('the same where nothing fits, each with the way back', async () => {
    const user = await listed({ filter: { winner: null, lead: true, source: '' }, total: 0 })
    expect(await screen.findByText('No assessment fits all of this.')).toBeTruthy()
    await press(user, 'Without “Became a lead”')
    await waitFor(() => expect(asked()).toEqual({ winner: null, source: '' }))
    await press(user, 'Without “Verdict: None”')
    await waitFor(() => expect(asked()).toEqual({ source: '' }))
  })
})

test('nobody has taken a model yet where nothing is filtered', async () => {
  await listed({ total: 0 })
  expect(await screen.findByText('Nobody has taken a model yet.')).toBeTruthy()
})

describe('the list is narrowed', () => {
  test('by keys to what there is, and back: all of it stands in the address', async () => {
    const user = await listed()
    screen.getByRole('button', { name: 'Filter' }).focus()
    await user.keyboard('{Enter}')
    const panel = await filters()
    const winner = await panel.findByRole('button', { name: /^Option A/ })
    expect(panel.queryByRole('group', { name: 'Language' })).toBeNull()
    winner.focus()
    await user.keyboard(' ')
    await waitFor(() => expect(asked()).toEqual({ winner: 'a' }))
    expect(decodeURIComponent(address() ?? '')).toContain('{"winner":"a"}')
    expect(panel.getByRole('button', { name: /^Option A/, pressed: true })).toBeTruthy()
    await user.keyboard(' ')
    await waitFor(() => expect(asked()).toEqual({}))
    // What is none or empty is filtered by like anything else, and stays where something is added or taken away.
    await user.click(panel.getByRole('button', { name: /^None/ }))
    await waitFor(() => expect(asked()).toEqual({ winner: null }))
    await user.click(panel.getByRole('button', { name: /^Direct/ }))
    await waitFor(() => expect(asked()).toEqual({ winner: null, source: '' }))
    await user.click(panel.getByRole('button', { name: /^None/, pressed: true }))
    await waitFor(() => expect(asked()).toEqual({ source: '' }))
    await user.click(panel.getByRole('button', { name: 'Clear all' }))
    await waitFor(() => expect(asked()).toEqual({}))
  })

  test('to those who answered a question in one way, or not at all', async () => {
    const answers = [
      { value: 'js', count: 4 },
      { value: null, count: 2 },
    ]
    const user = await listed({ facets: { answers } })
    await press(user, 'Filter')
    const panel = await filters()
    await panel.findByRole('group', { name: 'Answered' })
    await choose(user, 'Answered', 'Who builds it?')
    await user.click(await panel.findByRole('button', { name: /^They write js/ }))
    await waitFor(() => expect(asked()).toEqual({ answers: { team: 'js' } }))
    await user.click(panel.getByRole('button', { name: /^They write js/, pressed: true }))
    await waitFor(() => expect(asked()).toEqual({}))
    await user.click(within(panel.getByRole('group', { name: 'Answered' })).getByRole('button', { name: /2$/ }))
    await waitFor(() => expect(asked()).toEqual({ answers: { team: null } }))
  })

  test('to numbers that are typed key by key, from one to another', async () => {
    const user = await listed({ filter: { answers: { users: { from: 5 } } } })
    await press(user, 'Filter')
    await filters()
    await waitFor(() => expect(field('At least').value).toBe('5'))
    await user.clear(field('At least'))
    await user.type(field('At least'), '1,50')
    await user.tab()
    await waitFor(() => expect(asked()).toEqual({ answers: { users: { from: 1.5 } } }))
    await user.type(field('At most'), '20')
    await user.tab()
    await waitFor(() => expect(asked()).toEqual({ answers: { users: { from: 1.5, to: 20 } } }))
    await user.clear(field('At least'))
    await user.tab()
    await waitFor(() => expect(asked()).toEqual({ answers: { users: { to: 20 } } }))
    await user.clear(field('At most'))
    await user.tab()
    await waitFor(() => expect(asked()).toEqual({}))
  })
})

test('a file has what the filters let through, in the order of the list; nothing is offered of nothing', async () => {
  const user = await listed({ filter: { winner: 'a' } })
  await press(user, 'Export')
  const { pathname, searchParams } = new URL(
    (await screen.findByRole<HTMLAnchorElement>('menuitem', { name: /semicolons/ })).href,
  )
  expect(pathname).toBe('/api/v1/admin/assessments/export')
  expect(Object.fromEntries(searchParams)).toEqual({
    format: 'csv',
    separator: ';',
    filter: '{"winner":"a"}',
    sort: '["createdAt","DESC"]',
  })
})
