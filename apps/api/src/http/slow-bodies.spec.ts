import { connect } from 'node:net'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { beforeAll, expect, test } from '@jest/globals'
import { API, getSettings, updateSettings, updateUser } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { portOf } from '../../test/exchange.ts'
import { newPerson, newToken } from '../../test/people.ts'
import { done, someSite } from '../../test/starter.ts'

const api = testApi()
beforeAll(() => someSite(api))

/** Renames the site with a body whose last byte is sent on demand. */
async function slowly(name: string, sign: { cookie: string } | { authorization: string }) {
  const { revision } = await done(api.call(getSettings, { as: 'admin' }))
  const body = JSON.stringify({ revision, name })
  const headers = Object.entries({
    ...sign,
    host: 'localhost',
    'content-type': 'application/json',
    connection: 'close',
  })
  const socket = connect(await portOf(api), '127.0.0.1')
  const lines = [...headers, ['content-length', Buffer.byteLength(body)]].map(
    ([header, value]) => `${header}: ${value}`,
  )
  socket.write(`PUT ${API}${updateSettings.path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body.slice(0, -1)}`)
  let received = ''
  socket.on('data', (data) => (received += String(data)))
  return async () => {
    socket.write(body.slice(-1))
    await once(socket, 'close')
    return { status: Number(received.split(' ')[1]), isRenamed: (await nameOfSite()) === name }
  }
}

const nameOfSite = async () => (await done(api.call(getSettings, { as: 'admin' }))).name

const out = { deactivated: { disabled: true }, 'made a viewer': { role: 'viewer' } } as const

test.each(Object.entries(out))('a call that began before its user was %s is refused at its end', async (_, changes) => {
  const { user, cookie } = await newPerson(api)
  const finish = await slowly('Renamed in a session', { cookie })
  await pause(1_200)
  await done(api.call(updateUser, { as: 'admin', params: { id: user.id }, body: { revision: 1, ...changes } }))
  expect(await finish()).toEqual({ status: 401, isRenamed: false })
})

test('so is a call with an API token of that user', async () => {
  const person = await newPerson(api)
  const { token } = await newToken(api, person, 'admin')
  const finish = await slowly('Renamed by a program', { authorization: `Bearer ${token}` })
  await pause(1_200)
  await done(
    api.call(updateUser, { as: 'admin', params: { id: person.user.id }, body: { revision: 1, disabled: true } }),
  )
  expect(await finish()).toEqual({ status: 401, isRenamed: false })
})

test('one that is merely slow is served', async () => {
  const { cookie } = await newPerson(api)
  const finish = await slowly('Renamed slowly', { cookie })
  await pause(1_200)
  expect(await finish()).toEqual({ status: 200, isRenamed: true })
})
