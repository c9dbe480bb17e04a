import type { ModelDocument } from '@verdict/engine'
import type { GivenJudgement, Judgement } from '@verdict/contracts'
import { useStore } from 'react-admin'
import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { address, choose, emptyDesk, field, press, screen, waitFor, within } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import { Weighing } from './Weighing.tsx'
import { smallDocument, yesNoQuestion } from '../draft/testing/small-document.ts'
import { drawnInStudio } from '../testing/studio.tsx'
import { workersInPage } from '../testing/workers-in-page.ts'

workersInPage()
const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const JUDGEMENTS = '/admin/models/small/judgements'
const given = (judgement: Judgement, by = 'u1', name = 'Ada'): GivenJudgement => ({
  ...{ judgement, by, name },
  saidAt: '2026-11-02T10:00:00Z',
})
/** The server as it keeps what is said. */
let stored: GivenJudgement[] = []
beforeEach(() => {
  stored = []
  api.answer('GET /admin/models/small/past-assessments', { body: { total: 0, assessments: [] } })
  api.answer(`GET ${JUDGEMENTS}`, { body: () => stored })
  api.answer(`PUT ${JUDGEMENTS}`, {
    body({ body }: { body: Judgement }) {
      const now = given(body)
      stored = [now, ...stored.filter(({ by, judgement }) => by !== 'u1' || judgement.way !== body.way)]
      return now
    },
  })
  api.answer(`DELETE ${JUDGEMENTS}`, { status: 204 })
})
const mine = () =>
  Object.fromEntries(stored.filter(({ by }) => by === 'u1').map(({ judgement: { way, said } }) => [way, said]))
/** Nothing is on its way any more that the next test would receive. */
const allSent = () => waitFor(() => expect(localStorage.length).toBe(0))

const third = { key: 'look', name: { en: 'look' }, description: { en: '' }, weight: 10 }
const document: ModelDocument = {
  ...smallDocument,
  criteria: [...smallDocument.criteria, third],
  ratings: [
    ...smallDocument.ratings,
    ...['a', 'b'].map((option) => ({ option, criterion: 'look', value: 5, rationale: { en: '' }, sources: [] })),
  ],
  rules: [],
}
const weights = ({ criteria }: ModelDocument) => criteria.map(({ weight }) => weight)
const status = () =>
  screen.getByText(/pairs asked|comparisons are left|steps are left|answer is left|All is said/).textContent
const proposal = () => screen.getByRole('region', { name: 'Proposed weights' })

test('pairs are asked one after the other; what follows is proposed, taken as one edit, and undone as one', async () => {
  const { user, now, store } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
  await press(user, 'Pairs')
  await screen.findByText(/pairs asked/)
  expect(status()).toMatch(/^0 of 3 pairs asked\. .*: that takes 2 more comparisons at least\.$/)
  await press(user, 'speed: somewhat more')
  expect(status()).toMatch(/^1 of 3 pairs asked\. .*: that takes 1 more comparison at least\.$/)
  expect(screen.queryByRole('region', { name: 'Proposed weights' })).toBeNull()
  await press(user, 'price: somewhat more')
  expect(status()).toBe('2 of 3 pairs asked.')
  expect(within(proposal()).queryByText(/wins every scenario/)).toBeNull()
  expect(weights(now())).toEqual([5, 5, 10])
  expect(
    within(proposal())
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['CriterionNowProposed', 'speed25.0%69.2%', 'price25.0%23.1%', 'look50.0%7.7%'])
  await press(user, 'look: far more')
  expect(screen.getByRole('alert').textContent).toMatch(/Look again at “.*” and “.*”/)
  await press(user, 'Look again')
  expect(screen.getByRole('group', { name: /^(speed|price|look) or / })).toBeTruthy()
  await press(user, 'look matters far more than speed')
  await press(user, 'speed: far more')
  expect(screen.queryByRole('alert')).toBeNull()
  await press(user, 'Take these weights')
  expect(weights(now()).map(Math.round)).toEqual([14, 5, 2])
  store.undo()
  expect(weights(now())).toEqual([5, 5, 10])
  await allSent()
})

/** The options are each better at something. */
const values = { speed: { a: 8, b: 2 }, price: { a: 2, b: 9 }, look: { a: 9, b: 2 } }
const divided: ModelDocument = {
  ...document,
  ratings: document.ratings.map((each) => ({
    ...each,
    value: values[each.criterion as keyof typeof values][each.option as 'a' | 'b'],
  })),
  questions: [yesNoQuestion],
  scenarios: [],
}

