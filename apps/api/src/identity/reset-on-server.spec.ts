import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { getMe, listAuditEvents, login } from '@verdict/contracts'
import { PASSWORD, TestApi } from '../../test/api.ts'
import { FailedSignInEntity } from './failed-sign-in.entity.ts'
import { UserEntity } from './user.entity.ts'

const api = new TestApi({ rateLimits: true })
beforeAll(() => api.start())
afterAll(() => api.stop())

const COMMAND = ['--import', './dev/from-source.mjs', 'src/reset-password.ts']

/** Runs the command beside a product that is running. */
async function reset(...args: string[]) {
  const env = { PATH: process.env.PATH, DATABASE_URL: api.url }
  const run = promisify(execFile)(process.execPath, [...COMMAND, ...args], { env })
  const { stdout, stderr, code } = await run.then(
    (done) => ({ ...done, code: 0 }),
    (error: { stdout: string; stderr: string; code: number }) => error,
  )
  return { code, said: stdout + stderr, password: /Password\s+(\S+)/.exec(stdout)?.[1] ?? '' }
}
const signIn = (email: string, password: string) => api.call(login, { body: { email, password } })

describe('the command on the server', () => {
  test('fails where it is asked for two accounts, and says how it is called', async () => {
    const { code, said } = await reset('ada@example.org', 'grace@example.org')
    expect([code, said]).toEqual([1, expect.stringContaining('npm run -s reset-password')])
  })

  test('gives the only admin a new password, to be changed at once, even during a delay after failed sign-ins', async () => {
    const { id, email } = await api.user('admin')
    const cookie = await api.signIn(email)
    for (let i = 0; i < 6; i++) await signIn(email, 'wrong')
    const { code, said, password } = await reset()
    expect([code, said]).toEqual([0, expect.stringContaining(email)])
    expect((await api.call(getMe, { as: { cookie } })).status).toBe(401)
    expect(await api.count(FailedSignInEntity, { bucket: `account ${email}` })).toBe(0)
    const { status, body } = await signIn(email, password)
    expect([status, body.mustChangePassword]).toEqual([200, true])
    expect((await signIn(email, PASSWORD)).status).toBe(401)
    const query = { filter: JSON.stringify({ resource: 'users', record: id, action: 'reset' }) }
    const other = await api.user('admin')
    const { body: events } = await api.call(listAuditEvents, { as: { cookie: await api.signIn(other.email) }, query })
    expect(events).toMatchObject([{ actor: null, after: { by: 'the command on the server' } }])
    expect(JSON.stringify(events)).not.toContain(password)
  })

  test('needs an address where there are several admins, and ignores its case', async () => {
    const [one, other] = [await api.user('admin'), await api.user('admin')]
    const { code, said } = await reset()
    expect(code).toBe(1)
    expect(said).toContain(one.email)
    expect(said).not.toContain('at Object')
    const { password } = await reset(other.email.toUpperCase())
    expect((await signIn(other.email, password)).status).toBe(200)
    expect((await signIn(one.email, PASSWORD)).status).toBe(200)
  })

  test('turns two-factor sign-in off only with the option', async () => {
    const { id, email } = await api.user('admin', { totpSecret: 'x', totpConfirmedAt: new Date() })
    await reset(email)
    expect((await api.database.manager.findOneByOrFail(UserEntity, { id })).totpConfirmedAt).not.toBeNull()
    const { password } = await reset(email, '--two-factor-off')
    expect((await signIn(email, password)).status).toBe(200)
  })

  test.each([
    { args: ['nobody@example.org'], said: /No user has the e-mail nobody@example\.org\. The admins are: / },
    { args: ['--sudo'], said: /--sudo/ },
  ])('says what is wrong: $args', async ({ args, said }) => {
    const reply = await reset(...args)
    expect(reply.code).toBe(1)
    expect(reply.said).toMatch(said)
  })

  test('does not activate a deactivated user', async () => {
    const { email } = await api.user('admin', { disabled: true })
    expect((await reset(email)).said).toContain(`${email} is deactivated.`)
  })
})
