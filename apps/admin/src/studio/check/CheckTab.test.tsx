import type { AcceptedFinding } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { check } from '@verdict/engine/review'
import { describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, emptyDesk, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signIn } from '../../testing/signed-in.ts'
import { smallDocument } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'
import { CheckCounts } from './CheckCounts.tsx'
import CheckTab from './CheckTab.tsx'

const api = scriptedApi()
emptyDesk()
workersInPage()

const text = (en: string) => ({ en })
const weigh = (add: number) => ({ type: 'weight' as const, criterion: 'speed', add })
const OFTEN = { '==': [{ var: 'often' }, true] }
const VALUES: { [cell: string]: number } = { 'a/speed': 9, 'a/price': 2, 'b/speed': 3, 'b/price': 8 }
/** Two rules that add to one weight together, one that never fires, and a scenario that fails. */
const doubtful: ModelDocument = {
  ...smallDocument,
  ratings: smallDocument.ratings.map((each) => ({
    ...each,
    value: VALUES[`${each.option}/${each.criterion}`] ?? 5,
    rationale: text('why'),
    sources: [{ title: 'A source', url: 'https://example.org', published: new Date().toISOString().slice(0, 10) }],
  })),
  questions: [
    {
      key: 'often',
      text: text('How often?'),
      short: text('How often'),
      type: 'boolean',
      choices: [
        { key: 'yes', label: text('Daily'), effects: [] },
        { key: 'no', label: text('Never'), effects: [{ ...weigh(1), criterion: 'price' }] },
      ],
    },
  ],
  rules: [
    { key: 'one', description: text('One thing'), when: OFTEN, effects: [weigh(2)] },
    { key: 'two', description: text('Another'), when: OFTEN, effects: [weigh(3)] },
    { key: 'dead', description: text('Nobody'), when: { and: [OFTEN, { '!': OFTEN }] }, effects: [weigh(9)] },
  ],
  scenarios: [
    { key: 'daily', description: text('Daily user'), answers: { often: true }, expect: { winner: 'b' } },
    { key: 'never', description: text('Never user'), answers: { often: false }, expect: {} },
  ],
}

const NOBODY = /^No answers make the rule “Nobody” fire/

const ACCEPTED = '/admin/models/small/accepted-findings'
let accepted: AcceptedFinding[]
const answerAccepted = (list: AcceptedFinding[]) => {
  accepted = list
  api.answer(`GET ${ACCEPTED}`, { body: accepted })
}

async function opened(
  document = doubtful,
  role: 'consultant' | 'viewer' = 'consultant',
  list: AcceptedFinding[] = [],
  published?: ModelDocument,
) {
  await signIn(api, role)
  answerAccepted(list)
  const studio = await drawnInStudio(
    <>
      <p data-testid="counts">
        <CheckCounts />
      </p>
      <CheckTab />
    </>,
    { document, at: 'check', readOnly: role === 'viewer', ...(published && { published }) },
  )
  studio.check.watch()
  await screen.findByText(/^Checked at /)
  return studio
}

const group = (name: string) => screen.getByRole('region', { name })
const item = (said: RegExp) => screen.getByText(said).closest('li') as HTMLElement
const counts = () => screen.getByTestId('counts').textContent

describe('the check', () => {
  test('lists what is in the way, mistakes and what is worth a look, and counts them', async () => {
    await opened()
    expect(within(group('In the way of publishing')).getByText('Daily user')).toBeTruthy()
    expect(within(group('Surely a mistake')).getByText(NOBODY)).toBeTruthy()
    expect(within(group('Worth a look')).getByText(/“One thing” and “Another” can fire together/)).toBeTruthy()
    expect(counts()).toMatch(/^ 2 errors 1 warning$/)
    // Told apart by a sign each, not by colour alone.
    const signs = [...screen.getByTestId('counts').querySelectorAll('svg')].map((sign) => sign.dataset.testid)
    expect(signs).toEqual(['ErrorOutlineOutlinedIcon', 'WarningAmberOutlinedIcon'])
    await waitFor(() => expect(screen.getByText(/The search went through everything\.$/)).toBeTruthy())
  })

  test('names the changes that broke a scenario, and says where none did', async () => {
    const published: ModelDocument = {
      ...doubtful,
      ratings: doubtful.ratings.map((each) => (each.option === 'a' ? { ...each, value: 1 } : each)),
      rules: [],
    }
    const draft = {
      ...doubtful,
      ratings: published.ratings.map((each) =>
        each.criterion === 'speed' && each.option === 'a' ? { ...each, value: 9 } : each,
      ),
      scenarios: [
        ...doubtful.scenarios.slice(0, 1),
        { key: 'own', description: text('Never met'), answers: { often: true }, expect: { minMargin: 99 } },
      ],
    }
    await opened(draft, 'consultant', [], published)
    await waitFor(() =>
      expect(item(/^Daily user$/).textContent).toContain(
        'No change breaks it alone; Rating of a on “speed” and Rule “One thing”, or Rating of a on “speed” and Rule “Another” do together. Taking back Rating of a on “speed” mends it.',
      ),
    )
    expect(item(/^Never met$/).textContent).toContain('The published version does not meet it either')
  })

  test('shows the answers that show a finding, in words, and makes a scenario of them', async () => {
    const { user, now } = await opened()
    const overlap = item(/can fire together/)
    expect(overlap.textContent).toContain('These answers show it: How often: Daily.')
    await user.click(within(overlap).getByRole('button', { name: 'Try as a scenario' }))
    expect(now().scenarios.at(-1)).toMatchObject({ answers: { often: true }, expect: {} })
    expect(address()).toContain(`at=scenarios%2F${now().scenarios.at(-1)?.key}%2Fdescription`)
  })

  test('fixes with one press, and takes that back with another', async () => {
    const { user, now } = await opened()
    await press(user, 'Delete the rule')
    expect(now().rules.map(({ key }) => key)).toEqual(['one', 'two'])
    await waitFor(() => expect(screen.queryByText(NOBODY)).toBeNull())
    await press(user, 'Undo')
    expect(now().rules).toHaveLength(3)
    await screen.findByText(NOBODY)
  })

  test('makes a scenario expect what the model says', async () => {
    const { user, now } = await opened()
    await press(user, 'Expect what it says now')
    expect(now().scenarios[0]?.expect).toEqual({ winner: 'a' })
    await waitFor(() => expect(screen.queryByRole('region', { name: 'In the way of publishing' })).toBeNull())
  })

  test('leads from each finding to its field', async () => {
    const { user } = await opened()
    await user.click(within(item(NOBODY)).getByRole('link'))
    expect(address()).toBe('/models/small/rules?at=rules%2Fdead%2Fwhen')
  })

  test('says that nothing else is checked while there are problems', async () => {
    await opened({ ...doubtful, ratings: doubtful.ratings.slice(1) })
    expect(screen.getByText(/the rest is checked after them\.$/)).toBeTruthy()
    expect(screen.getByText(/is not rated on/)).toBeTruthy()
  })

  test('says so where it found nothing', async () => {
    await opened({
      ...doubtful,
      rules: doubtful.rules.slice(0, 1),
      scenarios: doubtful.scenarios.map((each) => ({ ...each, expect: {} })),
    })
    expect(await screen.findByText('No problems found')).toBeTruthy()
    expect(counts()).toBe('')
  })

  test('shows one kind alone', async () => {
    const { user } = await opened()
    await press(user, /^Worth a look/)
    expect(screen.queryByText(NOBODY)).toBeNull()
    expect(group('Worth a look')).toBeTruthy()
  })
})

