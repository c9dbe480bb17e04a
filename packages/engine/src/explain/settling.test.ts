import { expect, test } from 'vitest'
import { decisions } from '../../testing/arbitraries.ts'
import { property } from '../../testing/property.ts'
import { decide } from '../decide/decide.ts'
import { compile } from '../decide/model.ts'
import { visibleQuestions } from '../decide/situation.ts'
import { ownMember } from '../own-member.ts'
import { model, single, weigh, yesNo } from '../../testing/model.ts'
import { settling } from './settling.ts'

property(
  'every answer that is told names its winner, by its lead and strength',
  [decisions()],
  ({ document, answers, priorities }) => {
    const compiled = compile(document)
    const found = settling(compiled, answers, priorities)
    for (const { question, to, winner, scores, margin, strength, open } of found) {
      const then = decide(compiled, { ...answers, [question]: to }, priorities)
      expect([then.winner, then.margin, then.strength]).toEqual([winner, margin, strength])
      expect(then.ranking.slice(0, 2).map(({ score }) => score)).toEqual(scores)
      expect(visibleQuestions(compiled, answers)).toContain(question)
      expect((ownMember(answers, question) ?? null) === null).toBe(open === true)
    }
    const named = found.map(({ question, winner }) => `${question} ${winner}`)
    expect(new Set(named).size).toBe(named.length)
  },
)

test('a tie is settled either way, by what is answered and by what is open', () => {
  const document = model({
    options: { django: [8, 4], nodejs: [4, 8] },
    criteria: { staff: 5, speed: 5 },
    questions: [
      single('said', { level: [], staff: [weigh('staff', { add: 5 })] }),
      yesNo('asked', { yes: [weigh('speed', { add: 5 })] }),
    ],
  })
  const found = settling(compile(document), { said: 'level' })
  expect(found.map(({ question, to, winner, open }) => [question, to, winner, open])).toEqual([
    ['said', 'staff', 'django', undefined],
    ['asked', true, 'nodejs', true],
  ])
})

test('a question is open without an answer of its own, whatever objects inherit under its key', () => {
  const asked = yesNo('constructor', { yes: [weigh('price', { add: 9 })] })
  const document = model({ options: { django: [5, 5], nodejs: [5, 9] }, questions: [yesNo('go'), asked] })
  expect(settling(compile(document), { go: true })).toMatchObject([
    { question: 'constructor', winner: 'nodejs', open: true },
    { question: 'go', winner: 'nodejs' },
  ])
})

test('nothing settles what is not answered', () => {
  expect(settling(compile(model({})), {})).toEqual([])
})
