import type { Affected, Model, Role } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { HttpError } from 'react-admin'
import { describe, expect, test, vi } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, emptyDesk, field, press, retype, screen, type User, waitFor, within } from '../../testing/desk.tsx'
import { signIn } from '../../testing/signed-in.ts'
import { smallDocument, yesNoQuestion } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import { PublishDialog } from './PublishDialog.tsx'

const api = scriptedApi()
emptyDesk()
workersInPage()

const RECORD = { id: 'small', slug: 'small', versions: 0, latestVersion: null } as Model
const titled = (en: string) => (document: ModelDocument) => ({ ...document, title: { en } })
/** Expects the option that never leads. */
const FAILING: ModelDocument = {
  ...smallDocument,
  ratings: smallDocument.ratings.map((each) => (each.option === 'a' ? { ...each, value: 9 } : each)),
  scenarios: [{ key: 'one', description: { en: 'One' }, answers: {}, expect: { winner: 'b' } }],
}

/** One rating lets that option lead, or not. */
const decidedBy = (value: number): ModelDocument => ({
  ...FAILING,
  questions: [yesNoQuestion],
  ratings: FAILING.ratings.map((each) =>
    each.option === 'a' && each.criterion === 'speed' ? { ...each, value } : each,
  ),
  scenarios: [{ key: 'one', description: { en: 'One' }, answers: { q: true }, expect: { winner: 'b' } }],
})
const NOT_NEEDED = { needed: false, latest: null }
const NOBODY: Affected = { answering: 0, webhooks: [], previews: [], sites: [], blocks: [] }

interface Opened extends Omit<NonNullable<Parameters<typeof drawnInStudio>[1]>, 'at'> {
  role?: Role
  latestVersion?: number
  /** Or that it cannot be read. */
  approval?: object | 'unread'
  affected?: Affected
  revisions?: object[]
}

/** A save that changed one value. */
const saved = (number: number, author: string, savedAt: string, path: string[]) => ({
  ...{ number, first: number, author, authorId: author, savedAt, origin: null },
  differences: [{ kind: 'changed', path, pointer: `/${path.join('/')}` }],
})

async function opened({
  role = 'consultant',
  latestVersion,
  approval = NOT_NEEDED,
  affected = NOBODY,
  revisions = [],
  ...more
}: Opened = {}) {
  await signIn(api, role)
  api.answer('GET /admin/models/small/revisions', { body: revisions })
  if (approval !== 'unread') api.answer('GET /admin/models/small/approval', { body: approval })
  api.answer('GET /admin/models/small/affected', { body: affected })
  const [onClose, onPublished] = [vi.fn(), vi.fn()]
  const record = { ...RECORD, ...(latestVersion && { latestVersion, versions: latestVersion }) }
  const studio = await drawnInStudio(<PublishDialog {...{ record, onClose, onPublished }} />, more)
  await screen.findByRole('dialog', { name: /^Publish version / })
  return { ...studio, onClose, onPublished }
}

const publishButton = () => screen.findByRole<HTMLButtonElement>('button', { name: 'Publish' })
/** Presses it, once the scenarios have run. */
async function publish(user: User) {
  await waitFor(async () => expect((await publishButton()).disabled).toBe(false))
  await user.click(await publishButton())
}
/** What keeps it from being published. */
const obstacle = () =>
  screen.getByText(/\.$/, { selector: '[role=status]:not(output), [role=status] button' }).textContent
const publishes = () => api.received.filter(({ path }) => path === '/admin/models/small/publish')
const accepted = () =>
  api.answer('POST /admin/models/small/publish', { status: 201, body: { number: 1, hash: 'x', publishedAt: '' } })

