import assert from 'node:assert/strict'
import { mkdirSync, writeFileSync } from 'node:fs'
import { answered, openCase, sampledOf } from '../src/decide/decide.ts'
import { excludedOptions } from '../src/decide/exclude.ts'
import { compile } from '../src/decide/model.ts'
import { contributions, score } from '../src/decide/score.ts'
import { standing } from '../src/decide/standing.ts'
import type { Answers, ModelDocument } from '../src/document.ts'
import { trace } from '../src/explain/trace.ts'
import { smaa } from '../src/robustness/smaa.ts'
import { handwritten } from './handwritten.ts'
import { type Contestant, type Measured, measure, median, print, type Row, row } from './measure.ts'
import { clientsOf, modelOf } from './model.ts'
import { goRules, jsonLogic, jsonRules, type Outcome } from './peers.ts'
import { tightSmaa } from './tight-smaa.ts'

const SIZE = { options: 6, criteria: 16, questions: 20, rules: 30 }
const document = modelOf(SIZE)
const clients = clientsOf(document, 1000)

const eachClient = (name: string, times: number, job: (answers: Answers) => unknown): Contestant => ({
  name,
  times,
  run(count) {
    for (let i = 0; i < count; i++) job(clients[i % clients.length] as Answers)
  },
})

function agree(ours: Outcome, theirs: Outcome, who: string) {
  ours.scores.forEach((each, o) =>
    assert.ok(Math.abs(each - (theirs.scores[o] as number)) < 1e-9, `${who}: scores differ`),
  )
  assert.deepEqual(theirs.ranking, ours.ranking, `${who}: the ranking differs`)
}

/** Scores and ranking only. */
async function scoring(): Promise<Row[]> {
  const model = compile(document)
  const own = handwritten(document)
  const logic = jsonLogic(document)
  const [rules, zen] = [jsonRules(document), goRules(document)]
  for (const answers of clients.slice(0, 200)) {
    const ours = standing(model, answers)
    agree(ours, own(answers), 'hand-written')
    agree(ours, logic(answers), 'json-logic-engine')
    agree(ours, await rules(answers), 'json-rules-engine')
    agree(ours, await zen(answers), 'zen-engine')
  }
  const explained = (answers: Answers) => {
    const opened = openCase(model, answers, undefined)
    const { weights, ratings } = opened.weighing
    return [
      answered(opened),
      score(weights, ratings),
      contributions(weights, ratings),
      excludedOptions(model, opened.found.fired),
      trace(opened),
    ]
  }
  const [fast, hand, compiled, full] = measure([
    eachClient('the fast path', 20_000, (answers) => standing(model, answers)),
    eachClient('hand-written code', 20_000, own),
    eachClient('json-logic-engine and plain scoring', 5_000, logic),
    eachClient('contributions, exclusions, trace', 5_000, explained),
  ]) as [Measured, Measured, Measured, Measured]
  const slow = [
    { name: 'json-rules-engine', job: rules },
    { name: 'GoRules zen-engine', job: zen },
  ]
  const rows = [
    row('score an assessment', fast, hand, 3),
    row('score an assessment', fast, compiled, 0.5),
    row('score with contributions, exclusions, trace', full, { ...fast, name: 'the fast path' }, 8),
  ]
  for (const { name, job } of slow) rows.push(row('score an assessment', fast, await measureSlow(name, job), 1 / 150))
  return rows
}

/** These give promises, so that they cannot be timed by the same loop; they are far enough away. */
async function measureSlow(name: string, job: (answers: Answers) => Promise<unknown>): Promise<Measured> {
  const rounds: number[] = []
  for (let round = 0; round < 9; round++) {
    const start = performance.now()
    for (let i = 0; i < 100; i++) await job(clients[i] as Answers)
    rounds.push((performance.now() - start) * 10)
  }
  return { name, microseconds: median(rounds.slice(2)) }
}

function sampling(): Row[] {
  const sampled = sampledOf(openCase(compile(document), clients[0] as Answers, undefined))
  assert.deepEqual(smaa(sampled, 0.25).acceptability, tightSmaa(sampled, 0.25))
  const [ours, tight] = measure([
    { name: 'smaa', times: 3, run: (times) => repeat(times, () => smaa(sampled, 0.25)) },
    { name: 'a tight typed-array loop', times: 3, run: (times) => repeat(times, () => tightSmaa(sampled, 0.25)) },
  ]) as [Measured, Measured]
  return [row('SMAA, 10,000 samples', ours, tight, 1.3)]
}

function repeat(times: number, job: () => unknown) {
  for (let i = 0; i < times; i++) job()
}

interface Growth {
  what: string
  sizes: number[]
  microseconds: number[]
  /** Of the last doubling: 2 is linear, less is better. */
  last: number
}

/** The same model with twice and four times as much of one thing. */
function growth(): Growth[] {
  return (['rules', 'criteria', 'options', 'questions'] as const).map((what) => {
    const sizes = [1, 2, 4, 8].map((factor) => SIZE[what] * factor)
    const contestants = sizes.map((size): Contestant => {
      const larger: ModelDocument = modelOf({ ...SIZE, [what]: size })
      const model = compile(larger)
      const all = clientsOf(larger, 200)
      return {
        name: String(size),
        times: 2000,
        run: (times) => repeat(times / 200, () => all.forEach((answers) => standing(model, answers))),
      }
    })
    const microseconds = measure(contestants).map((each) => each.microseconds)
    return { what, sizes, microseconds, last: (microseconds[3] as number) / (microseconds[2] as number) }
  })
}

const rows = [...(await scoring()), ...sampling()]
const grown = growth()
print(
  `A model of ${Object.entries(SIZE)
    .map(([what, size]) => `${size} ${what}`)
    .join(', ')}`,
  rows,
)
process.stdout.write('\nGrowth of the fast path, µs\n')
for (const { what, sizes, microseconds, last } of grown)
  process.stdout.write(
    `  ${what} ${sizes.join(', ')}: ${microseconds.map((x) => x.toFixed(2)).join(', ')}; last doubling ${last.toFixed(2)} x\n`,
  )
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.json', `${JSON.stringify({ size: SIZE, rows, growth: grown }, null, 2)}\n`)
