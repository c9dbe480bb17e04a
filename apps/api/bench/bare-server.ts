/**
 * What the product is measured beside: `node:http` alone that sends prepared buffers, and with `pg` makes the same engine call and one durable row
 * for each assessment. It runs as a process of its own, as the product does.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type Answers, compile, type ModelDocument } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import pg from 'pg'

/** What is sent under a path. */
export interface Prepared {
  type: string
  etag: string
  body: string
}

const [port, databaseUrl, prepared] = process.argv.slice(2) as [string, string, string]
const replies = new Map(
  Object.entries(JSON.parse(readFileSync(prepared, 'utf8')) as { [path: string]: Prepared }).map(
    ([path, { type, etag, body }]) => [path, { type, etag, body: Buffer.from(body) }],
  ),
)
const model = compile(JSON.parse(String(replies.get('/document')?.body)) as ModelDocument)
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
await pool.query(
  'create table bare_assessments (id uuid primary key default gen_random_uuid(), answers jsonb not null, verdict json not null)',
)

function send(request: IncomingMessage, response: ServerResponse) {
  const reply = replies.get(request.url ?? '')
  if (!reply) return response.writeHead(404).end()
  const { type, etag, body } = reply
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
  return response.writeHead(200, { 'content-type': type, 'content-length': body.length, etag }).end(body)
}

function take(request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { answers } = JSON.parse(String(Buffer.concat(chunks))) as { answers: Answers }
    const verdict = decide(model, answers)
    pool
      .query('insert into bare_assessments (answers, verdict) values ($1, $2) returning id', [
        JSON.stringify(answers),
        JSON.stringify(verdict),
      ])
      .then(({ rows }) => {
        const body = JSON.stringify({ ...rows[0], verdict })
        response
          .writeHead(201, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
          .end(body)
      })
      .catch(() => response.writeHead(500).end())
  })
}

createServer((request, response) =>
  request.method === 'POST' ? take(request, response) : send(request, response),
).listen(Number(port), '127.0.0.1', () => process.stdout.write('ready\n'))
