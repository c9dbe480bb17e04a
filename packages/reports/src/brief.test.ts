import { djangoOrNodejs } from '@verdict/starter-models'
import { flipsOf } from '@verdict/facts/flips'
import { recordedFacts } from '@verdict/facts/result-facts'
import { namesIn } from '@verdict/wording'
import { expect, test } from 'vitest'
import type { LeadDetails } from './brief.ts'
import { leadBrief, leadTypesetting } from './report-of.ts'
import { textsOf } from './testing/read-pdf.ts'
import { sample, scenario } from './testing/sample.ts'
import { typeset } from './typeset.ts'

const contact: LeadDetails = {
  name: 'Ada Puig',
  company: 'Botiga Llevant',
  email: 'ada@llevant.example',
  phone: null,
  message: 'Volem obrir abans de Nadal.',
  locale: 'ca',
  nextStep: 'Call both founders',
  nextStepOn: '2026-12-02',
  nextStepTime: null,
  notes: [],
  createdAt: '2026-11-26T10:00:00+01:00',
}
const pagesOf = (input: Partial<LeadDetails> = {}, locale = 'en', answers = scenario('one-freelancer')) =>
  textsOf(
    typeset(
      leadTypesetting({
        ...sample({ locale, answers }),
        contact: { ...contact, ...input },
        printedAt: '2026-11-27T12:00:00+01:00',
      }),
    ),
  )

test('the first page is what a call needs, in the consultant’s language, with their words in theirs', async () => {
  const [first = '', second = ''] = await pagesOf()
  const inOrder = [
    'Ada Puig, Botiga Llevant',
    'As their result puts it, ',
    'Answered 4 of',
    'Volem obrir abans de Nadal.',
    'ada@llevant.example',
    'Why this verdict, and how sure',
    'Questions to ask',
    'Left open, and not asked',
    'Objections to expect, for Node.js',
    'Estimate, and what it assumes',
    'which we assume',
    'Call both founders. On 2 December 2026.',
  ]
  const places = inOrder.map((said) => first.indexOf(said))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThanOrEqual(0)
  expect(second).toContain('Django suits this project somewhat better')
})

test.each([
  ['en', 'Catalan'],
  ['es', 'catalán'],
  ['ca', 'català'],
])('in %s the language of the client is named', async (locale, name) => {
  const [first = ''] = await pagesOf({}, locale)
  expect(first).toContain(name)
})

test('a message keeps its lines', async () => {
  const [first = ''] = await pagesOf({ message: 'Una línia\nUna altra' })
  expect(first).toMatch(/Una línia\s+Una altra/)
  expect(first).not.toContain('Una líniaUna')
})

test('somebody without an e-mail is reached by their number', async () => {
  const [first = ''] = await pagesOf({ email: '', phone: '600 100 200' })
  expect(first).toContain('600 100 200')
  expect(first).not.toContain('E-mail')
})

test.each([
  ['en', '09:30', 'On 2 December 2026 at 09:30.'],
  ['es', '09:30', 'El 2 de diciembre de 2026 a las 09:30.'],
  ['es', '01:30', 'El 2 de diciembre de 2026 a la 01:30.'],
  ['ca', '09:30', 'Data: 2 de desembre del 2026, a les 09:30.'],
])('in %s the next step at %s is said with its time', async (locale, nextStepTime, said) => {
  const [first = ''] = await pagesOf({ nextStepTime }, locale)
  expect(first).toContain(said)
})

test('what was noted comes with its author and its day, newest first, and bounded', async () => {
  const noteOf = (n: number) => ({
    text: `Note ${n}. ${'long '.repeat(400)}`,
    author: n % 2 ? 'Grace Hopper' : null,
    at: `2026-11-${30 - n}T10:00:00+01:00`,
  })
  const notes = Array.from({ length: 14 }, (_, n) => noteOf(n))
  const all = (await pagesOf({ notes })).join(' ')
  expect(all).toContain('29 November 2026, Grace Hopper: Note 1.')
  expect(all).toContain('30 November 2026: Note 0.')
  expect(all.indexOf('Note 0.')).toBeLessThan(all.indexOf('Note 1.'))
  expect([all.includes('Note 9.'), all.includes('Note 10.')]).toEqual([true, false])
  const [first = ''] = await pagesOf({
    notes: [{ text: 'Prefers mornings', author: 'Ada', at: '2026-11-27T09:00:00Z' }],
  })
  expect(first).toContain('27 November 2026, Ada: Prefers mornings')
  expect((await pagesOf()).join()).not.toContain('Notes')
})

test('it asks about the answers that the verdict depends on', async () => {
  const [first = ''] = await pagesOf()
  const { recorded } = sample()
  const names = namesIn(djangoOrNodejs, 'en')
  const [flip] = flipsOf(recordedFacts(djangoOrNodejs, recorded).verdict, recorded.answers)
  expect(flip && 'question' in flip && first).toContain(names.question((flip as { question: string }).question))
})

test.each(['en', 'es', 'ca'])('in %s it stays on one page with long texts', async (locale) => {
  const long = { message: 'Una frase llarga. '.repeat(450), nextStep: 'w'.repeat(500), name: 'N'.repeat(200) }
  for (const key of ['one-freelancer', 'both-ways', 'nothing-known']) {
    const pages = await pagesOf(long, locale, scenario(key))
    expect(pages[1]).not.toContain('ada@llevant.example')
    expect(pages[1]).toContain('Django')
  }
})

test.each([
  ['en', /\byour?\b/i],
  ['es', /\b(tus?|has|te)\b/i],
  ['ca', /\b(teves?|has)\b|t’aniria/i],
])('in %s the page for the call speaks of the client, and not to them', async (locale, toClient) => {
  for (const key of ['one-freelancer', 'both-ways', 'nothing-known', 'saas']) {
    const input = sample({ locale, answers: scenario(key) })
    const parts = leadBrief({
      ...input,
      contact: { ...contact, message: null },
      printedAt: '2026-11-27T12:00:00+01:00',
    })
    // The model's own texts may say "you": what is checked is around them.
    const own = parts.filter(({ heading }) => heading === undefined || /^(Why|Por qué|Per què)/.test(heading))
    expect(own.flatMap(({ texts }) => texts).join(' ')).not.toMatch(toClient)
  }
})