test('an answer that contradicts the others says what the verdicts would be without it', async () => {
  const scenarios = [{ key: 'shop', description: { en: 'A shop' }, answers: { q: true }, expect: {} }]
  const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document: { ...divided, scenarios } })
  await press(user, 'Pairs')
  await screen.findByText(/pairs asked/)
  for (const answer of ['speed: somewhat more', 'price: somewhat more', 'Go on anyway', 'look: far more'])
    await press(user, answer)
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /^Consistency ratio [\d.]+ by Saaty’s table of 1980\. .*Look again at “speed” and “price”.* Without it another option wins one scenario:A shop: b instead of a/,
  )
  await allSent()
})

test('proposed weights say what past clients would be told by them, beside the draft as it is', async () => {
  const past = {
    ...{ assessment: 'a1', winner: 'a', source: '', month: '2026-10', lead: true, strength: 'clear' },
    ...{ answers: { q: true }, priorities: {}, scores: { a: 60, b: 40 } },
  }
  api.answer('GET /admin/models/small/past-assessments', { body: { total: 1, assessments: [past] } })
  stored = [given({ way: 'swing', said: { speed: 10, price: 100, look: 10 } })]
  await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document: divided, at: 'criteria?weigh=swing' })
  expect(
    await screen.findByText('The one past assessment would have another winner. As the draft is now: 0.'),
  ).toBeTruthy()
})

test('the best and the worst are compared with all others', async () => {
  const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
  await press(user, 'Best and worst')
  await screen.findByRole('combobox', { name: 'Matters most' })
  expect(status()).toBe('Choose both; then 3 comparisons are left.')
  await choose(user, 'Matters most', 'look')
  await choose(user, 'Matters least', 'look')
  expect(screen.getByText('Choose two that differ.')).toBeTruthy()
  await choose(user, 'Matters least', 'price')
  expect(status()).toBe('3 of 3 comparisons are left.')
  await choose(user, /outweigh speed$/, '2 ×')
  await choose(user, /outweigh price$/, '6 ×')
  await choose(user, /outweighed by speed$/, '3 ×')
  expect(status()).toBe('All is said.')
  expect(within(proposal()).getByRole('row', { name: /^look/ }).textContent).toBe('look50.0%60.0%')
  await allSent()
})

test('an order begins as the weights are, and needs how far its ends are apart', async () => {
  const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
  await press(user, 'Order')
  await screen.findByRole('list')
  const order = () =>
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(order()).toEqual(['1look', '2speed', '3price'])
  await press(user, 'Move price up')
  expect(order()).toEqual(['1look', '2price', '3speed'])
  expect(status()).toBe('One answer is left, once the order is right: how far the first outweighs the last.')
  await user.type(field(/outweighs the last/), '3')
  await user.tab()
  expect(status()).toBe('All is said.')
  expect(within(proposal()).getByRole('row', { name: /^price/ }).textContent).toBe('price25.0%33.3%')
  await allSent()
})

test('swings are rated beside the one that matters most', async () => {
  const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document, at: 'criteria?weigh=swing' })
  await screen.findByText('3 of 3 steps are left.')
  for (const [name, text] of [
    ['speed', '50'],
    ['price', '40'],
    ['look', '10'],
  ]) {
    await user.type(field(`Step of ${name}`), text as string)
    await user.tab()
  }
  expect(status()).toBe('All is said. None is 100: they are taken in proportion.')
  expect(within(proposal()).getByRole('row', { name: /^price/ }).textContent).toBe('price25.0%40.0%')
  await allSent()
  expect(mine()).toEqual({ swing: { speed: 50, price: 40, look: 10 } })
})

