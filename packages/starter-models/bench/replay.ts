import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createReadStream, createWriteStream, mkdirSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { type Answers, compile, type ModelDocument, standing } from '@verdict/engine'
import { randomAnswer } from '@verdict/engine/progress'
import { type PastAssessment, Replay } from '@verdict/engine/review'
import { sfc32 } from '@verdict/engine/robustness'

const ROWS = Number(process.env.ROWS ?? 1_000_000)
const FILE = 'reports/past.jsonl'
/** Of which the first is a warm-up. */
const ROUNDS = 8

interface Part {
  document: ModelDocument
  from: number
  to: number
  replays: boolean
}

interface Done {
  rows: number
  megabytes: number
  /** Milliseconds of a processor: other work on the machine lengthens the time, not these. */
  cpu: number
}

/** Goes through a part of the file: parses every line, and if asked replays it. */
async function work({ document, from, to, replays }: Part): Promise<Done> {
  const replay = new Replay(compile(document))
  let rows = 0
  let most = 0
  const input = createReadStream(FILE, { start: from, end: to, highWaterMark: 1 << 20 })
  for await (const line of createInterface({ input })) {
    const past = JSON.parse(line) as PastAssessment
    if (replays) replay.count(past)
    if (++rows % 20_000 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  const { user, system } = process.threadCpuUsage()
  return { rows, megabytes: most / 1e6, cpu: (user + system) / 1_000 }
}

interface Timed {
  ms: number
  cpu: number
  megabytes: number
}

if (!isMainThread) void work(workerData as Part).then((done) => parentPort?.postMessage(done))

const inWorker = (part: Part) =>
  new Promise<Done>((done, failed) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part })
    worker.once('message', done).once('error', failed)
  })

/** Past assessments of a model, replayed on it with one weight changed: beside parsing the same lines and nothing else. */
export async function benchReplay(document: ModelDocument) {
  await write(document)
  const changed = structuredClone(document)
  for (const criterion of changed.criteria.slice(0, 1)) criterion.weight += 3
  const size = statSync(FILE).size
  const half = await lineBreakAfter(size / 2)
  const timed = async (replays: boolean, parts: [number, number][]): Promise<Timed> => {
    const start = performance.now()
    const done = await Promise.all(parts.map(([from, to]) => inWorker({ document: changed, from, to, replays })))
    assert.equal(
      done.reduce((sum, { rows }) => sum + rows, 0),
      ROWS,
    )
    return {
      ms: performance.now() - start,
      cpu: done.reduce((sum, { cpu }) => sum + cpu, 0),
      megabytes: Math.max(...done.map(({ megabytes }) => megabytes)),
    }
  }
  const whole: [number, number][] = [[0, size - 1]]
  const halves: [number, number][] = [
    [0, half],
    [half + 1, size - 1],
  ]
  const rounds: { parsed: Timed; one: Timed; two: Timed }[] = []
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({
      parsed: await timed(false, whole),
      one: await timed(true, whole),
      two: await timed(true, halves),
    })
  const middle = (of: (round: (typeof rounds)[number]) => number) => median(rounds.slice(1).map(of))
  const found = {
    rows: ROWS,
    microseconds: middle(({ one }) => (one.cpu * 1_000) / ROWS),
    microsecondsParsing: middle(({ parsed }) => (parsed.cpu * 1_000) / ROWS),
    beside: middle(({ one, parsed }) => one.cpu / parsed.cpu),
    twoWorkers: middle(({ one, two }) => one.ms / two.ms),
    megabytes: middle(({ one }) => one.megabytes),
    megabytesParsing: middle(({ parsed }) => parsed.megabytes),
  }
  process.stdout.write(
    `Replay of ${found.rows} assessments, ${found.microseconds.toFixed(2)} µs each, beside parsing alone, ${found.microsecondsParsing.toFixed(2)} µs, by processor time: ${found.beside.toFixed(2)} x (to reach 1.5); two workers ${found.twoWorkers.toFixed(2)} x one (to reach 1.7); peak ${found.megabytes.toFixed(0)} MB, parsing ${found.megabytesParsing.toFixed(0)} MB\n`,
  )
  return found
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number

async function write(document: ModelDocument) {
  mkdirSync('reports', { recursive: true })
  const model = compile(document)
  const draw = sfc32('bench', 'past')
  const out = createWriteStream(FILE)
  for (let row = 0; row < ROWS; row++) {
    const answers: Answers = Object.fromEntries(document.questions.map((each) => [each.key, randomAnswer(each, draw)]))
    const { scores, ranking } = standing(model, answers)
    const past: PastAssessment = {
      assessment: `assessment-${row}`,
      answers,
      winner: document.options[ranking[0] ?? -1]?.key ?? null,
      scores: Object.fromEntries(document.options.map(({ key }, o) => [key, scores[o] as number])),
    }
    if (!out.write(`${JSON.stringify(past)}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

async function lineBreakAfter(position: number): Promise<number> {
  let at = Math.floor(position)
  for await (const chunk of createReadStream(FILE, { start: at })) {
    const found = (chunk as Buffer).indexOf(10)
    if (found >= 0) return at + found
    at += (chunk as Buffer).length
  }
  return at
}
