import { expect, test } from '@jest/globals'
import { listRetiredKeys, publishModel, restoreDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { v7 as uuid } from 'uuid'
import { testApi } from '../../test/api.ts'
import { aDraft, at, type DraftEdit } from '../../test/drafts.ts'

const api = testApi()

const retired = async (id: string) => (await api.call(listRetiredKeys, { as: 'viewer', params: { id } })).body

/** Removes from the small model a rule, a scenario, and a choice that nothing refers to. */
const smaller: DraftEdit = (draft: ModelDocument) => {
  draft.rules.pop()
  draft.scenarios.pop()
  at(draft.questions).choices?.pop()
}

test('nothing is retired from a draft that only grew or was edited', async () => {
  const { id, save } = await aDraft(api)
  await save(1, (draft) => (at(draft.criteria).weight = 9))
  expect(await retired(id)).toEqual([])
})

test('keys of removed elements and choices are retired, and stay so after a publish and a restore', async () => {
  const { id, save, changed, current } = await aDraft(api)
  const whole = await current()
  const gone = [
    `questions/${at(whole.questions).key}/choices/${at(whole.questions).choices?.at(-1)?.key}`,
    `rules/${whole.rules.at(-1)?.key}`,
    `scenarios/${whole.scenarios.at(-1)?.key}`,
  ]
  await save(1, smaller)
  expect(await retired(id)).toEqual(gone)

  await save(2, (draft) => {
    smaller(draft)
    draft.criteria.pop()
    draft.ratings = draft.ratings.filter(({ criterion }) => draft.criteria.some(({ key }) => key === criterion))
  })
  const criterion = `criteria/${changed(() => {}).criteria.at(-1)?.key}`
  expect(await retired(id)).toEqual([criterion, ...gone])

  await api.call(restoreDraft, { as: 'consultant', params: { id }, body: { revision: 1 }, revision: 3 })
  expect(await retired(id)).toEqual([criterion, ...gone])
  await api.call(publishModel, { as: 'consultant', params: { id }, body: { notes: 'All of it.' }, revision: 4 })
  expect(await retired(id)).toEqual([criterion, ...gone])
})

test('a model that does not exist is not found', async () => {
  expect((await api.call(listRetiredKeys, { as: 'viewer', params: { id: uuid() } })).status).toBe(404)
})