describe('publishing', () => {
  test('asks for notes, sends the revision that is shown, and says which version clients take', async () => {
    const { user, onClose, onPublished } = await opened()
    expect(await screen.findByText('The first version')).toBeTruthy()
    await waitFor(() => expect(obstacle()).toBe('Say in the notes what changed and why.'))
    expect((await publishButton()).disabled).toBe(true)
    expect(document.activeElement).toBe(field(/^Notes/))
    await user.keyboard('First.')
    accepted()
    await publish(user)
    expect(await screen.findByText('Version 1 is what clients take from now on.')).toBeTruthy()
    expect(publishes().map(({ body, headers }) => [body, headers['if-match']])).toEqual([[{ notes: 'First.' }, '"1"']])
    expect([onClose.mock.calls.length, onPublished.mock.calls.length, localStorage.length]).toEqual([1, 1, 0])
  })

  test('sends what clients read where something is written for them', async () => {
    const { user } = await opened()
    await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'N')
    await user.type(field('What clients read'), 'New weights.')
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes()[0]?.body).toEqual({ notes: 'N', publicNotes: 'New weights.' }))
  })

  test('saves one’s own edits first, and shows what changes for clients in a sentence each', async () => {
    const { user, server } = await opened({
      published: smallDocument,
      latestVersion: 4,
      before: (store) => store.edit(titled('Better?')),
    })
    expect(screen.getByRole('heading', { name: 'Publish version 5' })).toBeTruthy()
    expect(await screen.findByText(/Better\?/, { selector: 'li div' })).toBeTruthy()
    expect(server.current).toMatchObject({ revision: 2, document: { title: { en: 'Better?' } } })
    await user.type(field(/^Notes/), 'N')
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes()[0]?.headers['if-match']).toBe('"2"'))
  })

  test('says who made each change and when, and shows it side by side without losing what was typed', async () => {
    const { user } = await opened({
      published: smallDocument,
      latestVersion: 4,
      before: (store) =>
        store.edit((document) => ({
          ...titled('Better?')(document),
          criteria: document.criteria.map((each) => (each.key === 'speed' ? { ...each, weight: 9 } : each)),
        })),
      revisions: [
        saved(2, 'u1', '2025-03-05T08:00:00', ['criteria', 'speed', 'weight']),
        saved(1, 'Anna Riu', '2025-03-04T10:08:00', ['title', 'en']),
        saved(1, 'Jordi Vila', '2025-03-01T09:00:00', ['title', 'en']),
      ],
    })
    expect(await screen.findByText('Anna Riu, 4 Mar 2025, 10:08')).toBeTruthy()
    expect(screen.getByText('you, 5 Mar 2025, 08:00')).toBeTruthy()
    expect(screen.queryByText(/Jordi Vila/)).toBeNull()
    await user.type(field(/^Notes/), 'Half a no')
    await press(user, 'Compare side by side')
    const beside = await screen.findByRole('dialog', { name: 'Version 4 and this draft' })
    expect(within(beside).getByRole('list', { name: 'Differences' }).textContent).toMatch(
      /Version 4Small.*This draftBetter\?/,
    )
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Version 4 and this draft' })).toBeNull())
    await user.type(field(/^Notes/), 'te')
    expect(field(/^Notes/).value).toBe('Half a note')
  })

  test('takes one change back, and keeps the others and what was typed', async () => {
    const { user, server } = await opened({
      published: smallDocument,
      latestVersion: 4,
      before: (store) =>
        store.edit((document) => ({
          ...titled('Better?')(document),
          criteria: document.criteria.map((each, i) => (i === 0 ? { ...each, weight: 9 } : each)),
        })),
    })
    await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'N')
    await press(user, /^Take back: .*Better\?/)
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Take back: .*Better/ })).toBeNull())
    expect(await screen.findByRole('button', { name: /^Take back: Criterion/ })).toBeTruthy()
    expect(server.current.document.title).toEqual(smallDocument.title)
    expect(server.current.document.criteria[0]?.weight).toBe(9)
    expect(field(/^Notes/).value).toBe('N')
    await press(user, /^Take back: Criterion/)
    expect(await screen.findByText('There is nothing new to publish.')).toBeTruthy()
    expect(server.current.document).toEqual(smallDocument)
  })

  test('is refused while nothing differs from what clients take', async () => {
    await opened({ published: smallDocument, latestVersion: 1 })
    await waitFor(() => expect(obstacle()).toBe('There is nothing new to publish.'))
    expect(screen.getByText('No differences.')).toBeTruthy()
  })

  test('is refused while there are problems, which are listed with links to their fields', async () => {
    const { user, onClose } = await opened({
      document: { ...smallDocument, options: smallDocument.options.map((each) => ({ ...each, name: { en: '' } })) },
    })
    expect(await screen.findByRole('heading', { name: '2 problems to fix before publishing' })).toBeTruthy()
    expect(obstacle()).toBe('Fix the problems first.')
    await user.click(screen.getAllByRole('link', { name: 'Fill it in' })[0] as HTMLElement)
    expect(address()).toBe('/models/small/options?at=options%2Fa%2Fname')
    expect(onClose).toHaveBeenCalledTimes(1)
  })

  test('names what was removed as clients know it', async () => {
    const expecting = [{ ...FAILING.scenarios[0]!, expect: { caveats: ['rule:rule-0'] } }]
    await opened({
      document: { ...smallDocument, rules: [], scenarios: expecting },
      published: {
        ...smallDocument,
        rules: smallDocument.rules.map((each) => ({ ...each, description: { en: 'Of old' } })),
      },
      latestVersion: 1,
    })
    expect(await screen.findByText('The rule “Of old” is not in the model any more.')).toBeTruthy()
  })

  test('lists five problems and counts the others', async () => {
    const criteria = Array.from({ length: 7 }, (_, i) => ({
      ...{ key: `c${i}`, name: { en: '' }, description: { en: '' }, weight: 1 },
    }))
    const ratings = criteria.flatMap(({ key: criterion }) =>
      ['a', 'b'].map((option) => ({ option, criterion, value: 5, rationale: { en: '' }, sources: [] })),
    )
    await opened({ document: { ...smallDocument, criteria, ratings } })
    expect(await screen.findByText('And 2 more.')).toBeTruthy()
    expect(screen.getAllByRole('link', { name: 'Fill it in' })).toHaveLength(5)
  })
})

