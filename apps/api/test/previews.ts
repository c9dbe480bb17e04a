import { createPreviewLink, type PreviewLink } from '@verdict/contracts'
import type { TestApi } from './api.ts'
import { done, newDraft } from './starter.ts'

/** A link that shows a draft of its own. */
export async function newPreviewLink(api: TestApi, model?: string): Promise<PreviewLink> {
  const id = model ?? (await newDraft(api)).id
  return done(api.call(createPreviewLink, { as: 'consultant', params: { id }, body: {} }))
}
