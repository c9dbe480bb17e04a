/**
 * The files of 100,000 leads beside `psql \copy` of the same rows, in one run: ratios, since machines differ. Takes about two minutes.
 *
 *     npm run bench:exports
 *     LEADS=10000 npm run bench:exports
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import {
  exportLeads,
  type LeadFileFormat,
  login,
  paths,
  type PublishedVersion,
  takeAssessment,
  takeLead,
  urlOf,
} from '@verdict/contracts'
import pg from 'pg'
import { mostAnswers } from './answers.ts'
import { ADMIN, end, startDatabase, startProduct } from './servers.ts'

const PORT = Number(process.env.BENCH_PORT ?? 4390)
const LEADS = Number(process.env.LEADS ?? 100_000)
const ROUNDS = Number(process.env.ROUNDS ?? 3)
const MIB = 1024 * 1024
/** Bytes above what it has while it rests. */
const MOST_MEMORY = 150 * MIB

const product = `http://127.0.0.1:${PORT}`

/** The same rows and columns, as PostgreSQL writes them. */
const QUERY =
  `select lead.created_at, lead.name, email, company, phone, message, status, owner, next_step, next_step_on, next_step_time, tags,
  model, lead.version, winner_name, lead.strength, lead.margin, lead.locale, source, consent_at, marketing, answers,
  (select json_object_agg(ranked->>'option', ranked->'score') from json_array_elements(verdict->'ranking') ranked)
  from leads lead join assessments taken on taken.id = lead.assessment order by lead.created_at desc, lead.id desc`.replace(
    /\s+/g,
    ' ',
  )

async function post(path: string, body: object): Promise<Response> {
  const reply = await fetch(product + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product },
    body: JSON.stringify(body),
  })
  if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${await reply.text()}`)
  return reply
}

/** One client as the product takes them, then as many as are asked for, each with an assessment of their own. */
async function fill(url: string) {
  const model = await fetch(product + urlOf(paths.model, { slug: 'django-or-nodejs' }))
  const { version, document } = (await model.json()) as PublishedVersion
  const taken = await post(urlOf(takeAssessment.path), {
    model: document.slug,
    version,
    answers: mostAnswers(document),
    locale: 'en',
  })
  const { token } = (await taken.json()) as { token: string }
  const details = {
    name: 'Núria Ferrer',
    email: 'nuria@reforma.example',
    company: 'Reforma Fàcil',
    message: 'We open in spring. '.repeat(10),
  }
  await post(urlOf(takeLead.path), { token, ...details, consent: { accepted: true } })
  const client = new pg.Client(url)
  await client.connect()
  const columnsOf = async (table: string, own: string[]) => {
    const { rows } = await client.query<{ name: string }>(
      'select column_name as name from information_schema.columns where table_name = $1 and table_schema = current_schema() and not column_name = any($2)',
      [table, own],
    )
    return rows.map(({ name }) => name).join()
  }
  const assessments = await columnsOf('assessments', ['id', 'created_at'])
  const leads = await columnsOf('leads', ['id', 'assessment', 'created_at'])
  await client.query(
    'create temporary table copies as select gen_random_uuid() as id, i from generate_series(2, $1::int) i',
    [LEADS],
  )
  await client.query(
    `insert into assessments (id, created_at, ${assessments}) select copies.id, now() - i * interval '1 minute', ${assessments} from copies, (select ${assessments} from assessments limit 1) first`,
  )
  await client.query(
    `insert into leads (id, assessment, created_at, ${leads}) select gen_random_uuid(), copies.id, now() - i * interval '1 minute', ${leads} from copies, (select ${leads} from leads limit 1) first`,
  )
  await client.query('vacuum analyze leads, assessments')
  await client.end()
}

/** Seconds that `psql` takes to write the rows. */
async function copied(url: string): Promise<number> {
  const began = performance.now()
  const psql = spawn('psql', [url, '-q', '-c', `\\copy (${QUERY}) to pstdout csv header`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  psql.stdout.resume()
  const code = await new Promise((resolve, reject) => psql.on('close', resolve).on('error', reject))
  if (code !== 0) throw new Error(`psql ended with ${String(code)}.`)
  return (performance.now() - began) / 1_000
}

/** Bytes of memory that a process has in use now. */
const memoryOf = (pid: number) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1_024

async function exported(format: LeadFileFormat, cookie: string, pid: number) {
  const rest = memoryOf(pid)
  let peak = rest
  const watching = setInterval(() => (peak = Math.max(peak, memoryOf(pid))), 50)
  const began = performance.now()
  const reply = await fetch(`${product}${urlOf(exportLeads.path)}?format=${format}`, { headers: { cookie } })
  if (!reply.ok || !reply.body) throw new Error(`The export answered ${reply.status}.`)
  let bytes = 0
  for await (const chunk of reply.body) bytes += chunk.byteLength
  clearInterval(watching)
  return { seconds: (performance.now() - began) / 1_000, bytes, memory: peak - rest }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1] as number
const shown = (value: number) => Number(value.toFixed(2))

async function main() {
  const database = await startDatabase()
  const server = await startProduct(database.folder, database.url, PORT)
  try {
    await fill(database.url)
    const reply = await post(urlOf(login.path), ADMIN)
    const cookie = reply.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    const rounds: ({ copy: number } & { [format in LeadFileFormat]: Awaited<ReturnType<typeof exported>> })[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const copy = await copied(database.url)
      const files = {} as { [format in LeadFileFormat]: Awaited<ReturnType<typeof exported>> }
      for (const format of ['csv', 'xlsx', 'jsonl'] as const)
        files[format] = await exported(format, cookie, server.pid as number)
      rounds.push({ copy, ...files })
    }
    const row = (format: LeadFileFormat, peer: 'copy' | 'csv', most: number) => {
      const ratio = median(
        rounds.map((round) => round[format].seconds / (peer === 'copy' ? round.copy : round.csv.seconds)),
      )
      const memory = Math.max(...rounds.map((round) => round[format].memory))
      return {
        file: format,
        seconds: shown(median(rounds.map((round) => round[format].seconds))),
        peer: peer === 'copy' ? 'psql \\copy' : 'the CSV',
        ratio: shown(ratio),
        atMost: most,
        MiB: shown((rounds[0]?.[format].bytes as number) / MIB),
        memoryMiB: shown(memory / MIB),
        reached: ratio <= most && memory <= MOST_MEMORY,
      }
    }
    const rows = [row('csv', 'copy', 4), row('xlsx', 'csv', 6), row('jsonl', 'copy', 4)]
    process.stdout.write(`\nFiles of ${LEADS.toLocaleString()} leads\n`)
    console.table(rows)
    mkdirSync('reports', { recursive: true })
    writeFileSync('reports/bench-exports.json', JSON.stringify({ leads: LEADS, rounds: ROUNDS, rows }, null, 2))
  } finally {
    await end(server)
    await database.stop()
  }
}

await main()