describe('who is affected', () => {
  const part = async () => within(await screen.findByRole('region', { name: 'Who is affected' }))
  const items = async (name: string) =>
    within(await (await part()).findByRole('list', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)

  test('is said even where nobody is', async () => {
    await opened({ published: smallDocument, latestVersion: 4 })
    expect(await (await part()).findByText('No webhook is told of it.')).toBeTruthy()
    expect((await part()).getByText('Whoever is answering now finishes on version 4.')).toBeTruthy()
    expect((await part()).queryByRole('list', { name: 'Preview links' })).toBeNull()
  })

  test('is named: webhooks, preview links, sites, and parts of reports that the draft cannot decide', async () => {
    const preview = (i: number) => ({ id: `p${i}`, revision: i, createdBy: 'Ada', expiresAt: '2026-12-01T10:00:00Z' })
    const { user } = await opened({
      published: smallDocument,
      latestVersion: 4,
      affected: {
        answering: 2,
        webhooks: [{ host: 'crm.example.org', description: 'The CRM', isFailing: true }],
        previews: [5, 4, 3, 2, 1].map(preview),
        sites: [{ host: 'news.example.org', assessments: 1240, mayEmbed: true }],
        blocks: [{ report: 'client', place: 4, title: { en: 'For large teams' }, problem: 'There is no "team".' }],
      },
    })
    expect(await items('Webhooks')).toEqual(['crm.example.org: The CRM, failing now'])
    expect(await items('Sites')).toEqual(['news.example.org, 1,240, may show it within its pages'])
    const [block] = await items('Reports')
    expect(block).toMatch(/^block 4 of the client’s report \(“For large teams”\): would be in no report.*no "team"\.$/)
    expect((await part()).getByText(/answered in the last 30 minutes and finish on version 4\.$/)).toBeTruthy()
    expect((await items('Preview links')).map((said) => said?.slice(0, 18))).toEqual([
      'revision 5, by Ada',
      'revision 4, by Ada',
      'revision 3, by Ada',
    ])
    await press(user, '2 more')
    expect(await items('Preview links')).toHaveLength(5)
  })

  test('that cannot be loaded keeps nobody from publishing', async () => {
    const { user } = await opened()
    api.answer('GET /admin/models/small/affected', { status: 503, body: { detail: 'Not now.' } })
    await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'N')
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes()).toHaveLength(1))
  })
})

