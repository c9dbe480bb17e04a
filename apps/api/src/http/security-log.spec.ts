import { describe, expect, test } from '@jest/globals'
import { API, listAuditEvents } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { PASSWORD, testApi } from '../../test/api.ts'
import { productLog } from '../../test/product-log.ts'
import { newResult } from '../../test/starter.ts'

const log = productLog()

/** The default log level. */
const api = testApi({ logLevel: 'warn', rateLimits: true })

const lines = () =>
  log.text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .filter(({ security }) => security)

/** The audit events of an address, once there are any. */
async function eventsFrom(address: string, expected = 1) {
  for (let tries = 0; tries < 100; tries++) {
    const { body } = await api.call(listAuditEvents, { as: 'admin', query: { range: '[0,99]' } })
    const events = body.filter(({ after }) => (after as { address?: string } | null)?.address === address)
    if (events.length >= expected) return events
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`The audit tells nothing of ${address}`)
}

let count = 0
/** An address that no other test has. */
const newAddress = () => `198.51.100.${++count}`

describe('the log and the audit contain, with the address,', () => {
  test('a failed sign-in, and whose account it was', async () => {
    const [address, { id, email }] = [newAddress(), await api.user('admin')]
    await api.send('POST', `${API}/auth/login`, { email, password: 'not this one' }, {}, address)
    expect(lines()).toMatchObject([{ level: 40, security: 'wrong-credentials', address, account: id }])
    expect(await eventsFrom(address)).toMatchObject([
      { action: 'login-failed', resource: 'users', record: id, actor: null, after: { address } },
    ])
    expect(log.text).not.toMatch(new RegExp(`${email}|not this one`))
  })

  test('a failed sign-in to no account, without what was typed', async () => {
    const address = newAddress()
    await api.send('POST', `${API}/auth/login`, { email: 'typed@example.org', password: PASSWORD }, {}, address)
    const events = await eventsFrom(address)
    expect(events).toMatchObject([{ action: 'login-failed', record: 'unknown' }])
    expect(log.text + JSON.stringify(events)).not.toMatch(/typed@|staple/)
  })

  test('a call that the role does not allow', async () => {
    const [address, { id, email }] = [newAddress(), await api.user('viewer')]
    const cookie = await api.signIn(email)
    await api.send('GET', `${API}/admin/leads?filter={"q":"ada"}`, undefined, { cookie }, address)
    const told = { address, method: 'GET', path: `${API}/admin/leads` }
    expect(lines()).toMatchObject([{ security: 'not-allowed', ...told, account: id }])
    expect(await eventsFrom(address)).toMatchObject([
      {
        action: 'refused',
        resource: 'security',
        record: 'not-allowed',
        actor: id,
        actorName: 'The viewer',
        after: told,
      },
    ])
  })

  test('a stranger who calls what only colleagues may', async () => {
    const address = newAddress()
    await api.send('DELETE', `${API}/admin/case-studies/${uuid()}`, undefined, {}, address)
    expect(await eventsFrom(address)).toMatchObject([{ action: 'refused', record: 'not-signed-in', actor: null }])
  })

  test('a call that another site made a browser send', async () => {
    const address = newAddress()
    await api.send('POST', `${API}/auth/logout`, undefined, { origin: 'https://evil.example' }, address)
    expect(await eventsFrom(address)).toMatchObject([{ action: 'refused', record: 'foreign-origin' }])
  })

  test('too many calls', async () => {
    const address = newAddress()
    const { token } = await newResult(api)
    for (let i = 0; i < 121; i++) await api.send('GET', `${API}/results/${token}/verify`, undefined, {}, address)
    const events = await eventsFrom(address)
    expect(events).toMatchObject([
      { action: 'refused', record: 'too-many-requests', after: { path: `${API}/results/***/verify` } },
    ])
    expect(lines()).toMatchObject([{ security: 'too-many-requests', address }])
    expect(log.text).not.toContain(token)
  })
})

test('asking who is signed in is no sign of anything', async () => {
  await api.send('GET', `${API}/auth/me`)
  expect(lines()).toEqual([])
})

test('a flood from one network is limited to sixty refused calls of a kind an hour, in both', async () => {
  const address = newAddress()
  for (let i = 0; i < 200; i++) await api.send('GET', `${API}/admin/leads`, undefined, {}, address)
  expect(lines()).toHaveLength(60)
  expect(await eventsFrom(address, 60)).toHaveLength(60)
})