describe('a finding is accepted', () => {
  /** The server stores what it is sent. */
  function stores() {
    api.answer(`POST ${ACCEPTED}`, { status: 201, body: {} })
    const sent = () => api.received.filter(({ method, path }) => method === 'POST' && path === ACCEPTED)
    return sent
  }
  const record = (body: unknown): AcceptedFinding => ({
    ...(body as { key: string; state: string; reason: string }),
    id: 'f1',
    acceptedBy: 'Anna Riu',
    acceptedAt: '2026-11-23T10:00:00Z',
  })

  test('with a reason, by keys alone; it is listed apart and can be taken back', async () => {
    const { user } = await opened()
    const sent = stores()
    const overlap = item(/can fire together/)
    within(overlap).getByRole('button', { name: 'Accept…' }).focus()
    await user.keyboard('{Enter}')
    await user.keyboard('{Enter}')
    expect(await within(overlap).findByText('Say why it may stay as it is.')).toBeTruthy()
    expect(sent()).toEqual([])
    await user.keyboard('Both hold')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(sent()).toHaveLength(1))
    const { body } = sent()[0] as { body: { key: string; state: string; reason: string } }
    expect(body).toEqual({
      key: 'rulesOverlap one two',
      state: expect.stringMatching(/^[0-9a-f]{64}$/),
      reason: 'Both hold',
    })
  })

  test('is not said to be none where that cannot be read', async () => {
    await signIn(api, 'consultant')
    api.answer(`GET ${ACCEPTED}`, { status: 409, body: { detail: 'The database is away.' } })
    const { check, user } = await drawnInStudio(<CheckTab />, { document: doubtful, at: 'check' })
    check.watch()
    expect((await screen.findByRole('alert')).textContent).toContain('Which findings were accepted could not be read.')
    answerAccepted([])
    await press(user, 'Try again')
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  test('and stands under Accepted with who said what, not among the others nor in the counts', async () => {
    const { key, state } = check(doubtful).findings.find(({ code }) => code === 'rulesOverlap')!
    const { user } = await opened(doubtful, 'consultant', [record({ key, state, reason: 'Both hold' })])
    const line = within(await screen.findByRole('region', { name: 'Accepted' }))
      .getByText(/can fire together/)
      .closest('li')
    expect(line?.textContent).toMatch(/Accepted by Anna Riu, .*: “Both hold”/)
    expect(screen.queryByRole('region', { name: 'Worth a look' })).toBeNull()
    expect(counts()).toBe(' 2 errors')
    api.answer(`DELETE ${ACCEPTED}/f1`, { status: 204 })
    answerAccepted([])
    await user.click(within(line as HTMLElement).getByRole('button', { name: 'Take back' }))
    await screen.findByRole('region', { name: 'Worth a look' })
  })

  test('and comes back, with what was said, when what it is about changes', async () => {
    await opened(doubtful, 'consultant', [
      record({ key: 'rulesOverlap one two', state: '0'.repeat(64), reason: 'Both hold' }),
    ])
    const line = within(group('Worth a look'))
      .getByText(/can fire together/)
      .closest('li') as HTMLElement
    expect(line.textContent).toMatch(/It is back because what it is about has changed\..*“Both hold”/)
    expect(within(line).getByRole('button', { name: 'Accept again…' })).toBeTruthy()
  })

  test('not by a viewer, who can change nothing here', async () => {
    await opened(doubtful, 'viewer')
    const buttons = within(screen.getByRole('region', { name: 'Worth a look' })).queryAllByRole('button')
    expect(buttons).toEqual([])
  })
})
