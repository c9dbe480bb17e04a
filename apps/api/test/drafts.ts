import { getDraft, saveDraft } from '@verdict/contracts'
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

export const revisionsOf = (api: TestApi, modelId: string) => api.count(DraftRevisionEntity, { modelId })
