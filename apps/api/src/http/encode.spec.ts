import { describe, expect, test } from '@jest/globals'
import { createApiToken, id, instant, listApiTokens, localText, modelDocument } from '@verdict/contracts'
import { z } from 'zod'
import { testApi } from '../../test/api.ts'
import { smallModel } from '../../test/starter.ts'
import { encode, encoderOf } from './encode.ts'
import { endpoints } from './openapi/openapi.ts'

const api = testApi()

const NOON = new Date('2026-11-24T12:00:00.005Z')
const SENT = '2026-11-24T12:00:00.005Z'
const row = z.object({ id: z.string(), at: instant.nullable(), tags: z.array(z.string()) })

const CASES: { what: string; schema: z.ZodType; given: unknown; sent: unknown }[] = [
  { what: 'a moment', schema: instant, given: NOON, sent: SENT },
  { what: 'a moment that is absent', schema: instant.nullable(), given: null, sent: null },
  { what: 'a moment that may be left out', schema: z.object({ at: instant.optional() }), given: {}, sent: {} },
  {
    what: 'a column that the contract does not name',
    schema: row,
    given: { secret: 's', at: NOON, id: 'a', tags: ['x'] },
    sent: { at: SENT, id: 'a', tags: ['x'] },
  },
  {
    what: 'the same in a list within an object',
    schema: z.object({ rows: z.array(row), more: row.nullable() }),
    given: { rows: [{ id: 'a', at: null, tags: [], secret: 's' }], more: { id: 'b', at: NOON, tags: [], secret: 's' } },
    sent: { rows: [{ id: 'a', at: null, tags: [] }], more: { id: 'b', at: SENT, tags: [] } },
  },
  {
    what: 'the same by name',
    schema: z.record(z.string(), row),
    given: { a: { id: 'a', at: NOON, tags: [], secret: 's' } },
    sent: { a: { id: 'a', at: SENT, tags: [] } },
  },
  { what: 'a value that an earlier rule allowed', schema: z.object({ id }), given: { id: 'old' }, sent: { id: 'old' } },
  { what: 'a text by language', schema: localText, given: { en: 'A', es: 'B' }, sent: { en: 'A', es: 'B' } },
]

describe('a reply', () => {
  test.each(CASES)('is encoded by its contract: $what', ({ schema, given, sent }) => {
    const encoded = encoderOf(schema)
    expect(JSON.stringify(encoded(given))).toBe(JSON.stringify(sent))
    expect(encoded(encoded(given))).toEqual(sent)
  })

  test('contains a model as it was stored, without encoding it again', () => {
    const document = { ...smallModel(), fromALaterVersion: true }
    const schema = z.object({ document: modelDocument })
    expect(encoderOf(schema)({ document })).toHaveProperty('document', document)
    expect((encoderOf(schema)({ document }) as { document: object }).document).toBe(document)
  })

  test('does not change what the handler gave', () => {
    const given = { id: 'a', at: NOON, tags: [], secret: 's' }
    encoderOf(row)(given)
    expect(given).toEqual({ id: 'a', at: NOON, tags: [], secret: 's' })
  })

  test('of every call can be encoded', () => {
    for (const { name, reply } of endpoints)
      if (reply) expect([name, typeof encoderOf(reply)]).toEqual([name, 'function'])
  })

  test('with a value that cannot be encoded is an error', () => {
    for (const schema of [z.date(), z.bigint(), z.union([z.string(), row]), z.tuple([instant])])
      expect(() => encoderOf(schema)).toThrow('Replies are made of no schema')
  })

  test('holds no more columns than the contract names', async () => {
    await api.call(createApiToken, { as: 'viewer', body: { name: 'Export', role: 'viewer' } })
    const { body } = await api.call(listApiTokens, { as: 'viewer' })
    expect(body).toEqual([
      {
        id: expect.any(String),
        name: 'Export',
        role: 'viewer',
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
        expiresAt: null,
        lastUsedAt: null,
      },
    ])
    const kept = { ...body[0], tokenHash: 'secret', createdAt: NOON, expiresAt: null, lastUsedAt: null }
    expect(encode(listApiTokens, [kept] as never)).toEqual([{ ...body[0], createdAt: SENT }])
  })
})
