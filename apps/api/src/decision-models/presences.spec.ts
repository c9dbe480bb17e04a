import { expect, test } from '@jest/globals'
import { notePresence } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { newDraft } from '../../test/starter.ts'
import { PresenceEntity } from './presence.entity.ts'

const api = testApi()

const note = async (id: string, as: 'viewer' | 'consultant' | 'admin', tab: string | null) =>
  api.call(notePresence, { as, params: { id }, body: { tab } })

test('those who have a model open hear of each other and of the tab, not of themselves', async () => {
  const { id } = await newDraft(api)
  expect((await note(id, 'consultant', 'ratings')).body).toEqual([])
  expect((await note(id, 'viewer', 'check')).body).toMatchObject([{ name: 'The consultant', tab: 'ratings' }])
  expect((await note(id, 'consultant', 'rules')).body).toMatchObject([{ name: 'The viewer', tab: 'check' }])
  expect((await note(id, 'admin', 'overview')).body).toMatchObject([
    { name: 'The consultant', tab: 'rules' },
    { name: 'The viewer', tab: 'check' },
  ])
  const { id: other } = await newDraft(api)
  expect((await note(other, 'viewer', 'rules')).body).toEqual([])
})

test('nobody is there, nor stored, who has not been heard of for half a minute', async () => {
  const { id } = await newDraft(api)
  await note(id, 'consultant', 'ratings')
  await api.database.query(`update presences set seen_at = seen_at - interval '31 seconds'`)
  expect((await note(id, 'viewer', 'check')).body).toEqual([])
  expect(await api.count(PresenceEntity)).toBe(1)
})

test('who says that they have closed it is there no more, nor stored', async () => {
  const { id } = await newDraft(api)
  await note(id, 'consultant', 'ratings')
  await note(id, 'viewer', 'check')
  const left = await note(id, 'consultant', null)
  expect([left.status, left.body]).toMatchObject([200, [{ name: 'The viewer' }]])
  expect((await note(id, 'viewer', 'check')).body).toEqual([])
  expect(await api.count(PresenceEntity, { modelId: id })).toBe(1)
  expect((await note(id, 'admin', null)).status).toBe(200)
})

test('many who say so at once are all there', async () => {
  const { id } = await newDraft(api)
  const roles = ['viewer', 'consultant', 'admin'] as const
  const replies = await Promise.all([...roles, ...roles, ...roles].map((as) => note(id, as, 'ratings')))
  expect(replies.map(({ status }) => status)).toEqual(Array(9).fill(200))
  expect((await note(id, 'admin', 'ratings')).body).toHaveLength(2)
})

test('what is no tab is refused, and a model that is not there is not found', async () => {
  const { id } = await newDraft(api)
  expect((await note(id, 'viewer', '<script>')).status).toBe(422)
  expect((await note(uuid(), 'viewer', 'check')).status).toBe(404)
})
