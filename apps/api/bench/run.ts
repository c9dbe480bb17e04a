/**
 * The API and the portal's pages beside a bare server that sends the same bytes, in one run: ratios, since machines differ. Takes about two minutes.
 *
 *     npm run bench:api
 *     CONNECTIONS=50 npm run bench:api
 *     PROFILE=/some/folder npm run bench:api      with a CPU profile of the product
 *     ONLY=304 npm run bench:api                  one job
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { API, paths, type PublishedVersion, type ReplyOf, type takeAssessment, urlOf } from '@verdict/contracts'
import { mostAnswers } from './answers.ts'
import type { Prepared } from './bare-server.ts'
import { type LoadRequest, load, type Round } from './load.ts'
import { end, startBare, startDatabase, startProduct } from './servers.ts'

const PORT = Number(process.env.BENCH_PORT ?? 4390)
const CONNECTIONS = Number(process.env.CONNECTIONS ?? 10)
const ROUNDS = Number(process.env.ROUNDS ?? 5)
const SECONDS = 1
const SLUG = 'django-or-nodejs'
const MODEL = urlOf(paths.model, { slug: SLUG })
const ASSESSMENTS = API + paths.assessments

const product = `http://127.0.0.1:${PORT}`
const bare = `http://127.0.0.1:${PORT + 1}`
const JSON_TYPE = { 'content-type': 'application/json' }

interface Job {
  name: string
  /** The least that the product's rate may be of the bare server's. */
  toReach: number
  ours: LoadRequest
  theirs: LoadRequest
}

/** A reply as the bare server is to send it. */
async function prepared(path: string): Promise<Prepared> {
  const reply = await fetch(product + path, { headers: { accept: 'text/html', 'accept-encoding': 'identity' } })
  if (!reply.ok) throw new Error(`${path} is not there: ${reply.status}`)
  return {
    type: reply.headers.get('content-type') ?? '',
    etag: reply.headers.get('etag') ?? '"none"',
    body: await reply.text(),
  }
}

function jobs(token: string, assessment: string, empty: string, replies: { [path: string]: Prepared }): Job[] {
  const { etag } = replies[MODEL] as Prepared
  const both = (path: string, asked: Partial<LoadRequest>, status = 200) => ({
    ours: { url: product + path, status, ...asked },
    theirs: { url: bare + path, status, ...asked },
  })
  const post = (body: string) => both(ASSESSMENTS, { method: 'POST', headers: JSON_TYPE, body }, 201)
  return [
    { name: 'model', toReach: 0.6, ...both(MODEL, {}) },
    { name: 'model, 304', toReach: 0.5, ...both(MODEL, { headers: { 'if-none-match': etag } }, 304) },
    { name: 'start page', toReach: 0.5, ...both('/', {}) },
    { name: 'result page', toReach: 0.3, ...both(`/r/${token}`, {}) },
    { name: 'assessment', toReach: 0.5, ...post(assessment) },
    // Nothing is decided on: what is left is what the product does around it.
    { name: 'assessment, no answers', toReach: 0.5, ...post(empty) },
  ].filter(({ name }) => name.includes(process.env.ONLY ?? ''))
}

/** Measures both in turn, round after round, so that other load on the machine affects both. */
async function measure({ name, toReach, ours, theirs }: Job) {
  const rounds: { ours: Round; theirs: Round }[] = []
  for (const asked of [ours, theirs]) await load(asked, CONNECTIONS, SECONDS)
  for (let i = 0; i < ROUNDS; i++)
    rounds.push({
      ours: await load(ours, CONNECTIONS, SECONDS),
      theirs: await load(theirs, CONNECTIONS, SECONDS),
    })
  const middle = (pick: (round: (typeof rounds)[number]) => number) => median(rounds.map(pick))
  const ratio = middle((round) => round.ours.rate / round.theirs.rate)
  return {
    job: name,
    ours: Math.round(middle((round) => round.ours.rate)),
    bare: Math.round(middle((round) => round.theirs.rate)),
    ratio: Number(ratio.toFixed(2)),
    toReach,
    reached: ratio >= toReach,
    p50: middle((round) => round.ours.p50),
    p99: middle((round) => round.ours.p99),
  }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number

async function main() {
  const database = await startDatabase()
  const servers = []
  try {
    servers.push(await startProduct(database.folder, database.url, PORT))
    const model = await prepared(MODEL)
    const { version, document } = JSON.parse(model.body) as PublishedVersion
    const bodyWith = (answers: object) => JSON.stringify({ model: SLUG, version, answers, locale: 'en' })
    const assessment = bodyWith(mostAnswers(document))
    const taken = await fetch(product + ASSESSMENTS, { method: 'POST', headers: JSON_TYPE, body: assessment })
    const { token } = (await taken.json()) as ReplyOf<typeof takeAssessment>
    const replies: { [path: string]: Prepared } = { [MODEL]: model }
    for (const path of ['/', `/r/${token}`]) replies[path] = await prepared(path)
    const sent = { ...replies, '/document': { type: '', etag: '', body: JSON.stringify(document) } }
    servers.push(await startBare(database.folder, database.url, PORT + 1, sent))
    const rows = []
    for (const job of jobs(token, assessment, bodyWith({}), replies)) rows.push(await measure(job))
    process.stdout.write(
      `\nRequests a second over ${CONNECTIONS} connections, beside node:http with prepared buffers\n`,
    )
    console.table(rows)
    mkdirSync('reports', { recursive: true })
    writeFileSync('reports/bench.json', JSON.stringify({ connections: CONNECTIONS, rounds: ROUNDS, rows }, null, 2))
  } finally {
    for (const server of servers) await end(server)
    await database.stop()
  }
}

await main()
