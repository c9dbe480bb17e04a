import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { ApiError } from '../http/api-error.ts'
import { type TypesetterLimits, Typesetter } from './typesetter.service.ts'

/** A scripted process, so that each limit can be exceeded without a special document. */
const SCRIPT = `
import { Worker } from 'node:worker_threads'
process.on('message', async ({ paper }) => {
  if (paper === 'forever') for (;;);
  if (paper === 'ends') process.exit(1)
  if (paper === 'slow') await new Promise((done) => setTimeout(done, 300))
  process.send(paper === 'fails' ? { failed: 'It is wrong.' } : { pdf: Buffer.from(paper) })
})
process.on('disconnect', () => process.exit())
`
const path = join(mkdtempSync(join(tmpdir(), 'typesetter-')), 'script.mjs')
writeFileSync(path, SCRIPT)

const limits: TypesetterLimits = { processes: 1, reports: 3, limit: 20_000, memory: 512, idle: 60_000 }
const started: Typesetter[] = []
function newTypesetter(changes: Partial<TypesetterLimits> = {}): Typesetter {
  const typesetter = new Typesetter({ path }, { ...limits, ...changes })
  started.push(typesetter)
  return typesetter
}
afterAll(() => started.forEach((typesetter) => typesetter.onApplicationShutdown()))

const saying = (paper: string) => ({ paper, attached: { name: '', content: '', says: '' } })

const refused = (pdf: Promise<Uint8Array>) =>
  pdf.then(
    () => undefined,
    (error: ApiError) => error,
  )
const text = async (pdf: Promise<Uint8Array>) => Buffer.from(await pdf).toString()

test('what never ends is ended, and the next is made', async () => {
  const typesetter = newTypesetter({ limit: 1_500 })
  expect(await text(typesetter.typeset(saying('first')))).toBe('first')
  const refusal = await refused(typesetter.typeset(saying('forever')))
  expect(refusal).toMatchObject({ status: 503, more: { headers: { 'retry-after': '5' } } })
  expect(await text(newTypesetter().typeset(saying('next')))).toBe('next')
})

test('a crash fails one report, and an error none', async () => {
  const typesetter = newTypesetter()
  const all = [
    typesetter.typeset(saying('ends')),
    typesetter.typeset(saying('fails')),
    typesetter.typeset(saying('third')),
  ]
  expect(await refused(all[0] as Promise<Uint8Array>)).toMatchObject({ status: 503 })
  expect(await refused(all[1] as Promise<Uint8Array>)).toMatchObject({ status: 503, cause: 'It is wrong.' })
  expect(await text(all[2] as Promise<Uint8Array>)).toBe('third')
})

test('more than may wait are refused at once', async () => {
  const typesetter = newTypesetter()
  const all = Array.from({ length: 5 }, (_, i) => typesetter.typeset(saying(i === 0 ? 'slow' : String(i))))
  const refusals = await Promise.all(all.map(refused))
  expect(refusals.map((refusal) => refusal?.status)).toEqual([undefined, undefined, undefined, 503, 503])
})
