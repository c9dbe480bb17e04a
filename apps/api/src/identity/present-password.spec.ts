import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import {
  API,
  changePassword,
  type Endpoint,
  listAuditEvents,
  removeTotp,
  renewRecoveryCodes,
  setUpTotp,
  updateMe,
} from '@verdict/contracts'
import { PASSWORD, testApi } from '../../test/api.ts'
import { newPerson, newPersonWithTotp, type Person } from '../../test/people.ts'
import { WorkerPool } from '../workers/worker-pool.service.ts'

const api = testApi({ rateLimits: true })

// Failures are forgotten with time: here none passes.
const now = Date.now()
beforeEach(() => void jest.spyOn(Date, 'now').mockReturnValue(now))
afterEach(() => void jest.restoreAllMocks())

/** Everything that asks for the password again, with what is sent of one. */
const ASKED: { contract: Endpoint; with: (password: string) => object }[] = [
  { contract: changePassword, with: (current) => ({ current, password: 'nine tame zebras at dawn' }) },
  { contract: updateMe, with: (password) => ({ email: 'somewhere.else@example.org', password }) },
  { contract: setUpTotp, with: (password) => ({ password }) },
  { contract: renewRecoveryCodes, with: (password) => ({ password }) },
  { contract: removeTotp, with: (password) => ({ password }) },
]

let count = 0
/** Calls from an address of its own, so that limits by address do not interfere. */
const send = (
  { contract, with: bodyWith }: (typeof ASKED)[number],
  { cookie }: Pick<Person, 'cookie'>,
  password: string,
) => api.send(contract.method, API + contract.path, bodyWith(password), { cookie }, `198.51.100.${++count % 250}`)

test('the list has every call with a password of a signed-in user', async () => {
  const contracts = Object.values(await import('@verdict/contracts')) as Partial<Endpoint>[]
  const taking = contracts.filter(
    ({ person, body }) => person && JSON.stringify(body?.toJSONSchema() ?? '').includes('password'),
  )
  expect(new Set(taking)).toEqual(new Set(ASKED.map(({ contract }) => contract)))
})

describe.each(ASKED)('guessing at the password in an open session: $contract.name', (asked) => {
  const person = async () => (asked.contract === setUpTotp ? newPerson(api) : newPersonWithTotp(api))

  test('is delayed after ten guesses, even with the right password, from every address', async () => {
    const somebody = await person()
    const tried = []
    for (let guess = 0; guess < 11; guess++) tried.push(await send(asked, somebody, `guess ${guess}`))
    expect(tried.map(({ status }) => status)).toEqual([...Array<number>(10).fill(422), 429])
    expect(tried[0]?.body).toMatchObject({
      code: 'wrong-password',
      errors: [{ pointer: expect.stringMatching(/^\/(current|password)$/), message: expect.any(String) }],
    })
    const right = await send(asked, somebody, PASSWORD)
    expect(right.status).toBe(429)
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
  })

  test('is audited like failed sign-ins', async () => {
    const somebody = await person()
    await send(asked, somebody, 'a guess')
    const { id } = somebody.user
    const events = async () =>
      (await api.call(listAuditEvents, { as: 'admin', query: { filter: JSON.stringify({ record: id }) } })).body
    for (let tries = 0; tries < 50 && !(await events()).some(({ action }) => action === 'login-failed'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await events()).toContainEqual(
      expect.objectContaining({
        action: 'login-failed',
        after: expect.objectContaining({ address: expect.any(String) }),
      }),
    )
    expect(JSON.stringify(await events())).not.toContain('a guess')
  })
})

test('guesses count together, wherever they are made, and hold up no other session of the same person', async () => {
  const found = await newPersonWithTotp(api)
  const others = ASKED.filter(({ contract }) => contract !== setUpTotp)
  for (let guess = 0; guess < 10; guess++)
    await send(others[guess % others.length] as (typeof ASKED)[number], found, `guess ${guess}`)
  expect((await send(others[0] as (typeof ASKED)[number], found, 'one more')).status).toBe(429)
  const colleague = await newPerson(api)
  expect((await send(ASKED[0] as (typeof ASKED)[number], colleague, PASSWORD)).status).toBe(204)
})

test('the right password forgets the wrong ones before it', async () => {
  const somebody = await newPersonWithTotp(api)
  const renew = ASKED.find(({ contract }) => contract === renewRecoveryCodes) as (typeof ASKED)[number]
  for (let round = 0; round < 3; round++) {
    for (let guess = 0; guess < 8; guess++) await send(renew, somebody, 'mistyped')
    expect((await send(renew, somebody, PASSWORD)).status).toBe(200)
  }
})

test('a new password is judged by a thread: others are answered meanwhile', async () => {
  const run = jest.spyOn(api.app.get(WorkerPool), 'run')
  const somebody = await newPerson(api)
  expect((await send(ASKED[0] as (typeof ASKED)[number], somebody, PASSWORD)).status).toBe(204)
  expect(run.mock.calls.map(([, name]) => name)).toContain('judgePassword')
  run.mockRestore()
})
