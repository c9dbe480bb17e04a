import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, revision } from '../values.ts'

/** A secret link that shows a draft, as it was when the link was made, as clients would see it. */
export const previewLink = z
  .object({
    id,
    url: z.url(),
    /** The revision of the draft that it shows. */
    revision,
    createdAt: instant,
    createdBy: z.string().nullable(),
    expiresAt: instant,
  })
  .meta({ id: 'PreviewLink' })
export type PreviewLink = z.input<typeof previewLink>

/** How many links of one model work at a time. */
export const MOST_PREVIEW_LINKS = 50

/** In days. */
export const PREVIEW_LASTS = { usual: 14, most: 90 }

export const listPreviewLinks = endpoint({
  name: 'listPreviewLinks',
  summary: 'The links that show a draft of a model, newest first',
  more: 'Those that have expired or were revoked are not among them.',
  method: 'GET',
  path: deskPaths.adminPreviewLinks,
  access: 'consultant',
  params: z.object({ id }),
  reply: z.array(previewLink),
})

export const createPreviewLink = endpoint({
  name: 'createPreviewLink',
  summary: 'Makes a secret link that shows the draft as clients would see it',
  more: 'The link shows the draft as it is saved now, whatever becomes of it later. What is done there is counted nowhere.',
  method: 'POST',
  path: deskPaths.adminPreviewLinks,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({
    /** How long it works. */
    days: z.int().min(1).max(PREVIEW_LASTS.most).default(PREVIEW_LASTS.usual),
  }),
  reply: previewLink,
  status: 201,
  problems: {
    409: `too-many: ${MOST_PREVIEW_LINKS} links of this model work already`,
    422: 'The draft is not valid, and cannot be taken',
  },
})

export const revokePreviewLink = endpoint({
  name: 'revokePreviewLink',
  summary: 'Ends a link that shows a draft',
  method: 'DELETE',
  path: deskPaths.adminPreviewLink,
  access: 'consultant',
  params: z.object({ id }),
  status: 204,
})
