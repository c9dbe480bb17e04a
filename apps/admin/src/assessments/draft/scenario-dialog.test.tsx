import { compile, type ModelDocument, type Scenario } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { djangoOrNodejs } from '@verdict/starter-models'
import { beforeEach, describe, expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { closed, drawnInDesk, emptyDesk, field, press, screen, waitFor } from '../../testing/desk.tsx'
import { signedInAs } from '../../testing/signed-in.ts'
import type { WholeAssessment } from '../whole-assessment.ts'
import { MakeScenario } from './MakeScenario.tsx'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'consultant')

const first = djangoOrNodejs.scenarios.find((each) => Object.keys(each.answers).length > 3) as Scenario
const { answers, priorities = {} } = first
const assessment = {
  id: 'a1',
  modelId: 'm1',
  result: { answers, priorities, verdict: decide(compile(djangoOrNodejs), answers, priorities) },
} as unknown as WholeAssessment
const WITHOUT: ModelDocument = { ...djangoOrNodejs, scenarios: [] }
const DRAFT = '/admin/models/m1/draft'

const stands = (document: ModelDocument, revision: number) =>
  api.answer(`GET ${DRAFT}`, { body: document, headers: { etag: `"${revision}"` } })
const saves = () =>
  api.received
    .filter(({ method, path }) => method === 'PUT' && path === DRAFT)
    .map(({ body, headers }) => ({ document: body as ModelDocument, on: headers['if-match'] }))

async function opened(draft = WITHOUT) {
  stands(draft, 3)
  const user = drawnInDesk(<MakeScenario assessment={assessment} />)
  await press(user, /scenario/)
  await screen.findByText(/^It expects what the client was told/)
  return user
}

beforeEach(() => api.answer(`PUT ${DRAFT}`, { body: WITHOUT, headers: { etag: '"5"' } }))

describe('a scenario of an assessment', () => {
  test('is added to the draft as it is by then, and taken back from it as it is by then', async () => {
    const user = await opened()
    // Somebody saves while the dialog is open.
    const meanwhile = { ...WITHOUT, title: { en: 'Meanwhile' } }
    stands(meanwhile, 4)
    await user.type(field('Who this is'), '  A shop  ')
    await press(user, 'Add the scenario')
    await closed()
    const [added] = saves()
    expect(added?.on).toBe('"4"')
    expect(added?.document).toMatchObject({
      title: { en: 'Meanwhile' },
      scenarios: [{ key: 'a-shop', description: { en: 'A shop' }, answers }],
    })
    expect(localStorage).toHaveLength(0)
    const later = { ...added?.document, scenarios: [first, ...(added?.document.scenarios ?? [])] } as ModelDocument
    stands(later, 6)
    await press(user, 'Undo')
    expect(await screen.findByText('The scenario is gone from the draft again.')).toBeTruthy()
    expect(saves()[1]).toEqual({ document: { ...later, scenarios: [first] }, on: '"6"' })
  })

  test('that the server refuses says why, and what was typed stays, also for the next time', async () => {
    const user = await opened()
    api.answer(`PUT ${DRAFT}`, { status: 409, body: { detail: 'Somebody changed the same.', code: 'conflicts' } })
    await user.type(field('Who this is'), 'A shop')
    await press(user, 'Add the scenario')
    expect(await screen.findByText('Somebody changed the same.')).toBeTruthy()
    await user.keyboard('{Escape}')
    await closed()
    await press(user, /scenario/)
    await waitFor(() => expect(field('Who this is').value).toBe('A shop'))
  })

  test('without a word of who this is is not added', async () => {
    const user = await opened()
    await user.type(field('Who this is'), '   {Enter}')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add the scenario' }).disabled).toBe(true)
    expect(saves()).toEqual([])
  })

  test('says that there is one with these answers', async () => {
    await opened(djangoOrNodejs)
    expect(screen.getByText(/^There is one with these answers/).textContent).toContain(first.description.en)
  })

  test('leaves out what the draft does not know any more, and says so', async () => {
    const gone = djangoOrNodejs.questions.find(({ key }) => answers[key] !== undefined)?.key ?? ''
    await opened({
      ...WITHOUT,
      questions: djangoOrNodejs.questions.filter(({ key }) => key !== gone),
      rules: [],
    })
    expect(screen.getByText(/^Left out, as the draft does not know them any more/)).toBeTruthy()
  })
})
