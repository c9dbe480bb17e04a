import { describe, expect, test } from '@jest/globals'
import { getShippedModel, listVersions, settleShippedModel } from '@verdict/contracts'
import { djangoOrNodejs } from '@verdict/starter-models'
import { testApi } from '../../test/api.ts'
import { earlier, grownModel, shippedHash } from '../../test/shipped.ts'
import { done, newDraft } from '../../test/starter.ts'
import { AuditEventEntity } from '../audit/audit-event.entity.ts'

const api = testApi()
const as = 'consultant'
const offered = async (id: string) => (await done(api.call(getShippedModel, { as, params: { id } }))).offer
const settle = (id: string, hash: string, taken: boolean) =>
  api.call(settleShippedModel, { as, params: { id }, body: { hash, taken } })

describe('a newer version of a shipped model', () => {
  test('is offered with what the model grew from, and published by nobody', async () => {
    const { id } = await grownModel(api)
    expect(await offered(id)).toEqual({ hash: shippedHash, base: earlier, document: djangoOrNodejs })
    expect((await api.call(listVersions, { as, params: { id } })).body).toEqual([])
  })

  test.each([true, false])('is offered no longer once it was taken: %j', async (taken) => {
    const { id } = await grownModel(api)
    expect((await settle(id, shippedHash, taken)).status).toBe(204)
    expect((await settle(id, shippedHash, taken)).status).toBe(204)
    expect(await offered(id)).toBeNull()
    const events = await api.database.manager.findBy(AuditEventEntity, { resource: 'shipped-models', record: id })
    expect(events.map(({ after }) => after)).toEqual([{ hash: shippedHash, taken }])
  })

  test('is not offered where the model grew from this one, or from none', async () => {
    const [current, own] = [await grownModel(api, djangoOrNodejs), await newDraft(api)]
    expect([await offered(current.id), await offered(own.id)]).toEqual([null, null])
    expect((await settle(own.id, shippedHash, true)).status).toBe(404)
  })

  test('that has been replaced since it was looked at is not settled', async () => {
    const { id } = await grownModel(api)
    const reply = await settle(id, 'a'.repeat(64), true)
    expect([reply.status, reply.body]).toMatchObject([409, { code: 'superseded' }])
    expect(await offered(id)).not.toBeNull()
  })
})
