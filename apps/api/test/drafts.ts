import { expect } from '@jest/globals'
import { getDraft, publishModel, saveDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { DraftRevisionEntity } from '../src/decision-models/draft-revision.entity.ts'
import type { TestApi } from './api.ts'
import { newDraft, smallModel } from './starter.ts'

export type DraftEdit = (draft: ModelDocument) => unknown
export const at = <T>(list: readonly T[], place = 0) => list[place] as T

/** A new draft, and ways to change what it was at first. */
export async function aDraft(api: TestApi, changes: Partial<ModelDocument> = {}) {
  const { id, slug } = await newDraft(api, changes)
  const changed = (change: DraftEdit) => {
    const draft = smallModel({ ...changes, slug })
    change(draft)
    return draft
  }
  const save = (revision: number | undefined, change: DraftEdit) =>
    api.call(saveDraft, { as: 'consultant', params: { id }, body: changed(change), ...(revision && { revision }) })
  const current = async () => (await api.call(getDraft, { as: 'viewer', params: { id } })).body
  return { id, slug, changed, save, current }
}

/** Ways to edit a draft step by step, each on the one before, and to publish it. */
export function draftSteps(api: TestApi, id: string) {
  const call = { as: 'consultant' as const, params: { id } }
  const read = async () => {
    const { body, headers } = await api.call(getDraft, call)
    return { document: body, revision: Number(/\d+/.exec(String(headers.etag))?.[0]) }
  }
  const save = async (change: DraftEdit) => {
    const { document, revision } = await read()
    change(document)
    expect((await api.call(saveDraft, { ...call, body: document, revision })).status).toBe(200)
  }
  const publish = async () => {
    const { revision } = await read()
    expect((await api.call(publishModel, { ...call, body: { notes: 'Next' }, revision })).status).toBe(201)
  }
  return { read, save, publish }
}

export const revisionsOf = (api: TestApi, modelId: string) => api.count(DraftRevisionEntity, { modelId })
