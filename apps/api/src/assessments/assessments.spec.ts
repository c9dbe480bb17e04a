import { describe, expect, test } from '@jest/globals'
import { API, getResult, saveDraft, takeAssessment, takeLead, verifyResult } from '@verdict/contracts'
import { compile } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { limits } from '@verdict/engine/validate'
import { v7 as uuid } from 'uuid'
import { TestApi, testApi } from '../../test/api.ts'
import {
  answers,
  anyPublished,
  leadOf,
  newDraft,
  newPublished,
  newResult,
  publish,
  smallModel,
  text,
} from '../../test/starter.ts'
import { OutboxEventEntity } from '../outbox/outbox-event.entity.ts'
import { AssessmentEntity } from './assessment.entity.ts'

const api = testApi()

const take = async (changes: object = {}) => {
  const { slug } = await anyPublished(api)
  return api.call(takeAssessment, { body: { model: slug, version: 1, answers, ...changes } })
}
const pointersOf = (body: unknown) => (body as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)

describe('an assessment', () => {
  test('is decided by the server, as anybody can decide with the published document', async () => {
    const { slug, hash } = await anyPublished(api)
    const priorities = { speed: 2, price: 0.5 }
    const { status, body } = await take({ priorities })
    expect(status).toBe(201)
    expect(body).toMatchObject({ version: 1, hash })
    expect(body.verdict).toEqual(decide(compile(smallModel({ slug })), answers, priorities))
    expect(body.verdict).toMatchObject({ winner: 'django', excluded: [{ option: 'rails' }] })
  })

  test('stores the answers without personal data', async () => {
    const source = { utmSource: 'letter', referrer: 'https://example.org/?a=b' }
    const { body } = await take({
      locale: 'en',
      startedAt: '2026-11-24T09:00:00.000Z',
      source,
      priorities: { speed: 2 },
    })
    const row = await api.database.manager.findOneByOrFail(AssessmentEntity, { id: body.id })
    expect(row).toMatchObject({ answers, priorities: { speed: 2 }, locale: 'en', source, winner: 'django' })
    expect(row.startedAt?.toISOString()).toBe('2026-11-24T09:00:00.000Z')
    expect(Object.keys(row).filter((name) => /ip|address|agent|name|mail/i.test(name))).toEqual([])
  })

  test('stores several choices in the order of the question', async () => {
    const { body } = await take({ answers: { ...answers, needs: ['live', 'admin'] } })
    const inOrder = await take({ answers: { ...answers, needs: ['admin', 'live'] } })
    expect(body.verdict).toEqual(inOrder.body.verdict)
    const row = await api.database.manager.findOneByOrFail(AssessmentEntity, { id: body.id })
    expect(row.answers).toEqual({ ...answers, needs: ['admin', 'live'] })
  })

  test('has one event, in the transaction that stores it', async () => {
    const { body } = await take()
    const events = await api.database.manager.findBy(OutboxEventEntity, { type: 'assessment.completed' })
    expect(events.filter(({ data }) => (data as { assessment: string }).assessment === body.id)).toHaveLength(1)
  })

  test('accepts as many choices as a question may have', async () => {
    const choices = Array.from({ length: limits.choices }, (_, i) => ({
      key: `c${i}`,
      label: text(`c${i}`),
      effects: [],
    }))
    const questions = [
      ...smallModel().questions,
      { key: 'many', text: text('Which?'), type: 'multi' as const, choices },
    ]
    const { slug } = await newPublished(api, { questions })
    const chosen = { ...answers, many: choices.map(({ key }) => key) }
    const { status } = await take({ model: slug, answers: chosen })
    expect(status).toBe(201)
  })

  test('without any answer is accepted, with the status notEnoughAnswers', async () => {
    const { status, body } = await take({ answers: {} })
    expect([status, body.verdict.status, body.verdict.winner]).toEqual([201, 'notEnoughAnswers', null])
  })

  test('accepts "I don’t know" for every question', async () => {
    const unknown = Object.fromEntries(Object.keys(answers).map((question) => [question, null]))
    expect((await take({ answers: unknown })).status).toBe(201)
  })

  test('is decided by the version that the client was shown, though there is a newer one', async () => {
    const { model, slug, hash } = await newPublished(api)
    const newer = smallModel({ slug, questions: smallModel().questions.slice(1), rules: [], scenarios: [] })
    await api.call(saveDraft, { as: 'consultant', params: { id: model.id }, body: newer, revision: 1 })
    await publish(api, model.id, 2)
    const old = await newResult(api, { slug, version: 1 })
    expect([old.version, old.hash]).toEqual([1, hash])
    const { status, body } = await api.call(takeAssessment, { body: { model: slug, version: 2, answers } })
    expect([status, ...pointersOf(body)]).toEqual([422, '/answers/team'])
  })
})

