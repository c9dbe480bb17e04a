import { expect, test } from '@jest/globals'
import { recordVisit } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { anyPublished, newPublished } from '../../test/starter.ts'
import { VersionEntity } from '../decision-models/version.entity.ts'
import { VisitEntity } from './visit.entity.ts'

const api = testApi()

async function record(changes: object = {}) {
  const { slug } = await anyPublished(api)
  const body = { visit: uuid(), model: slug, version: 1, step: 'view', ...changes }
  return { visit: body.visit, ...(await api.call(recordVisit, { body })) }
}

test.each(['view', 'start', 'team', 'months', 'finish'])('the step "%s" is counted', async (step) => {
  const { status, text, visit } = await record({ step })
  expect([status, text]).toEqual([204, ''])
  expect(await api.count(VisitEntity, { visit, step })).toBe(1)
})

test('a repeated step of a visit is counted once', async () => {
  const { visit } = await record()
  await record({ visit })
  await record({ visit, step: 'start' })
  expect(await api.count(VisitEntity, { visit })).toBe(2)
})

test.each([
  { case: 'a question that the model does not have', changes: { step: 'colour' }, status: 422 },
  { case: 'a step called like what every object has', changes: { step: 'constructor' }, status: 422 },
  { case: 'an answer', changes: { answers: { team: 'python' } }, status: 422 },
  { case: 'somebody’s address', changes: { email: 'ada@example.org' }, status: 422 },
  { case: 'an id that is none', changes: { visit: 'me' }, status: 422 },
  { case: 'a model that never was', changes: { model: 'nothing' }, status: 404 },
  { case: 'a version that never was', changes: { version: 2 }, status: 404 },
])('$case is not counted: $status', async ({ changes, status }) => {
  const before = await api.count(VisitEntity)
  expect((await record(changes)).status).toBe(status)
  expect(await api.count(VisitEntity)).toBe(before)
})

test('a version that was withdrawn is counted for a day, as its answers are taken', async () => {
  const { slug, hash } = await newPublished(api)
  const withdrawn = (hours: number) =>
    api.database.manager.update(VersionEntity, { hash }, { withdrawnAt: new Date(Date.now() - hours * 3_600_000) })
  await withdrawn(23)
  expect((await record({ model: slug })).status).toBe(204)
  await withdrawn(25)
  expect((await record({ model: slug })).status).toBe(404)
})
