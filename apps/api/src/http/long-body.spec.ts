import { describe, expect, test } from '@jest/globals'
import { API, createModel, pathOf, saveDraft } from '@verdict/contracts'
import { testApi } from '../../test/api.ts'
import { newDraft, smallModel, text, unique } from '../../test/starter.ts'

const api = testApi()

/** Twice as long as what is read at once. */
const LONG = 'x'.repeat(64 * 1024)
const longModel = (changes: object = {}) => smallModel({ description: text(LONG), ...changes })

/** Saves a body as a new draft. */
async function save(body: unknown) {
  const { id } = await newDraft(api)
  const cookie = await api.cookieOf('consultant')
  const url = API + pathOf(saveDraft.path, { id })
  const reply = await api.send('PUT', url, body, { cookie, 'if-match': '"1"' })
  const { code, errors = [] } = (reply.body ?? {}) as { code?: string; errors?: { pointer: string }[] }
  return { status: reply.status, code, pointers: errors.map(({ pointer }) => pointer) }
}

describe('a body that is read by a thread', () => {
  test('is stored as it was sent', async () => {
    const { id, slug } = await newDraft(api)
    const body = longModel({ slug })
    const reply = await api.call(saveDraft, { as: 'consultant', params: { id }, body, revision: 1 })
    expect([reply.status, reply.body]).toEqual([200, body])
  })

  test('is refused with the places of its problems, and with fifty of many', async () => {
    expect(await save(longModel({ locales: 'en', extra: 1 }))).toMatchObject({
      status: 422,
      pointers: expect.arrayContaining(['/locales', '/extra']),
    })
    const many = await save(longModel({ options: Array.from({ length: 60 }, () => 0) }))
    expect([many.status, many.pointers.length]).toEqual([422, 50])
  })

  test.each([
    { case: 'no JSON', body: `{"description":"${LONG}"` },
    { case: 'a prototype', body: `{"__proto__":{"description":"${LONG}"}}` },
    { case: 'two values', body: `"${LONG}" "${LONG}"` },
  ])('is refused as $case', async ({ body }) => {
    expect(await save(body)).toMatchObject({ status: 400, code: 'bad-request' })
  })

  test('is refused where it nests too deeply', async () => {
    expect((await save('['.repeat(40_000) + ']'.repeat(40_000))).status).toBe(422)
  })

  test('is a file that a model starts from, as the contract changes it', async () => {
    const slug = unique('long')
    const body = { slug, title: '  From a file ', from: { document: longModel() } }
    const { status, body: model } = await api.call(createModel, { as: 'consultant', body })
    expect([status, model.title]).toEqual([201, text('From a file')])
  })
})
