import { newPreviewLink } from '../previews.ts'
import { newDraft } from '../starter.ts'
import type { Samples } from './sample.ts'

export const previews: Samples = {
  listPreviewLinks: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  createPreviewLink: async (api) => ({ params: { id: (await newDraft(api)).id }, body: { days: 7 } }),
  revokePreviewLink: async (api) => ({ params: { id: (await newPreviewLink(api)).id } }),
}
