import { describe, expect, test } from '@jest/globals'
import { endOtherSessions, endSession, getMe, listSessions, login } from '@verdict/contracts'
import { PASSWORD, testApi } from '../../test/api.ts'
import { newPerson, sessionOf } from '../../test/people.ts'
import { SessionEntity } from './session.entity.ts'

const api = testApi()

const statusOf = async (cookie: string) => (await api.call(getMe, { as: { cookie } })).status

test('the list of sessions has device, start, and which is the current one', async () => {
  const { user, cookie } = await newPerson(api, 'viewer')
  const agent = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0'
  await api.call(login, { body: { email: user.email, password: PASSWORD }, headers: { 'user-agent': agent } })
  const { body, text } = await api.call(listSessions, { as: { cookie } })
  expect(body.map(({ device, current }) => ({ device, current }))).toEqual(
    expect.arrayContaining([
      { device: 'Firefox on Windows', current: false },
      { device: expect.stringMatching(/^A program/), current: true },
    ]),
  )
  const hashes = (await api.database.manager.findBy(SessionEntity, { userId: user.id })).map(
    ({ tokenHash }) => tokenHash,
  )
  for (const hash of hashes) expect(text).not.toContain(hash)
})

test('a session that is over is not in the list', async () => {
  const { user, cookie } = await newPerson(api, 'viewer')
  for (const column of ['last_seen_at', 'expires_at']) {
    const other = await api.signIn(user.email)
    await api.database.query(`update sessions set ${column} = now() - interval '13 hours' where id = $1`, [
      await sessionOf(api, other),
    ])
  }
  expect((await api.call(listSessions, { as: { cookie } })).body).toHaveLength(1)
})

describe('signing out', () => {
  test('in one place leaves the others', async () => {
    const { user, cookie } = await newPerson(api, 'viewer')
    const [one, other] = [await api.signIn(user.email), await api.signIn(user.email)]
    const params = { id: await sessionOf(api, one) }
    expect((await api.call(endSession, { as: { cookie }, params })).status).toBe(204)
    expect(await Promise.all([cookie, one, other].map(statusOf))).toEqual([200, 401, 200])
    expect((await api.call(endSession, { as: { cookie }, params })).status).toBe(404)
  })

  test('everywhere else leaves this one, and everybody else', async () => {
    const { user, cookie } = await newPerson(api, 'viewer')
    const stranger = await newPerson(api, 'viewer')
    const others = [await api.signIn(user.email), await api.signIn(user.email)]
    expect((await api.call(endOtherSessions, { as: { cookie } })).status).toBe(204)
    expect(await Promise.all([cookie, ...others, stranger.cookie].map(statusOf))).toEqual([200, 401, 401, 200])
  })

  test('of another user is refused for every role', async () => {
    const [mine, theirs] = [await newPerson(api, 'admin'), await newPerson(api, 'viewer')]
    const params = { id: await sessionOf(api, theirs.cookie) }
    expect((await api.call(endSession, { as: mine, params })).status).toBe(404)
    expect(await statusOf(theirs.cookie)).toBe(200)
  })
})