describe('an answer that the model does not know is refused with 422 that names the question', () => {
  test.each<{ case: string; given: object; pointer: string }>([
    { case: 'an unknown question', given: { colour: 'blue' }, pointer: '/answers/colour' },
    { case: 'a question called like what every object has', given: { toString: 'x' }, pointer: '/answers/toString' },
    { case: 'a choice that does not exist', given: { team: 'cobol' }, pointer: '/answers/team' },
    { case: 'a choice of another question', given: { team: 'small' }, pointer: '/answers/team' },
    { case: 'a step that is not on the scale', given: { size: 'huge' }, pointer: '/answers/size' },
    { case: 'a list for one choice', given: { team: ['python'] }, pointer: '/answers/team' },
    { case: 'one choice for a list', given: { needs: 'admin' }, pointer: '/answers/needs' },
    { case: 'a list with an unknown choice', given: { needs: ['admin', 'gold'] }, pointer: '/answers/needs' },
    { case: 'a choice twice', given: { needs: ['admin', 'admin'] }, pointer: '/answers/needs' },
    { case: 'a text for yes or no', given: { started: 'yes' }, pointer: '/answers/started' },
    { case: 'a number below the range', given: { months: 0 }, pointer: '/answers/months' },
    { case: 'a number above the range', given: { months: 37 }, pointer: '/answers/months' },
    { case: 'a number as a text', given: { months: '6' }, pointer: '/answers/months' },
    { case: 'an object', given: { months: { $gt: 0 } }, pointer: '/answers/months' },
    { case: 'a text that is far too long', given: { team: 'x'.repeat(10_000) }, pointer: '/answers/team' },
  ])('$case', async ({ given, pointer }) => {
    const before = await api.count(AssessmentEntity)
    const { status, body, headers } = await take({ answers: given })
    expect(status).toBe(422)
    expect(headers['content-type']).toMatch(/problem\+json/)
    expect(pointersOf(body)).toEqual([pointer])
    expect((body as never as { errors: { message: string }[] }).errors[0]?.message).toMatch(/\w/)
    expect(await api.count(AssessmentEntity)).toBe(before)
  })

  test('all of them at once', async () => {
    const { body } = await take({ answers: { team: 'cobol', months: 99, colour: 'blue' } })
    expect(pointersOf(body).sort()).toEqual(['/answers/colour', '/answers/months', '/answers/team'])
  })
})

describe('a priority', () => {
  test.each([
    { case: 'of an unknown criterion', priorities: { beauty: 2 }, pointer: '/priorities/beauty' },
    { case: 'beyond what the model allows', priorities: { speed: 3.1 }, pointer: '/priorities/speed' },
    { case: 'below zero', priorities: { speed: -1 }, pointer: '/priorities/speed' },
  ])('$case is refused', async ({ priorities, pointer }) => {
    const { status, body } = await take({ priorities })
    expect([status, ...pointersOf(body)]).toEqual([422, pointer])
  })

  test('is refused where the model has them switched off', async () => {
    const { slug } = await newPublished(api, { settings: { samples: 100, priorities: null } })
    const { status } = await api.call(takeAssessment, {
      body: { model: slug, version: 1, answers, priorities: { speed: 1 } },
    })
    expect(status).toBe(422)
  })
})

test.each([
  { case: 'a version that never was', changes: { version: 2 }, status: 404 },
  { case: 'a model that never was', changes: { model: 'nothing' }, status: 404 },
  { case: 'no version', changes: { version: undefined }, status: 422 },
  { case: 'an unknown field', changes: { verdict: { winner: 'rails' } }, status: 422 },
  { case: 'its own id', changes: { id: uuid() }, status: 422 },
  { case: 'a time that is none', changes: { startedAt: 'yesterday' }, status: 422 },
  { case: 'a year that no calendar has', changes: { startedAt: '0000-01-01T00:00:00Z' }, status: 201 },
])('with $case: $status', async ({ changes, status }) => {
  const reply = await take(changes)
  expect(reply.status).toBe(status)
})

test('a model without a published version cannot be assessed', async () => {
  const { slug } = await newDraft(api)
  expect((await api.call(takeAssessment, { body: { model: slug, version: 1, answers } })).status).toBe(404)
})

