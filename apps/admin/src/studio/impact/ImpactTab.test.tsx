import type { KeptImpact, ImpactResult, Job, SentPastAssessment } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signIn } from '../../testing/signed-in.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import ImpactTab from './ImpactTab.tsx'

const api = scriptedApi()
emptyDesk()
workersInPage()

const AT = '/admin/models/small'
const JOB = '01890000-0000-7000-8000-000000000001'
const past = (i: number, winner: string, source: string): SentPastAssessment => ({
  assessment: `01890000-0000-7000-8000-${String(i).padStart(12, '0')}`,
  ...{ winner, source, month: i % 2 ? '2026-10' : '2026-11', lead: i === 0, strength: i < 2 ? 'tooClose' : 'clear' },
  answers: { team: true },
  priorities: {},
  scores: { a: 50, b: 45 },
})
const PAST = [past(0, 'b', 'letter'), past(1, 'b', ''), past(2, 'a', ''), past(3, 'a', 'letter')]
/** Option a wins whatever is answered. */
const document: ModelDocument = {
  ...smallDocument,
  ratings: smallDocument.ratings.map((each) => ({ ...each, value: each.option === 'a' ? 7 : 4 })),
  questions: [
    {
      key: 'team',
      text: { en: 'A team?' },
      type: 'boolean',
      choices: ['yes', 'no'].map((key) => ({ key, label: { en: key }, effects: [] })),
    },
  ],
  rules: [],
}

const RESULT: ImpactResult = {
  ...{ assessed: 4812, flipped: 102, unchanged: 4710, dropped: 0, tooCloseFlips: 51, leadFlips: 7 },
  transitions: [
    { from: 'a', to: 'a', count: 3000 },
    { from: 'b', to: 'b', count: 1710 },
    { from: 'b', to: 'a', count: 100 },
    { from: 'a', to: 'b', count: 2 },
  ],
  shifts: { a: [{ from: 1, to: 3, count: 4812 }], b: [] },
  largest: [{ assessment: JOB, from: 'b', to: 'a', shift: 4.24 }],
  bySource: [{ source: '', assessed: 4812, flipped: 102 }],
  byMonth: [{ month: '2026-11', assessed: 4812, flipped: 102 }],
  strengths: { assessed: 2000, changes: [{ from: 'clear', to: 'leaning', count: 12 }] },
  because: [
    { list: 'criteria', key: 'price', alone: 90, without: 12 },
    { list: 'rules', key: 'gone', alone: null, without: 101 },
  ],
  becauseLeftOut: 3,
  becauseOf: { assessed: 1500, flipped: 31 },
}
const IMPACT: KeptImpact = {
  ...{ id: JOB, filter: {}, hash: 'x', current: true, version: 1 },
  computedAt: '2026-11-27T10:00:00Z',
  result: RESULT,
}
const jobOf = (changes: Partial<Job>): Job => ({
  ...{ id: JOB, kind: 'impact', state: 'running', progress: 0.25, done: 1203, total: 4812, startedBy: null },
  ...{ createdAt: '', startedAt: new Date(Date.now() - 5_000).toISOString(), finishedAt: null, expiresAt: null },
  ...{ result: null, error: null },
  ...changes,
})

interface Answered {
  assessments?: SentPastAssessment[]
  impact?: KeptImpact | null
  job?: Job
}

const answer = ({ assessments = PAST, impact = null, job }: Answered) => {
  api.answer(`GET ${AT}/past-assessments`, { body: { total: assessments.length, assessments } })
  api.answer(`GET ${AT}/impact`, { body: { job: job && job.finishedAt === null ? job.id : null, impact } })
  if (job) api.answer(`GET /admin/jobs/${JOB}`, { body: job })
}

async function opened(answered: Answered = {}) {
  await signIn(api, 'consultant')
  answer(answered)
  return drawnInStudio(<ImpactTab />, { document, at: 'impact' })
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const rowOf = (name: string | RegExp, of = screen as Pick<typeof screen, 'getByRole'>) =>
  of.getByRole('rowheader', { name }).closest('tr')?.textContent?.replace(/\s+/g, ' ')

test.each(['past-assessments', 'impact'])('where its %s cannot be read, that is said and tried again', async (what) => {
  await signIn(api, 'consultant')
  answer({})
  api.answer(`GET ${AT}/${what}`, { status: 409, body: { detail: 'The database is away.' } })
  const { user } = await drawnInStudio(<ImpactTab />, { document, at: 'impact' })
  expect((await screen.findByRole('alert')).textContent).toContain('The database is away.')
  answer({})
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('An estimate: the newest 4 of 4 assessments.')).toBeTruthy()
})