describe('what one says', () => {
  const pairs = { way: 'pairs', said: { 'speed price': 3 } } as const

  test('is stored answer by answer, and there again', async () => {
    stored = [given(pairs)]
    const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
    await press(user, 'Pairs')
    expect(address()).toContain('weigh=pairs')
    await screen.findByText(/^1 of 3 pairs asked/)
    await press(user, 'price: somewhat more')
    await allSent()
    expect(mine()).toEqual({ pairs: { 'speed price': 3, 'price look': 3 } })
  })

  test('is taken over from the device, once, where nothing was said since', async () => {
    stored = [given({ way: 'order', said: { keys: ['look', 'speed', 'price'], span: 4 } })]
    const before = {
      pairs: pairs.said,
      ends: { best: '', worst: '', over: {}, above: {} },
      order: { keys: [], span: 3 },
    }
    function Earlier() {
      const [kept, keep] = useStore<object | undefined>('studio.judgements.small')
      return <button onClick={() => keep(before)}>Earlier release: {kept ? 'something' : 'nothing'}</button>
    }
    const parts = (
      <>
        <Earlier />
        <Weighing sliders={<p>Sliders</p>} />
      </>
    )
    const { user } = await drawnInStudio(parts, { document })
    await press(user, 'Earlier release: nothing')
    await press(user, 'Pairs')
    await waitFor(() =>
      expect(mine()).toEqual({ pairs: pairs.said, order: { keys: ['look', 'speed', 'price'], span: 4 } }),
    )
    await screen.findByRole('button', { name: 'Earlier release: nothing' })
    await allSent()
  })

  test('is not lost where it cannot be stored, and sent the next time', async () => {
    api.answer(`PUT ${JUDGEMENTS}`, { status: 409, body: { detail: 'Not now.' } })
    const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, {
      document,
      at: 'criteria?weigh=pairs',
    })
    await press(user, 'speed: somewhat more')
    await screen.findByText('Not now.')
    expect(status()).toMatch(/^1 of 3 pairs asked/)
    expect(localStorage.getItem('verdict:judged:u1:small')).toContain('speed price')
  })

  test('is forgotten, and taken back in the order in which it was said, nothing else', async () => {
    const swing = { way: 'swing', said: { look: 100 } } as const
    stored = [given(pairs), given(swing), given({ way: 'swing', said: { speed: 1 } }, 'u2', 'Mar')]
    const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, {
      document,
      at: 'criteria?weigh=pairs',
    })
    await screen.findByText(/^1 of 3 pairs asked/)
    await press(user, 'Forget what I said')
    await screen.findByText(/^0 of 3 pairs asked/)
    stored = stored.filter(({ by }) => by !== 'u1')
    await press(user, 'Undo')
    await screen.findByText(/^1 of 3 pairs asked/)
    await allSent()
    expect(api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body)).toEqual([swing, pairs])
  })

  test('is waited for, aloud, and the way it is asked stands beside what else is in the address', async () => {
    api.answer(`GET ${JUDGEMENTS}`, { status: 503, body: { detail: 'Not yet.' } })
    const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document, at: 'criteria?thread=t1' })
    await press(user, 'Pairs')
    expect(screen.getByText('Loading…').getAttribute('role')).toBe('status')
    expect(address()).toBe('/models/small/criteria?thread=t1&weigh=pairs')
    await press(user, 'Sliders')
    expect(address()).toBe('/models/small/criteria?thread=t1')
  })
})

describe('what several say', () => {
  const swing = (speed: number, price: number, look: number): Judgement => ({
    way: 'swing',
    said: { speed, price, look },
  })

  test('comes to weights together, with what divides them, as one edit', async () => {
    stored = [given(swing(100, 25, 100)), given(swing(25, 25, 100), 'u2', 'Mar')]
    const { user, now, store } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
    await press(user, 'Together')
    const divide = await screen.findByRole('region', { name: 'What divides you' })
    expect(divide.textContent).toMatch(/^“speed” divides you most: it weighs 2\.7 times as much for Ada as for Mar\./)
    expect(
      within(proposal())
        .getAllByRole('row')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'CriterionNowAdaSwingMarSwingTogether',
      'speed25.0%44.4%16.7%28.6%',
      'price25.0%11.1%16.7%14.3%',
      'look50.0%44.4%66.7%57.1%',
    ])
    expect(field('Link for colleagues').value).toMatch(/^http.*\/models\/small\/?\?weigh=pairs$/)
    expect(divide.textContent).not.toMatch(/verdict|scenario/)
    await press(user, 'Take these weights')
    expect(weights(now())).toEqual([5.71, 2.86, 11.43])
    store.undo()
    expect(weights(now())).toEqual([5, 5, 10])
  })

  test('is told of one, and of nobody', async () => {
    const { user } = await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document })
    await press(user, 'Together')
    await screen.findByText(/Nobody has said enough yet/)
  })

  test('names who has begun', async () => {
    const half: Judgement = { way: 'pairs', said: { 'speed price': 3 } }
    stored = [given(half), given(half, 'u2', 'Mar'), given({ way: 'swing', said: {} }, 'u2', 'Mar')]
    await drawnInStudio(<Weighing sliders={<p>Sliders</p>} />, { document, at: 'criteria?weigh=together' })
    expect(await screen.findByText('Ada and Mar have begun and not said enough yet.')).toBeTruthy()
    expect(screen.queryByText(/Nobody/)).toBeNull()
  })
})