describe('past assessments', () => {
  const JOB = '01890000-0000-7000-8000-000000000001'
  const FIGURES = {
    ...{ assessed: 2600, flipped: 9, unchanged: 2591, dropped: 0, tooCloseFlips: 0, leadFlips: 7 },
    ...{ transitions: [{ from: 'a', to: 'b', count: 9 }], shifts: {}, largest: [], bySource: [], byMonth: [] },
    ...{ strengths: { assessed: 0, changes: [] }, because: [], becauseLeftOut: 0 },
  }
  const kept = (changes: object) => ({
    job: null,
    impact: {
      ...{ id: JOB, filter: {}, hash: 'x', current: true, version: 1, computedAt: '2026-11-27T10:00:00Z' },
      ...{ result: FIGURES, ...changes },
    },
  })
  const PAST = {
    ...{ assessment: JOB, winner: 'a', source: '', month: '2026-10', lead: true, strength: 'clear' },
    ...{ answers: {}, priorities: {}, scores: { a: 50, b: 45 } },
  }
  /** Option b wins now. */
  const TURNED: ModelDocument = {
    ...smallDocument,
    questions: [
      {
        key: 'team',
        text: { en: 'A team?' },
        type: 'boolean',
        choices: ['yes', 'no'].map((key) => ({ key, label: { en: key }, effects: [] })),
      },
    ],
    rules: [],
    scenarios: [],
    ratings: smallDocument.ratings.map((each) => ({ ...each, value: each.option === 'b' ? 7 : 4 })),
  }
  async function openedWith(impact: object, total = 2600) {
    const assessments = [{ ...PAST, answers: { team: true } }]
    api.answer('GET /admin/models/small/past-assessments', { body: { total, assessments } })
    api.answer('GET /admin/models/small/impact', { body: impact })
    return opened({ document: TURNED, published: smallDocument, latestVersion: 1 })
  }
  const part = async (name: string) => within(await screen.findByRole('region', { name }))

  test('that were or are too close to call are told apart from those that name another winner', async () => {
    const transitions = [
      { from: 'a', to: 'b', count: 9 },
      { from: 'b', to: 'a', count: 2 },
    ]
    const closeTransitions = [
      { from: 'a', to: 'b', count: 4 },
      { from: 'b', to: 'a', count: 2 },
    ]
    await openedWith(kept({ result: { ...FIGURES, flipped: 11, becameTooClose: 3, transitions, closeTransitions } }))
    const verdicts = await part('Past verdicts')
    expect((await verdicts.findByText(/^Another winner/)).textContent).toBe(
      'Another winner in 5 of 2,600 past assessments. In 6 more another option comes first, too close to call before or after. 3 that named a winner would be too close to call. Impact',
    )
    const ways = within(verdicts.getByRole('list', { name: 'Changed winners' }))
    expect(ways.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['b instead of a: 5 times.'])
  })

  test('of which only the newest were decided on are called an estimate wherever they are counted', async () => {
    await openedWith(kept({ current: false }))
    const estimated = /An estimate: the newest 2,000 of 2,600\./
    expect(await (await part('Past verdicts')).findByText(estimated)).toBeTruthy()
    const affected = await (await part('Who is affected')).findByText(/^Another option would come first today/)
    expect(affected.textContent).toMatch(estimated)
  })

  test.each([
    {
      what: 'were replayed with an earlier draft',
      impact: kept({ current: false }),
      says: /^The last replay was of an/,
    },
    {
      what: 'were never replayed',
      impact: { job: null, impact: null },
      says: /have not been replayed with this draft/,
    },
  ])('that $what leave the version without an impact, unless they are replayed now', async ({ impact, says }) => {
    const { user } = await openedWith(impact)
    const verdicts = await part('Past verdicts')
    expect((await verdicts.findByText(says)).textContent).toContain('the version will show no impact.')
    api.answer('POST /admin/models/small/impact', { status: 202, body: { job: JOB } })
    api.answer('GET /admin/models/small/impact', { body: kept({}) })
    await press(user, 'Replay all 2,600 now')
    expect(await verdicts.findByText(/the version keeps its impact\.$/)).toBeTruthy()
    const affected = await (await part('Who is affected')).findByText(/^Another option would come first today/)
    expect(affected.textContent).toMatch(/ for 7 leads, .* none is written to\.$/)
    expect(screen.queryByText(/An estimate/)).toBeNull()
    const started = api.received.filter(({ method, path }) => method === 'POST' && path.endsWith('/impact'))
    expect(started.map(({ body }) => body)).toEqual([{ filter: {} }])
  })
})

