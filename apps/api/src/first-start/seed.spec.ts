import { describe, expect, test } from '@jest/globals'
import { API, getSite, listPublicCaseStudies, listPublishedModels, login } from '@verdict/contracts'
import { firstModels, starterModels } from '@verdict/starter-models'
import { TestApi } from '../../test/api.ts'
import { readEnvironment, StartError } from '../config/environment.ts'
import type { Environment } from '../config/environment.token.ts'
import { ModelEntity } from '../decision-models/model.entity.ts'
import { UserEntity } from '../identity/user.entity.ts'
import { Seed } from './seed.ts'

/** Works with a product that has never been started. */
async function firstStart(admin: Environment['admin'], work: (api: TestApi, seed: Seed) => Promise<void>) {
  const api = new TestApi({ admin })
  await api.start()
  await work(api, api.app.get(Seed)).finally(() => api.stop())
}

test('the first start creates an admin whose password is printed once and has to be changed', () =>
  firstStart({}, async (api, seed) => {
    const admin = await seed.run()
    expect(admin?.password?.length).toBeGreaterThanOrEqual(16)
    const { status, body } = await api.call(login, {
      body: { email: admin?.email as string, password: admin?.password as string },
    })
    expect([status, body.role, body.mustChangePassword]).toEqual([200, 'admin', true])
    expect(
      (
        await api.send('GET', `${API}/admin/leads`, undefined, {
          cookie: await api.signIn(admin?.email as string, admin?.password),
        })
      ).status,
    ).toBe(403)
    expect(await seed.run()).toBeUndefined()
  }))

test('an admin that the environment names may begin at once, and the password is not repeated', () =>
  firstStart({ email: 'Ada@Example.org', password: 'a barn of brown owls' }, async (api, seed) => {
    expect(await seed.run()).toEqual({ email: 'ada@example.org' })
    const { body } = await api.call(login, { body: { email: 'ada@example.org', password: 'a barn of brown owls' } })
    expect(body).toMatchObject({ role: 'admin', mustChangePassword: false })
  }))

test('the first start publishes one model of the gallery, and leaves the others for whoever wants them', () =>
  firstStart({}, async (api, seed) => {
    await seed.run()
    const { body: models } = await api.call(listPublishedModels)
    expect(models.map(({ slug, version }) => [slug, version])).toEqual(firstModels.map(({ slug }) => [slug, 1]))
    expect(models.length).toBeLessThan(starterModels.length)
    expect(await api.count(ModelEntity)).toBe(firstModels.length)
    expect((await api.call(listPublicCaseStudies)).body).not.toEqual([])
    expect((await api.call(getSite)).body).toMatchObject({ name: 'Verdict', consent: { version: 1 } })
  }))

test('two first starts at once make one admin', () =>
  firstStart({}, async (api, seed) => {
    const other = new TestApi({}, api.url)
    await other.start()
    const admins = await Promise.all([seed.run(), other.app.get(Seed).run()]).finally(() => other.stop())
    expect(admins.filter(Boolean)).toHaveLength(1)
    expect(await api.count(UserEntity)).toBe(1)
  }))

describe('a first start with an invalid admin fails with a message, and creates nothing', () => {
  test.each([
    ...['', 'short', 'passwordpassword', '123456789012'].map((password) => ({ name: 'ADMIN_PASSWORD', password })),
    { name: 'ADMIN_PASSWORD', email: 'ada.lovelace@example.org', password: 'ada.lovelace@example.org' },
    ...['', 'ada', 'ada@', '@example.org'].map((email) => ({ name: 'ADMIN_EMAIL', email })),
  ])('%j', ({ name, ...admin }: { name: string; email?: string; password?: string }) =>
    firstStart(admin, async (api, seed) => {
      const rejection = expect(seed.run()).rejects
      await rejection.toThrow(StartError)
      await expect(seed.run()).rejects.toThrow(new RegExp(`^ {2}${name}: `, 'm'))
      if (admin.password) await expect(seed.run()).rejects.not.toThrow(new RegExp(`: .*${admin.password}`))
      expect(await api.count(UserEntity)).toBe(0)
    }),
  )
})

test('once there is an admin, invalid settings of the first admin do not prevent a start', () =>
  firstStart({}, async (api, seed) => {
    await seed.run()
    const later = new TestApi(
      { admin: readEnvironment({ ADMIN_EMAIL: 'ada', ADMIN_PASSWORD: 'short' }).admin },
      api.url,
    )
    await later.start()
    await expect(later.app.get(Seed).run()).resolves.toBeUndefined()
    await later.stop()
  }))
