import { describe, expect, test } from '@jest/globals'
import type { ProblemDetails } from '@verdict/contracts'
import { testApi } from './api.ts'
import { contentsOf } from './contents.ts'
import type { Mutation } from './mutation.ts'
import { mutationsOf } from './mutations.ts'
import type { Operation } from './operations.ts'
import { samples } from './samples.ts'
import type { Sample } from './samples/sample.ts'

interface Outcome {
  tried: number
  problems: string[]
  statuses: Set<number>
}

/** After how many refused calls the database is compared: a comparison takes longer than a call. */
const TOGETHER = 20
/** Each call is sent every third of its mutations, the next call the next ones; `npm run test:deep` sends it all of them. */
const EVERY = Number(process.env.RUNS ?? 1) > 1 ? 1 : 3

/** Tests that try everything that can be wrong with a call, for every call that is given. */
export function tryEverything(operations: Operation[]) {
  const api = testApi()
  const known = new Map<string, Promise<Outcome>>()
  const outcomeOf = (operation: Operation): Promise<Outcome> => {
    const outcome = known.get(operation.id) ?? tryAll(operation)
    known.set(operation.id, outcome)
    return outcome
  }

  /** Sends every mutation of a call as a permitted user, and collects wrong replies. */
  async function tryAll(operation: Operation): Promise<Outcome> {
    const outcome: Outcome = { tried: 0, problems: [], statuses: new Set() }
    let mutations: Mutation[] = []
    let before: string[] = []
    let refused: string[] = []
    const begin = async () => {
      const all = mutationsOf(operation, await rightRequest(operation))
      mutations = all.filter((_, i) => (i + operations.indexOf(operation)) % EVERY === 0)
      // Those that can only be refused come first, so that the database is expected to stay as it is.
      mutations.sort((a, b) => Number(b.wrong) - Number(a.wrong))
      before = await contentsOf(api)
      refused = []
    }
    const look = async () => {
      const after = await contentsOf(api)
      const changed = after.filter((line, table) => line !== before[table])
      outcome.problems.push(...changed.map((line) => `changed ${line} by one of: ${refused.join('; ')}`))
      before = after
      refused = []
    }
    await begin()
    for (; outcome.tried < mutations.length; outcome.tried++) {
      const mutation = mutations[outcome.tried] as Mutation
      if (!mutation.wrong && refused.length > 0) await look()
      const { status, problems } = await send(mutation)
      outcome.problems.push(...problems)
      if (!/^(method|path)/.test(mutation.name)) outcome.statuses.add(status)
      if (status < 400) await begin()
      else if (refused.push(mutation.name) === TOGETHER) await look()
    }
    await look()
    return outcome
  }

  async function rightRequest({ id, role }: Operation): Promise<Sample> {
    const make = samples[id]
    if (!make) throw new Error(`There is no sample for ${id}`)
    const sample = await make(api)
    const cookie = sample.caller?.cookie ?? (role ? await api.cookieOf('admin') : '')
    return cookie === '' ? sample : { ...sample, headers: { cookie, ...sample.headers } }
  }

  async function send({ name, wire, wrong }: Mutation): Promise<{ status: number; problems: string[] }> {
    const { statusCode: status, headers, body } = await api.app.inject(wire() as never)
    const problems = []
    if (status >= 500) problems.push(`${name}: ${status} ${body}`)
    if (wrong && (status < 400 || status >= 500)) problems.push(`${name}: ${status} though it is wrong`)
    if (status >= 400) {
      const type = String(headers['content-type'])
      const problem = type.includes('json') ? (JSON.parse(body) as Partial<ProblemDetails>) : {}
      if (!type.startsWith('application/problem+json') || problem.status !== status || !problem.type || !problem.title)
        problems.push(`${name}: ${status} without a problem: ${type} ${body.slice(0, 100)}`)
    }
    return { status, problems }
  }

  describe.each(operations)('$method $path', (operation) => {
    test('whatever is sent, nothing breaks, what is wrong is refused with a problem, and what is refused changes nothing', async () => {
      const { tried, problems } = await outcomeOf(operation)
      expect(problems).toEqual([])
      expect(tried * EVERY).toBeGreaterThanOrEqual(30)
    })

    test('every status that it answers with is documented', async () => {
      const { statuses } = await outcomeOf(operation)
      const documented = Object.keys(operation.responses).map(Number)
      expect([...statuses].filter((status) => !documented.includes(status)).sort()).toEqual([])
    })
  })
}