describe('an estimate', () => {
  test('of the newest assessments is there at once, and says that it is one', async () => {
    await opened()
    expect(await screen.findByText('An estimate: the newest 4 of 4 assessments.')).toBeTruthy()
    expect(await screen.findByText('None of 4 past assessments would have another winner.')).toBeTruthy()
    expect(
      screen.getByText(
        /^Another option comes first in 2 \(50%\), be it named the winner or too close to call: 2 of them \(100%\) were too close to call before; 1 became leads\.$/,
      ),
    ).toBeTruthy()
    expect(rowOf('b', section('From what to what'))).toBe('b202')
    expect(rowOf('Net change', section('From what to what'))).toBe('Net change+2−2')
    expect(rowOf('Direct', section('By source'))).toMatch(/^Direct2150%$/)
  })

  test('follows the draft as it is edited, saved or not', async () => {
    const { store } = await opened()
    await screen.findByText('None of 4 past assessments would have another winner.')
    store.edit((now) => ({
      ...now,
      ratings: now.ratings.map((each) => ({ ...each, value: each.option === 'b' ? 9 : 1 })),
    }))
    expect(await screen.findByText(/^None of 4 past assessments/)).toBeTruthy()
    await waitFor(() => expect(rowOf('a', section('From what to what'))).toBe('a0220'.slice(0, 1) + '022'))
  })

  test('is not made of a draft that cannot be decided', async () => {
    const { store } = await opened()
    await screen.findByText('None of 4 past assessments would have another winner.')
    store.edit((now) => ({ ...now, ratings: [] }))
    expect(await screen.findByText(/^This draft cannot be decided yet/)).toBeTruthy()
  })

  test('is not there where nobody has taken the model', async () => {
    await opened({ assessments: [] })
    expect(await screen.findByText('Nobody has taken this model yet.')).toBeTruthy()
  })
})

