import { API, checkModel, getDraft, getResult, saveDraft, takeAssessment, verifyResult } from '@verdict/contracts'
import { afterAll, expect, test } from '@jest/globals'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Worker } from 'node:worker_threads'
import { testApi } from '../../test/api.ts'
import { largestAnswers, largestModel } from '../../test/largest-model.ts'
import { Prober } from '../../test/prober.ts'
import { done, newDraft, newPublished, publish, someSite, unique } from '../../test/starter.ts'

const api = testApi()
let prober: Prober | undefined
let idling: Worker | undefined
afterAll(async () => {
  await prober?.close()
  await idling?.terminate()
})

/** The real size takes minutes on a busy machine: `LARGEST=1` measures it, and says how long others waited. */
const WHOLE = process.env.LARGEST === '1'
const part = WHOLE ? {} : { settings: { samples: 2000 }, scenarios: largestModel('any').scenarios.slice(0, 12) }

test(
  'while the largest model is saved, checked, published, decided on and read, others are answered',
  async () => {
    await someSite(api)
    const { slug: small } = await newPublished(api)
    const slug = unique('largest')
    const draft = await newDraft(api, { slug })
    await api.app.listen(0, '127.0.0.1')
    const { port } = api.app.getHttpServer().address() as AddressInfo
    const root = `http://127.0.0.1:${port}`
    const took: { [step: string]: number } = {}
    const begun = performance.now()
    const timed = async <Result>(step: string, run: () => Promise<Result>) => {
      const start = performance.now()
      const result = await run()
      took[step] = performance.now() - start
      return result
    }
    prober = new Prober({ live: `${root}/health/live`, page: `${root}/${small}`, idle: await idleServer() })

    const large = { ...largestModel(slug), ...part }
    const params = { id: draft.id }
    await timed('save', () => done(api.call(saveDraft, { as: 'consultant', params, body: large, revision: 1 })))
    const titled = { ...large, title: { en: 'Another title' } }
    await timed('save again', () => done(api.call(saveDraft, { as: 'consultant', params, body: titled, revision: 2 })))
    const described = { ...large, description: { en: 'Another description' } }
    await timed('merge', () => done(api.call(saveDraft, { as: 'consultant', params, body: described, revision: 2 })))
    await timed('draft', () => done(api.call(getDraft, { as: 'consultant', params })))
    const [, checked] = await Promise.all([
      timed('publish', () => publish(api, draft.id, 4)),
      timed('check', () => done(api.call(checkModel, { as: 'consultant', params }))),
    ])
    expect([checked.errors, checked.scenarios.length]).toEqual([[], large.scenarios.length])
    const results = await timed('decide four', () =>
      Promise.all(
        [1, 2, 3, 4].map((set) =>
          done(api.call(takeAssessment, { body: { model: slug, version: 1, answers: largestAnswers(set) } })),
        ),
      ),
    )
    const token = results[0]?.token as string
    const read = async (path: string) => expect((await api.send('GET', path)).status).toBe(200)
    await timed('read', () =>
      Promise.all([
        ...['', '/verify', '/share.png'].map((page) => timed(`result${page}`, () => read(`/r/${token}${page}`))),
        ...['', '/compare', '/how'].map((page) => timed(`model${page}`, () => read(`/${slug}${page}`))),
        timed('api model', () => read(`${API}/models/${slug}`)),
        timed('api result', () => done(api.call(getResult, { params: { token } }))),
        timed('api verify', () => done(api.call(verifyResult, { params: { token } }))),
      ]),
    )
    await timed('read again', () => read(`/r/${token}`))

    const all = performance.now() - begun
    const { live, page, idle } = await prober.stop()
    if (WHOLE) console.info({ took, live: spread(live?.times), page: spread(page?.times), idle: spread(idle?.times) })
    expect([live?.failed, page?.failed]).toEqual([0, 0])
    // A request that waited for the threads would take nearly as long as their work.
    for (const probed of [live, page]) expect(waited(probed?.times)).toBeLessThan(all / 2)
    expect(took['read again']).toBeLessThan((took.result as number) / 3)
  },
  WHOLE ? 600_000 : 180_000,
)

/** A server in a thread of its own that does nothing else: how long it takes to answer is the machine's doing. */
async function idleServer(): Promise<string> {
  idling = new Worker(
    `const server = require('node:http').createServer((_, reply) => reply.end()).listen(0, '127.0.0.1', () =>
       require('node:worker_threads').parentPort.postMessage(server.address().port))`,
    { eval: true },
  )
  const [port] = (await once(idling, 'message')) as [number]
  return `http://127.0.0.1:${port}/`
}

/** Milliseconds in answers that took longer than anybody should notice. */
const waited = (times: number[] = []) => times.filter((time) => time > 100).reduce((sum, time) => sum + time, 0)

function spread(times: number[] = []) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] as number)
  return { answers: sorted.length, median: at(0.5), p99: at(0.99), slowest: at(1) }
}
