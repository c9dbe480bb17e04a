/** Both reports beside a page of plain text by the same typesetter, in one run: ratios, since machines differ. Takes some ten seconds. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { clientTypesetting, leadTypesetting } from '@verdict/reports/report-of'
import { sample, scenarios } from '@verdict/reports/testing/sample'
import { typeset } from '@verdict/reports/typeset'

const ROUNDS = 15
/** A report may take so many times as long as the page. */
const AT_MOST = 5
const MIB = 1024 * 1024

const FONTS = fileURLToPath(new URL('../fonts', import.meta.url))
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [FONTS] }] })

/** A page of text that no round has had before: Typst finds again what it has set once. */
function page(round: number) {
  const words = Array.from({ length: 450 }, (_, i) => `word${(i * 7919 + round * 104729) % 99991}`)
  const mainFileContent = `#set document(title: [A page], date: none)\n#set text(font: "Noto Sans")\n${words.join(' ')}`
  const { result } = compiler.compile({ mainFileContent })
  if (!result) throw new Error('The page could not be typeset.')
  const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' as never })
  compiler.evictCache(5)
  return pdf
}

/** Another client's answers in each round, on another day: what they share is the model. */
function input(round: number) {
  const answers = scenarios[round % scenarios.length] ?? {}
  const { recorded, ...rest } = sample({ answers, address: `https://tallernord.example/r/${round}` })
  const createdAt = `2026-11-26T10:${String(10 + round)}:00+01:00`
  return { ...rest, recorded: { ...recorded, createdAt } }
}
const contact = {
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
const printedAt = '2026-11-27T12:00:00+01:00'
/** Each makes what it sets before its time is taken. */
const jobs: { [name: string]: (round: number) => () => Uint8Array } = {
  'plain page': (round) => () => page(round),
  'client’s report': (round) => {
    const report = clientTypesetting(input(round))
    return () => typeset(report)
  },
  'consultant’s report': (round) => {
    const report = leadTypesetting({ ...input(round), contact, printedAt })
    return () => typeset(report)
  },
}

/** Of the processors, in milliseconds: what else the machine does is not in it. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

const times: { [name: string]: number[] } = {}
const sizes: { [name: string]: number } = {}
// The first round warms up, and does not count.
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, make] of Object.entries(jobs)) {
    const run = make(round)
    const began = spent()
    sizes[name] = run().length
    if (round > 0) (times[name] ??= []).push(spent() - began)
  }

const median = (values: number[] = []) => [...values].sort((a, b) => a - b)[values.length >> 1] as number
const plain = median(times['plain page'])
const rows = Object.keys(jobs).map((name) => ({
  what: name,
  ms: Math.round(median(times[name])),
  ratio: Number((median(times[name]) / plain).toFixed(2)),
  atMost: AT_MOST,
  reached: median(times[name]) / plain <= AT_MOST,
  KiB: Math.round((sizes[name] as number) / 1024),
}))
console.table(rows)
const memory = Math.round(process.memoryUsage.rss() / MIB)
process.stdout.write(`Memory in use after ${ROUNDS + 1} of each: ${memory} MiB\n`)
mkdirSync('reports', { recursive: true })
writeFileSync('reports/bench.json', JSON.stringify({ rounds: ROUNDS, rows, memory }, null, 2))