describe('scenarios that fail', () => {
  test('keep a consultant from publishing, and are named', async () => {
    const { user } = await opened({ document: FAILING })
    expect(await screen.findByText(/^0 of 1 pass\. .* fix the model, or ask an admin\.$/)).toBeTruthy()
    expect(screen.getByRole('list', { name: 'Failing scenarios' }).textContent).toMatch(/^One /)
    await user.type(field(/^Notes/), 'N')
    expect([obstacle(), (await publishButton()).disabled]).toEqual(['Scenarios fail.', true])
    expect(screen.queryByRole('textbox', { name: /^Reason/ })).toBeNull()
  })

  test('name the change that broke them', async () => {
    await opened({ document: decidedBy(9), published: decidedBy(0), latestVersion: 1 })
    const failing = await screen.findByRole('list', { name: 'Failing scenarios' })
    expect(await within(failing).findByText('Rating of a on “speed”')).toBeTruthy()
  })

  test('expect what the model says now, once that is chosen', async () => {
    const { user, server } = await opened({ document: FAILING })
    await press(user, 'Expect what it says now: One')
    expect(await screen.findByText('1 expects nothing yet.')).toBeTruthy()
    // Nobody answered anything, so nobody is named: there is nothing left to expect.
    expect(server.current.document.scenarios[0]?.expect).toEqual({})
    await user.type(field(/^Notes/), 'N')
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes()[0]?.headers['if-match']).toBe('"2"'))
  })

  test('expect what they all say now with one press, which undo takes back', async () => {
    const [scenario] = FAILING.scenarios
    const two = [scenario!, { ...scenario!, key: 'two', description: { en: 'Two' } }]
    const { user, server, store } = await opened({ document: { ...FAILING, scenarios: two } })
    await press(user, 'Expect what all 2 say now')
    expect(await screen.findByText('2 expect nothing yet.')).toBeTruthy()
    expect(server.current.document.scenarios.map(({ expect }) => expect)).toEqual([{}, {}])
    store.undo()
    expect(store.snapshot()?.document.scenarios).toEqual(two)
  })

  test('lead an admin to the field of the reason from the words that ask for it', async () => {
    const { user } = await opened({ document: FAILING, role: 'admin' })
    await press(user, 'Say why it is published although scenarios fail.')
    expect(document.activeElement).toBe(field(/^Reason for publishing/))
  })

  test('are accepted by an admin who says why', async () => {
    const { user } = await opened({ document: FAILING, role: 'admin' })
    const reason = await screen.findByRole('textbox', { name: /^Reason for publishing/ })
    await user.type(field(/^Notes/), 'N')
    expect(obstacle()).toBe('Say why it is published although scenarios fail.')
    await user.type(reason, 'Known.')
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes()[0]?.body).toEqual({ notes: 'N', acceptFailing: 'Known.' }))
  })
})

describe('where somebody else saves meanwhile', () => {
  test('nothing is published, the new draft is shown, and the notes stay', async () => {
    const { user, server, onPublished } = await opened({
      published: smallDocument,
      latestVersion: 1,
      document: titled('A?')(smallDocument),
    })
    await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'N')
    const { document, revision } = server.current
    server.save(titled('Theirs?')(document), revision)
    api.answer('POST /admin/models/small/publish', { status: 409, body: { code: 'stale', detail: 'Saved since.' } })
    await publish(user)
    expect(await screen.findByText(/^Nothing was published: the draft has been saved since/)).toBeTruthy()
    expect((await screen.findAllByText(/Theirs\?/, { selector: 'li' })).length).toBeGreaterThan(0)
    await waitFor(() => expect(field(/^Notes/).value).toBe('N'))
    expect(onPublished).not.toHaveBeenCalled()
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes().at(-1)?.headers['if-match']).toBe('"2"'))
  })

  test('what contradicts one’s own edits has to be decided first', async () => {
    await opened({
      before: (store, server) => {
        store.edit(titled('Mine?'))
        server.save(titled('Theirs?')(server.current.document), 1)
      },
    })
    expect(await screen.findByText(/^Someone else changed the same values.*Nothing was published\.$/)).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: /^Notes/ })).toBeNull()
  })
})