describe('a result', () => {
  test('is the recorded verdict, readable with its token, without personal data', async () => {
    const { token, verdict, hash } = await newResult(api)
    await api.call(takeLead, { body: leadOf(token) })
    const { slug } = await anyPublished(api)
    const { status, headers, body, text } = await api.call(getResult, { params: { token } })
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(body).toEqual({
      model: slug,
      version: 1,
      hash,
      locale: null,
      createdAt: expect.any(String),
      answers,
      priorities: {},
      verdict,
    })
    expect(text).not.toMatch(/Ada|example\.org/)
  })

  test('verifies: the stored version and answers give the same verdict again', async () => {
    const { token, hash, verdict } = await newResult(api)
    const { body } = await api.call(verifyResult, { params: { token } })
    expect(body).toEqual({ verified: true, hash, engine: 2, recorded: verdict, recomputed: verdict })
  })

  test('recorded by engine 1 verifies by its rule, which called equal scores clear where nothing is too close', async () => {
    const { ratings } = smallModel()
    const { slug } = await newPublished(api, {
      settings: { samples: 100, tie: 0, uncertainty: 0 },
      ratings: ratings.map((rating) => ({ ...rating, value: 5 })),
      rules: [],
      scenarios: [],
    })
    const { id, token, verdict } = await newResult(api, { slug, version: 1 })
    expect(verdict).toMatchObject({ engine: 2, margin: 0, strength: 'tooClose' })
    await api.database.query(
      `update assessments set verdict = verdict::jsonb || '{"engine": 1, "strength": "clear"}' where id = $1`,
      [id],
    )
    expect((await api.call(verifyResult, { params: { token } })).body).toMatchObject({
      verified: true,
      recomputed: { engine: 1, strength: 'clear' },
    })
    await api.database.query(`update assessments set verdict = verdict::jsonb || '{"engine": 2}' where id = $1`, [id])
    expect((await api.call(verifyResult, { params: { token } })).body.verified).toBe(false)
  })

  test.each([
    { what: 'the winner', path: '{winner}', value: '"rails"' },
    { what: 'a score', path: '{ranking,0,score}', value: '99' },
    { what: 'the strength', path: '{strength}', value: '"tooClose"' },
    { what: 'the answers', column: 'answers', path: '{team}', value: '"javascript"' },
  ])('does not verify after $what was changed in the database', async ({ column = 'verdict', path, value }) => {
    const { id, token } = await newResult(api)
    await api.database.query(
      `update assessments set ${column} = jsonb_set(${column}::jsonb, '${path}', $1) where id = $2`,
      [value, id],
    )
    expect((await api.call(verifyResult, { params: { token } })).body.verified).toBe(false)
  })
})

describe('the token of a result', () => {
  test('is derived from the secret and the assessment, and stored nowhere', async () => {
    const { id, token } = await newResult(api)
    const bytes = Buffer.from(id.replaceAll('-', ''), 'hex')
    expect(Buffer.from(token, 'base64url').subarray(0, 16)).toEqual(bytes)
    for (const { tableName } of api.database.entityMetadatas) {
      const [{ rows }] = await api.database.query(
        `select count(*)::int as rows from ${tableName} t where t::text like $1`,
        [`%${token}%`],
      )
      expect([tableName, rows]).toEqual([tableName, 0])
    }
  })

  test('opens nothing once any of its letters is another', async () => {
    const { token } = await newResult(api)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const opened = []
    for (const [i, letter] of [...token].entries()) {
      const other = alphabet[(alphabet.indexOf(letter) + 1) % 64] as string
      const { status } = await api.send('GET', `${API}/results/${token.slice(0, i)}${other}${token.slice(i + 1)}`)
      if (status !== 404) opened.push(i)
    }
    expect(opened).toEqual([])
  })

  test('of an assessment that never was opens nothing', async () => {
    const { token } = await newResult(api)
    const id = Buffer.from(uuid().replaceAll('-', ''), 'hex')
    const forged = Buffer.concat([id, Buffer.from(token, 'base64url').subarray(16)]).toString('base64url')
    expect((await api.call(getResult, { params: { token: forged } })).status).toBe(404)
  })

  test('still opens its result after the secret changed, while the old one is a fallback', async () => {
    const { token } = await newResult(api)
    const secretKey = 'another secret that only these tests know'
    const renewed = new TestApi({ secretKey, secretKeyFallbacks: ['a secret that only these tests know of'] }, api.url)
    const forgetful = new TestApi({ secretKey }, api.url)
    const statuses = []
    for (const product of [renewed, forgetful]) {
      await product.start()
      statuses.push((await product.call(getResult, { params: { token } })).status)
      await product.stop()
    }
    expect(statuses).toEqual([200, 404])
  })
})