describe('a replay of all', () => {
  test('is started with what is chosen, after the draft is saved, and shows how far it is', async () => {
    const { user, store, server } = await opened()
    await screen.findByText('None of 4 past assessments would have another winner.')
    store.edit((now) => ({ ...now, title: { en: 'Typed?' } }))
    api.answer(`POST ${AT}/impact`, { status: 202, body: { job: JOB } })
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2026-10-01')
    await user.click(screen.getByRole('checkbox', { name: 'Leads only' }))
    answer({ job: jobOf({}) })
    await press(user, 'Replay all 4')
    expect(await screen.findByText(/^Replayed 1,203 of 4,812, about \d+ s left\. You may leave this page/)).toBeTruthy()
    expect(server.current.document.title).toEqual({ en: 'Typed?' })
    const [sent] = api.received.filter(({ method, path }) => method === 'POST' && path === `${AT}/impact`)
    expect(sent?.body).toEqual({ filter: { from: '2026-10-01', leadsOnly: true } })
    answer({ job: jobOf({ state: 'done', finishedAt: '2026-11-27T10:00:00Z', progress: 1 }), impact: IMPACT })
    expect(await screen.findByText('Another winner in 102 of 4,812 past assessments.')).toBeTruthy()
  })

  test('is not started with a day that is none', async () => {
    const { user } = await opened()
    await screen.findByText('None of 4 past assessments would have another winner.')
    await user.type(screen.getByRole('textbox', { name: 'To' }), '2026-13-45')
    await press(user, 'Replay all 4')
    expect(screen.getByRole('textbox', { name: 'To' }).getAttribute('aria-invalid')).toBe('true')
    expect(api.calls).not.toContain(`POST ${AT}/impact`)
  })

  test('that is under way is found again, and can be cancelled', async () => {
    const { user } = await opened({ job: jobOf({}) })
    expect(await screen.findByText(/^Replayed 1,203 of 4,812/)).toBeTruthy()
    api.answer(`DELETE /admin/jobs/${JOB}`, { body: jobOf({ state: 'cancelled' }) })
    answer({ job: jobOf({ state: 'cancelled', finishedAt: '2026-11-27T10:00:00Z' }) })
    await press(user, 'Cancel')
    await waitFor(() => expect(screen.queryByText(/^Replayed/)).toBeNull())
    expect(api.calls).toContain(`DELETE /admin/jobs/${JOB}`)
  })

  test('says why it failed', async () => {
    await opened({ job: jobOf({}) })
    await screen.findByText(/^Replayed 1,203/)
    api.answer(`GET /admin/jobs/${JOB}`, {
      body: jobOf({ state: 'failed', finishedAt: 'x', error: 'The model was deleted.' }),
    })
    expect(await screen.findByText('The model was deleted.')).toBeTruthy()
  })

  test('explains itself: which changes alone, and all but each; and how sure verdicts are', async () => {
    await opened({ impact: IMPACT })
    expect(await screen.findByText(/^Replayed 27 Nov 2026.*, all of them\.$/)).toBeTruthy()
    const causes = section('Because of')
    expect(causes.getByText(/All together: 31 of 1,500 assessments, spread evenly/)).toBeTruthy()
    expect(rowOf('Criterion “price”', causes)).toBe('Criterion “price”9012')
    expect(rowOf(/gone/, causes)).toMatch(/–101$/)
    expect(causes.getByText('3 more changes were not tried one by one.')).toBeTruthy()
  })

  test('says how sure verdicts were and are, what stays in the diagonal', async () => {
    const changes = [
      { from: 'clear', to: 'leaning', count: 12 },
      { from: 'clear', to: 'clear', count: 900 },
      { from: 'tooClose', to: 'tooClose', count: 80 },
    ] as ImpactResult['strengths']['changes']
    const { user } = await opened({
      impact: { ...IMPACT, result: { ...RESULT, strengths: { assessed: 2000, every: 3, changes } } },
    })
    await screen.findByText(/^Replayed/)
    const sure = section('How sure verdicts are')
    expect(rowOf('clear', sure)).toBe('clear900120')
    expect(rowOf('leaning', sure)).toBe('leaning000')
    expect(rowOf('too close to call', sure)).toBe('too close to call0080')
    expect(sure.getByText(/As sure as before:/).textContent).toContain('As sure as before: 980.')
    api.answer(`GET ${AT}/impact/assessments`, { body: { assessments: [], next: null } })
    await press(user, '900: Still clear')
    const asked = () => api.received.filter(({ path }) => path === `${AT}/impact/assessments`).at(-1)?.query.filter
    await waitFor(() => expect(asked()).toEqual({ strength: 'clear', becomes: 'clear', drawn: 3 }))
  })

  test('lists no assessment as one of the largest changes that does not change', async () => {
    const largest = [
      { assessment: JOB, from: 'a', to: 'a', shift: 0.2 },
      { assessment: `${JOB.slice(0, -1)}x`, from: 'a', to: 'a', shift: 0.01 },
    ]
    await opened({ impact: { ...IMPACT, result: { ...RESULT, largest } } })
    await screen.findByText(/^Replayed/)
    expect(section('The largest changes').getAllByRole('row')).toHaveLength(2)
  })

  test('names nobody as told where it was too close to call', async () => {
    const ids = [1, 2, 3].map((i) => JOB.slice(0, -1) + i)
    const largest = ids.map((assessment) => ({ assessment, from: 'b', to: 'a', shift: 4.24 }))
    const told = (i: number, strength: string, lead: number) => ({
      ...{ id: ids[i], strength, printedLead: { lead, decimals: 1 } },
    })
    api.answer('GET /admin/assessments', { body: [told(0, 'clear', 9), told(1, 'tooClose', 1)] })
    await opened({ impact: { ...IMPACT, result: { ...RESULT, largest } } })
    await screen.findByText(/^Replayed/)
    const changes = section('The largest changes')
    expect(await changes.findByText('Too close, b by 1.0')).toBeTruthy()
    expect(ids.map((id) => rowOf(id.slice(-12), changes)?.slice(12))).toEqual([
      'ba first+4.2',
      'Too close, b by 1.0a first+4.2',
      // What it was told is not known any more.
      'b firsta first+4.2',
    ])
    expect(api.received.find(({ path }) => path === '/admin/assessments')?.query).toMatchObject({ filter: { id: ids } })
  })

  test('says where it cannot be read how close the largest changes were, and tries again', async () => {
    api.answer('GET /admin/assessments', { status: 409, body: { detail: 'The database is away.' } })
    const { user } = await opened({ impact: IMPACT })
    expect(
      await screen.findByText(/^How close those results were could not be read\. The database is away\./),
    ).toBeTruthy()
    api.answer('GET /admin/assessments', { body: [{ id: JOB, strength: 'clear', printedLead: null }] })
    await user.click(section('The largest changes').getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test('opens the assessments behind each of its numbers: by one change alone, all but it, and those drawn for it', async () => {
    const result = { ...RESULT, becauseOf: { assessed: 1500, flipped: 31, every: 3 } }
    const { user } = await opened({ impact: { ...IMPACT, filter: { source: 'letter' }, result } })
    await screen.findByText(/^Replayed/)
    const { answers, source, month, lead, strength } = past(1, 'b', 'letter')
    const found = { assessment: JOB, answers, source, month, lead, strength, was: 'b', is: 'a', shift: 3 }
    api.answer(`GET ${AT}/impact/assessments`, { body: { assessments: [found], next: null } })
    await press(user, '90: Criterion “price”, alone')
    expect(await screen.findByText('Told → what version 1 with this change alone says.')).toBeTruthy()
    expect(await screen.findByText('Too close to call, b first → a first')).toBeTruthy()
    const asked = () => api.received.filter(({ path }) => path === `${AT}/impact/assessments`).at(-1)?.query.filter
    const because = { list: 'criteria', key: 'price', how: 'alone', version: 1 }
    expect(asked()).toEqual({ source: 'letter', because, drawn: 3 })
    await press(user, 'Close')
    await press(user, '12: All but it: Criterion “price”')
    expect(await screen.findByText('Told → what this draft without this change says.')).toBeTruthy()
    expect(asked()).toMatchObject({ because: { ...because, how: 'without' } })
  })

  test('that an earlier release made shows its numbers, and says how they are opened', async () => {
    await opened({ impact: IMPACT })
    await screen.findByText(/^Replayed/)
    const causes = section('Because of')
    expect(causes.queryByRole('button')).toBeNull()
    expect(causes.getByText('Replay again to open the assessments behind these numbers.')).toBeTruthy()
    expect(section('How sure verdicts are').queryByRole('button')).toBeNull()
  })

  test('of an earlier draft is not shown for this one', async () => {
    await opened({ impact: { ...IMPACT, current: false } })
    expect(await screen.findByText(/The last replay was of an earlier draft\.$/)).toBeTruthy()
    expect(await screen.findByText('None of 4 past assessments would have another winner.')).toBeTruthy()
    expect(screen.queryByText(/4,812 past/)).toBeNull()
  })
})

describe('of a version', () => {
  const version = (number: number) => ({ id: `v${number}`, number, publishedAt: '2026-11-28T09:00:00Z' })
  async function openedOf(number: number, impact: KeptImpact | null) {
    await signIn(api, 'consultant')
    answer({ impact })
    api.answer('GET /admin/versions', {
      body: [version(2), version(1)],
      headers: { 'content-range': 'versions 0-1/2' },
    })
    for (const each of [1, 2]) api.answer(`GET /admin/versions/v${each}`, { body: { ...version(each), document } })
    return drawnInStudio(<ImpactTab />, { document, at: `impact?version=${number}` })
  }

  test('what was found before it was published is all there, and nothing can be started or opened', async () => {
    await openedOf(2, { ...IMPACT, current: false, filter: { leadsOnly: true } })
    expect(await screen.findByText('Another winner in 102 of 4,812 past assessments.')).toBeTruthy()
    expect(
      screen.getByText(/^Version 2, published 28 Nov 2026, 09:00\. Replayed 27 Nov 2026, 10:00, leads only\./),
    ).toBeTruthy()
    expect(api.received.find(({ path }) => path === `${AT}/impact`)?.query).toEqual({ version: 2 })
    expect(rowOf('Version 2', section('From what to what'))).toMatch(/^Version 2/)
    expect(section('Because of').getByText('90')).toBeTruthy()
    expect(screen.queryByText(/draft/)).toBeNull()
    expect(screen.queryAllByRole('button', { name: /Replay|: / })).toEqual([])
  })

  test('that was published without one, this is said', async () => {
    await openedOf(1, null)
    expect(await screen.findByText('Version 1 was published without an impact.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'All versions' }).getAttribute('href')).toBe('/models/small/versions')
  })
})