describe('where the server fails', () => {
  test('to save the draft, that is said, and tried again when asked', async () => {
    let fails = true
    const { user } = await opened({
      before: (store, server) => {
        store.edit(titled('Mine?'))
        const save = server.save.bind(server)
        server.save = (...sent) => {
          if (fails) throw new HttpError('The server cannot be reached.', 0)
          return save(...sent)
        }
      },
    })
    expect(await screen.findByText('The server cannot be reached. Nothing was published.')).toBeTruthy()
    fails = false
    await press(user, 'Try again')
    expect(await screen.findByRole('textbox', { name: /^Notes/ })).toBeTruthy()
  })

  test('to publish, the dialog stays with what was typed, and says why', async () => {
    const { user, onClose } = await opened()
    await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'N')
    api.answer('POST /admin/models/small/publish', { status: 500, body: { detail: 'It failed.' } })
    await publish(user)
    expect(await screen.findByText('It failed.')).toBeTruthy()
    expect([field(/^Notes/).value, (await publishButton()).disabled, onClose.mock.calls]).toEqual(['N', false, []])
  })
})

test('notes are kept while the dialog is closed, until they are discarded', async () => {
  const { user, onClose } = await opened()
  await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'Half')
  await press(user, 'Cancel')
  expect(onClose).toHaveBeenCalledTimes(1)
  expect(Object.values({ ...localStorage }).join()).toContain('Half')
  await retype(user, /^Notes/, ' ')
  await waitFor(() => expect(obstacle()).toBe('Say in the notes what changed and why.'))
})

test('the keys of the studio are those of the dialog while it is open', async () => {
  const { user, now } = await opened({ before: (store) => store.edit(titled('Mine?')) })
  const keys: boolean[] = []
  const hear = ({ defaultPrevented }: KeyboardEvent) => keys.push(defaultPrevented)
  addEventListener('keydown', hear)
  await user.type(await screen.findByRole('textbox', { name: /^Notes/ }), 'N')
  await user.keyboard('{Control>}s{/Control}{Control>}z{/Control}')
  removeEventListener('keydown', hear)
  expect([keys, now().title]).toEqual([[], { en: 'Mine?' }])
  expect(within(screen.getByRole('dialog')).getByRole('heading', { name: 'Publish version 1' })).toBeTruthy()
})

