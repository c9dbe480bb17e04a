import { getDraft } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { call } from '../../api/call.ts'

/** A draft as it is saved now. */
export interface SavedDraft {
  document: ModelDocument
  revision: number
}

/** The draft of a model as it is saved now. @param id the model's */
export async function draftOf(id: string): Promise<SavedDraft> {
  const { body, headers } = await call(getDraft, { params: { id } })
  return { document: body, revision: Number(/\d+/.exec(headers.get('etag') ?? '')?.[0] ?? 0) }
}
