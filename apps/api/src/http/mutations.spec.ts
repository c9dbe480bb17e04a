import { describe, expect, test } from '@jest/globals'
import type { Problem } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { contentsOf } from '../../test/contents.ts'
import { type Mutation, mutationsOf, wireOf } from '../../test/mutations.ts'
import { type Operation, operations } from '../../test/operations.ts'
import { type Sample, samples } from '../../test/samples.ts'

const api = testApi()

interface Outcome {
  tried: number
  faults: string[]
  statuses: Set<number>
}

const known = new Map<string, Promise<Outcome>>()
const outcomeOf = (operation: Operation): Promise<Outcome> => {
  const outcome = known.get(operation.id) ?? tryAll(operation)
  known.set(operation.id, outcome)
  return outcome
}

/** Sends every mutation of a call as somebody who may make it, and gathers what is wrong with the replies. */
async function tryAll(operation: Operation): Promise<Outcome> {
  const outcome: Outcome = { tried: 0, faults: [], statuses: new Set() }
  let mutations = mutationsOf(operation, await rightRequest(operation))
  let before = await contentsOf(api)
  for (let i = 0; i < mutations.length; i++) {
    const mutation = mutations[i] as Mutation
    const { status, faults } = await send(mutation)
    outcome.tried++
    outcome.faults.push(...faults)
    if (!/^(method|path)/.test(mutation.name)) outcome.statuses.add(status)
    const after = await contentsOf(api)
    if (status < 400) mutations = mutationsOf(operation, await rightRequest(operation))
    else outcome.faults.push(...after.filter((line, t) => line !== before[t]).map((line) => `${mutation.name}: changed ${line}`))
    before = status < 400 ? await contentsOf(api) : after
  }
  return outcome
}

async function rightRequest({ id, role, path }: Operation): Promise<Sample> {
  const make = samples[id]
  if (!make) throw new Error(`There is no sample for ${id}`)
  const sample = await make(api)
  const cookie = path.endsWith('/logout') ? await api.signIn((await api.user('viewer')).email) : await api.cookieOf('admin')
  return role || path.includes('/auth/') ? { ...sample, headers: { cookie, ...sample.headers } } : sample
}

async function send({ name, wire, wrong }: Mutation): Promise<{ status: number; faults: string[] }> {
  const { statusCode: status, headers, body } = await api.app.inject(wire() as never)
  const faults = []
  if (status >= 500) faults.push(`${name}: ${status} ${body}`)
  if (wrong && (status < 400 || status >= 500)) faults.push(`${name}: ${status} instead of a refusal`)
  if (status >= 400) {
    const type = String(headers['content-type'])
    const problem = type.includes('json') ? (JSON.parse(body) as Partial<Problem>) : {}
    if (!type.startsWith('application/problem+json') || problem.status !== status || !problem.type || !problem.title)
      faults.push(`${name}: ${status} without a problem: ${type} ${body.slice(0, 100)}`)
  }
  return { status, faults }
}

test('there is a right request for every call of the API, and no other', () => {
  expect(Object.keys(samples).sort()).toEqual(operations.map(({ id }) => id).sort())
})

describe.each(operations)('$method $path', (operation) => {
  test('whatever is sent, nothing breaks, what is wrong is refused with a problem, and what is refused changes nothing', async () => {
    const { tried, faults } = await outcomeOf(operation)
    expect(faults).toEqual([])
    expect(tried).toBeGreaterThanOrEqual(30)
  })

  test('every status that it answers with is documented', async () => {
    const { statuses } = await outcomeOf(operation)
    const documented = Object.keys(operation.responses).map(Number)
    expect([...statuses].filter((status) => !documented.includes(status)).sort()).toEqual([])
  })
})

test('the right request of the first call is right', async () => {
  const operation = operations[0] as Operation
  const { statusCode } = await api.app.inject(wireOf(operation, await rightRequest(operation)) as never)
  expect(statusCode).toBe(200)
})