describe('where a second person has to approve it', () => {
  const ASKED = {
    ...{ id: 'a1', revision: 1, note: 'The weights', requestedById: 'u2', requestedBy: 'Mar', approved: null },
    ...{ requestedAt: '2026-11-02T10:00:00Z', reason: null, decidedBy: null, decidedAt: null, current: true },
    ...{ changedById: null, changedBy: null, published: false },
  }
  const needed = (changes?: object) => ({ needed: true, latest: changes ? { ...ASKED, ...changes } : null })
  const part = async () => within(await screen.findByRole('region', { name: 'Approval' }))
  const sent = (verb: string) =>
    api.received.filter(({ method, path }) => method === verb && path.startsWith('/admin/models/small/approval'))

  test('it is asked for about the revision that is shown, and waits then', async () => {
    const { user } = await opened({ approval: needed() })
    await waitFor(() => expect(obstacle()).toBe('Somebody else has to approve it first.'))
    await user.type((await part()).getByRole('textbox', { name: 'What to look at' }), 'The weights')
    api.answer('POST /admin/models/small/approval', { status: 201, body: ASKED })
    api.answer('GET /admin/models/small/approval', { body: needed({ requestedById: 'u1', requestedBy: 'Ada' }) })
    await press(user, 'Ask for approval')
    expect(await screen.findByText(/^Ada asked for approval, .*: “The weights”$/)).toBeTruthy()
    expect(sent('POST').map(({ body, headers }) => [body, headers['if-match']])).toEqual([
      [{ note: 'The weights' }, '"1"'],
    ])
    expect(screen.queryByRole('button', { name: 'Approve' })).toBeNull()
    expect((await publishButton()).disabled).toBe(true)
  })

  test('a colleague approves it, and it can be published', async () => {
    const { user } = await opened({ approval: needed({}) })
    await screen.findByRole('button', { name: 'Approve' })
    api.answer('PUT /admin/models/small/approval/a1', { body: ASKED })
    const approved = { approved: true, decidedBy: 'Ada', decidedAt: '2026-11-02T11:00:00Z' }
    api.answer('GET /admin/models/small/approval', { body: needed(approved) })
    await press(user, 'Approve')
    expect(await screen.findByText(/^Approved by Ada, /)).toBeTruthy()
    expect(sent('PUT')[0]?.body).toEqual({ approve: true, reason: '' })
    await user.type(field(/^Notes/), 'N')
    accepted()
    await publish(user)
    await waitFor(() => expect(publishes()).toHaveLength(1))
  })

  test('a colleague declines it with a reason, and a refusal is said', async () => {
    const { user } = await opened({ approval: needed({}) })
    const decline = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Decline' })
    await screen.findByRole('button', { name: 'Decline' })
    expect(decline().disabled).toBe(true)
    await user.type((await part()).getByRole('textbox', { name: 'Reason' }), 'Too early')
    api.answer('PUT /admin/models/small/approval/a1', { status: 409, body: { detail: 'It has been saved since.' } })
    await user.click(decline())
    expect(await screen.findByText('It has been saved since.')).toBeTruthy()
    expect(sent('PUT')[0]?.body).toEqual({ approve: false, reason: 'Too early' })
  })

  test('the note to whoever decides is not the reason of one’s own decision on another question', async () => {
    const { user } = await opened({ approval: needed() })
    await user.type((await part()).getByRole('textbox', { name: 'What to look at' }), 'Mind the weights')
    api.answer('GET /admin/models/small/approval', { body: needed({}) })
    window.dispatchEvent(new Event('visibilitychange'))
    const reason = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' })
    expect(reason.value).toBe('')
    await user.type(reason, 'Too early')
    api.answer('GET /admin/models/small/approval', { body: needed() })
    window.dispatchEvent(new Event('visibilitychange'))
    const note = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'What to look at' })
    await waitFor(() => expect(note.value).toBe('Mind the weights'))
  })

  test('who asked takes it back, and may ask again', async () => {
    const { user } = await opened({ approval: needed({ requestedById: 'u1', requestedBy: 'Ada' }) })
    api.answer('DELETE /admin/models/small/approval/a1', { status: 204 })
    await screen.findByRole('button', { name: 'Take it back' })
    api.answer('GET /admin/models/small/approval', { body: needed() })
    await press(user, 'Take it back')
    expect(await screen.findByRole('button', { name: 'Ask for approval' })).toBeTruthy()
    expect(sent('DELETE')).toHaveLength(1)
  })

  test('nothing is published while it cannot be read whether it has to be approved', async () => {
    api.answer('GET /admin/models/small/approval', { status: 409, body: { detail: 'The database is away.' } })
    const { user } = await opened({ approval: 'unread' })
    expect(await (await part()).findByText('The database is away.')).toBeTruthy()
    await waitFor(() => expect(obstacle()).toBe('It is not known yet whether somebody else has to approve it.'))
    expect((await publishButton()).disabled).toBe(true)
    api.answer('GET /admin/models/small/approval', { body: NOT_NEEDED })
    await user.click((await part()).getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(obstacle()).toBe('Say in the notes what changed and why.'))
    expect(screen.queryByRole('region', { name: 'Approval' })).toBeNull()
  })

  test.each([
    { what: { revision: 0, current: false, approved: true }, says: /^It was approved, but has been changed since/ },
    { what: { revision: 0, current: false }, says: /^Approval was asked for, but it has been changed since/ },
    {
      what: { approved: false, reason: 'Too early', decidedBy: null },
      says: /^Declined by somebody who has left, .*“Too early”$/,
    },
  ])('what was said before is told, and it is asked anew: $says', async ({ what, says }) => {
    await opened({ approval: needed(what) })
    expect((await part()).getByText(says)).toBeTruthy()
    expect((await part()).getByRole('button', { name: 'Ask for approval' })).toBeTruthy()
  })
})
