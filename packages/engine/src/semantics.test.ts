import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { settingsOf } from './decide/settings.ts'
import { limits } from './document/limits.ts'
import { ENGINE } from './verdict.ts'

const page = readFileSync(new URL('../SEMANTICS.md', import.meta.url), 'utf8')
/** The cells of the page's table rows, trimmed. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
const numbersIn = (row: string) =>
  [...(rows.find(([, name]) => name === row)?.[2] ?? '').matchAll(/\d[\d,]*/g)].map(([number]) =>
    Number(number.replaceAll(',', '')),
  )

test('the page is about this engine, and lists the changes of earlier ones', () => {
  expect(page).toContain(`The reference of engine ${ENGINE},`)
  for (let engine = 1; engine <= ENGINE; engine++) expect(rows.map(([, name]) => name)).toContain(String(engine))
})

test('the limits on the page are those of the code', () => {
  expect(numbersIn('options, criteria, questions, rules')).toEqual([
    limits.options,
    limits.criteria,
    limits.questions,
    limits.rules,
  ])
  expect(numbersIn('choices of one question')).toEqual([limits.choices])
  expect(numbersIn('scenarios')).toEqual([limits.scenarios])
  const [samples, ...draws] = numbersIn('`settings.samples`')
  expect([samples, draws.reduce((a, b) => a * b)]).toEqual([limits.samples, limits.draws])
  expect(numbersIn('samples of all scenarios').reduce((a, b) => a * b)).toBe(limits.scenarioDraws)
  expect(numbersIn('languages')).toEqual([limits.locales])
  expect(numbersIn('a text in one language')).toEqual([limits.text])
  expect(numbersIn('a title, name, label or unit in one language, a publisher')).toEqual([limits.name])
  expect(numbersIn('a web address')).toEqual([limits.address])
  expect([limits.bytes, limits.levels]).toEqual([1024 * 1024, numbersIn('the document')[2]])
})

test('so are the defaults of the settings', () => {
  const { tie, uncertainty, samples, clear, leaning, priorities } = settingsOf(undefined)
  expect(page).toContain(
    `{ tie: ${tie}, uncertainty: ${uncertainty}, samples: ${samples}, clear: ${clear}, leaning: ${leaning}, priorities: { max: ${priorities?.max} } }`,
  )
})
