import { type Answers, compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { lint } from '@verdict/engine/review'
import { sfc32 } from '@verdict/engine/robustness'
import { expect, test } from 'vitest'
import { askClients } from '../../bench/asking.ts'
import { postgresqlMysqlMongodbOrSqlite as document } from '../index.ts'

const model = compile(document)

test('the check finds no more than two choices that no scenario takes', () => {
  const findings = lint(document, { today: '2026-11-28' })
  expect(findings.map(({ code, about }) => [code, about])).toEqual([
    ['choiceUntested', { question: 'known', choice: 'sqlite' }],
    ['choiceUntested', { question: 'licence', choice: 'resold' }],
  ])
})

test.each([
  ['a phone cannot bring a server along', { where: 'device' }, ['postgresql', 'mysql', 'mongodb']],
  ['several servers do not write to one file', { where: 'servers' }, ['sqlite']],
  ['a licence that was not approved is not open source', { licence: 'approved' }, ['mongodb']],
  ['nothing else is impossible', { where: 'server', licence: 'resold', size: 'huge', writes: 'thousands' }, []],
])('%s', (_, answers: Answers, impossible) => {
  expect(decide(model, answers).excluded.map(({ option }) => option)).toEqual(impossible)
})

test('whatever wins, backups are spoken of', () => {
  for (const answers of document.scenarios.slice(1).map((scenario) => scenario.answers))
    expect(decide(model, answers).caveats.at(-1)?.source).toBe('rule:backups')
})

test('every choice changes what a client sees, but for an apology', () => {
  const seenBy = (answers: Answers) => {
    const { ranking, excluded, caveats, caseStudies } = decide(model, answers)
    return JSON.stringify({ ranking, excluded, caveats, caseStudies })
  }
  const base: Answers = { where: 'server', records: 'linked' }
  const idle = document.questions.flatMap(({ key, type, choices = [] }) =>
    choices.flatMap((choice) => {
      const chosen = type === 'multi' ? [choice.key] : choice.key
      const others = { ...base, [key]: null }
      return seenBy(others) === seenBy({ ...others, [key]: chosen }) ? [`${key}: ${choice.key}`] : []
    }),
  )
  expect(idle).toEqual(['mistakes: embarrassing'])
})

test('to know one of them moves the verdict towards it, whichever it is', () => {
  for (const { key } of document.options) {
    const before = decide(model, { where: 'server' }).ranking
    const after = decide(model, { where: 'server', known: key }).ranking
    const place = (ranking: typeof before) => ranking.findIndex(({ option }) => option === key)
    const lead = (ranking: typeof before) =>
      (ranking[place(ranking)]?.score as number) -
      Math.max(...ranking.filter(({ option }) => option !== key).map(({ score }) => score))
    expect(lead(after), key).toBeGreaterThan(lead(before))
  }
})

test('clients who are asked only as long as it matters get the winner of the whole questionnaire', () => {
  const asked = askClients(model, 60, sfc32('clients', document.slug))
  expect(asked.every(({ sameWinner }) => sameWinner)).toBe(true)
  expect(asked.some((each) => each.asked < each.whole)).toBe(true)
}, 60_000)
