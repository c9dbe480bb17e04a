import { type Answers, compile, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { explain } from '@verdict/engine/explain'
import { asksOf } from '@verdict/facts/first-call'
import { recordedFacts } from '@verdict/facts/result-facts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { namesIn } from '@verdict/wording'
import { describe, expect, test } from 'vitest'
import { smallDocument } from '../studio/draft/testing/small-document.ts'
import { drawnInDesk, emptyDesk, screen } from '../testing/desk.tsx'
import { workersInPage } from '../studio/testing/workers-in-page.ts'
import { LeadBrief } from './LeadBrief.tsx'
import { Moved } from './Moved.tsx'

emptyDesk()
workersInPage()

/** The model in which the second option is ahead by some points. */
const ahead = (points: number): ModelDocument => ({
  ...smallDocument,
  questions: [
    {
      ...{ key: 'team', text: { en: 'Team?' }, type: 'boolean' },
      choices: ['yes', 'no'].map((key) => ({ key, label: { en: key }, effects: [] })),
    },
  ],
  ratings: smallDocument.ratings.map((each) => (each.option === 'b' ? { ...each, value: 5 + points / 10 } : each)),
})
/** The brief of a client with a team, by a model. */
function brief(document: ModelDocument, answers: Answers = { team: true }) {
  const verdict = decide(compile(document), answers)
  const result = { answers, priorities: {}, verdict }
  drawnInDesk(<LeadBrief result={result} document={document} />)
}
const contentOf = async (title: string) =>
  (await screen.findByRole('heading', { name: title })).closest('section') as HTMLElement
const scoresOf = async (document: ModelDocument) => {
  brief(document)
  return [...((await contentOf('Scores')).lastElementChild?.children ?? [])].map(({ textContent }) => textContent)
}

test('who is ahead comes first', async () => {
  expect(await scoresOf(ahead(30))).toEqual([expect.stringMatching(/^b80/), expect.stringMatching(/^a50/)])
})

test('in a tie the options stand in the order of the model, as on the page of the client, and no lead is explained', async () => {
  expect(await scoresOf(ahead(1))).toEqual([expect.stringMatching(/^a50/), expect.stringMatching(/^b51/)])
  expect(screen.queryByRole('heading', { name: /^Why / })).toBeNull()
})

describe('of the first model, for one freelancer', () => {
  const answers = djangoOrNodejs.scenarios.find(({ key }) => key === 'one-freelancer')?.answers as Answers
  const names = namesIn(djangoOrNodejs, 'en')

  test('what to ask is what would turn the verdict, with what they said and what another answer leads to', async () => {
    brief(djangoOrNodejs, answers)
    const asked = [...(await contentOf('Ask first')).querySelectorAll('li')].map(({ textContent }) => textContent)
    const verdict = explain(compile(djangoOrNodejs), answers)
    const expected = asksOf(verdict, answers).map(({ questions: [key = ''] }) => names.question(key))
    expect(
      asked.map((text) => expected.findIndex((question) => text?.startsWith(`“${question}” They said: `))),
    ).toEqual(expected.map((_, i) => i))
    for (const text of asked) expect(text).toMatch(/Node\.js.*\.$/)
  })

  test('what they want comes first, in two sentences', async () => {
    brief(djangoOrNodejs, answers)
    const wants = await screen.findByText(/^As their result puts it, .+\. Besides, .+\.$/)
    const verdict = screen.getByText(/^Django suits this project/)
    expect(wants.compareDocumentPosition(verdict) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    expect(wants.textContent).toContain('a freelancer or an agency builds it')
  })

  test('what they may object comes with how both are rated', async () => {
    brief(djangoOrNodejs, answers)
    const objections = [...(await contentOf('Expect to hear')).querySelectorAll('li')]
    expect(objections.length).toBeGreaterThan(0)
    for (const each of objections)
      expect(each.textContent).toMatch(/Node\.js \d+(\.\d)?, Django \d+(\.\d)?, weighs \d+(\.\d)?%/)
  })

  test.each(['Expect to hear', 'What moved what'])(
    'under “%s” a criterion weighs a share of all weights',
    async (title) => {
      const recorded = { answers, priorities: {}, verdict: decide(compile(djangoOrNodejs), answers) }
      const facts = recordedFacts(djangoOrNodejs, recorded)
      if (title === 'Expect to hear') brief(djangoOrNodejs, answers)
      else drawnInDesk(<Moved document={djangoOrNodejs} result={recorded} facts={facts} names={names} />)
      const weighs = /(?:weighs|less than|more than) (?:less than |more than )?([\d.]+)(%?)/g
      const said = [...((await contentOf(title)).textContent ?? '').matchAll(weighs)]
      expect(said.length).toBeGreaterThan(0)
      expect(said.map(([, , sign]) => sign)).toEqual(said.map(() => '%'))
    },
  )

  test('what nobody knows yet is listed', async () => {
    const [first = ''] = Object.keys(answers)
    brief(djangoOrNodejs, { ...answers, [first]: null })
    expect((await contentOf('Not known')).textContent).toContain(`They did not know: ${names.short(first)}`)
  })

  test('it speaks of the client, and not to them, and what was not asked is not “not answered”', async () => {
    brief(djangoOrNodejs, answers)
    await screen.findByText(/variations of their priorities/)
    expect(document.body.textContent).not.toMatch(/your priorities|Not answered/)
    expect((await contentOf('Answers')).textContent).toContain('Not asked')
  })

  test('without an answer nobody is told to answer', async () => {
    brief(djangoOrNodejs, {})
    await screen.findByText('They answered no question: any recommendation would be a guess.')
  })
})
