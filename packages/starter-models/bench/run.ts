import { mkdirSync, writeFileSync } from 'node:fs'
import { type Answers, compile, type CompiledModel } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { explain } from '@verdict/engine/explain'
import { nextQuestion, progress, randomAnswer } from '@verdict/engine/progress'
import { sfc32 } from '@verdict/engine/robustness'
import { djangoOrNodejs } from '@verdict/starter-models'
import { askClients } from './asking.ts'
import { benchReplay } from './replay.ts'

const CLIENTS = Number(process.env.CLIENTS ?? 10_000)
const model = compile(djangoOrNodejs)
const draw = sfc32('bench', 'clients')
const client = (): Answers =>
  Object.fromEntries(djangoOrNodejs.questions.map((question) => [question.key, randomAnswer(question, draw)]))
const say = (line: string) => process.stdout.write(`${line}\n`)

const asking = askedUntilDecided(model)
const verdicts = wholeVerdicts(model)
const steps = stepTimes(model)
const replay = await benchReplay(djangoOrNodejs)
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.json', `${JSON.stringify({ asking, verdicts, steps, replay }, null, 2)}\n`)

/** How many questions it takes until nothing can change the winner. */
function askedUntilDecided(model: CompiledModel) {
  const all = askClients(model, CLIENTS, draw)
  const distribution: { [asked: number]: number } = {}
  for (const { asked } of all) distribution[asked] = (distribution[asked] ?? 0) + 1
  const mean = (of: 'asked' | 'whole') => all.reduce((sum, each) => sum + each[of], 0) / all.length
  const sameWinner = all.filter((each) => each.sameWinner).length
  say(
    `Asked until decided, ${all.length} random clients: ${mean('asked').toFixed(1)} of ${mean('whole').toFixed(1)} questions`,
  )
  for (const [asked, clients] of Object.entries(distribution)) say(`  ${asked.padStart(2)} questions: ${clients}`)
  say(`  the winner of the whole questionnaire: ${sameWinner} of ${all.length}`)
  return { clients: all.length, mean: mean('asked'), whole: mean('whole'), sameWinner, distribution }
}

/** Everything that is said of a verdict, beside the core with its sampling. */
function wholeVerdicts(model: CompiledModel) {
  const clients = Array.from({ length: 20 }, client)
  const ratios: number[] = []
  for (let round = -2; round < 9; round++) {
    const [core, whole] = [decide, explain].map((job) => {
      const start = performance.now()
      for (const answers of clients) job(model, answers)
      return performance.now() - start
    }) as [number, number]
    if (round >= 0) ratios.push(whole / core)
  }
  const ratio = ratios.sort((a, b) => a - b)[4] as number
  say(`Whole verdict beside the sampling alone: ${ratio.toFixed(2)} x (to reach 3)`)
  return { ratio, toReach: 3 }
}

/** What a step of the questionnaire takes, in ms on this machine: to reach 16 at a fourth of the speed is to reach 4 here. */
function stepTimes(model: CompiledModel) {
  const times: number[] = []
  for (let i = 0; i < 300; i++) {
    const all = client()
    const answers: Answers = {}
    for (;;) {
      const start = performance.now()
      const { decided } = progress(model, answers)
      const next = decided ? null : nextQuestion(model, answers)
      if (i >= 20) times.push(performance.now() - start)
      if (next === null) break
      answers[next] = all[next] ?? null
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(share * (times.length - 1))] as number
  const found = { median: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) }
  say(
    `progress and nextQuestion, ms a step: ${Object.entries(found)
      .map(([what, ms]) => `${what} ${ms.toFixed(2)}`)
      .join(', ')} (to reach 4)`,
  )
  return found
}
