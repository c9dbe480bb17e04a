import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { LARGEST_PAGE, listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, key, optionalText, versionNumber } from '../values.ts'
import { modelDocument } from './model-document.ts'

export const version = z
  .object({
    id,
    model: id,
    number: versionNumber,
    hash: z.string(),
    /** What changed and why, for colleagues. */
    notes: z.string(),
    /** What clients read of it; null where they read nothing. */
    publicNotes: z.string().nullable(),
    publishedAt: instant,
    publishedById: id.nullable(),
    /** Their present name. */
    publishedBy: z.string().nullable(),
    /** Why it was published although scenarios failed. */
    acceptedFailing: z.string().nullable(),
    /** Since when it is no longer offered; null while it is. */
    withdrawnAt: instant.nullable(),
    /** Their present name. */
    withdrawnBy: z.string().nullable(),
    withdrawnReason: z.string().nullable(),
  })
  .meta({ id: 'Version' })
export type Version = z.input<typeof version>

export const listVersions = endpoint({
  name: 'listVersions',
  summary: 'Published versions',
  method: 'GET',
  path: deskPaths.adminVersions,
  access: 'viewer',
  query: listQuery({ model: key.optional(), id: z.array(id).max(LARGEST_PAGE).optional() }, ['number', 'publishedAt']),
  reply: z.array(version),
})

export const getVersion = endpoint({
  name: 'getVersion',
  summary: 'One published version with its document',
  method: 'GET',
  path: deskPaths.adminVersion,
  access: 'viewer',
  params: z.object({ id }),
  reply: version.extend({ document: modelDocument }),
})

export const diffVersions = endpoint({
  name: 'diffVersions',
  summary: 'What changed from another version to this one',
  method: 'GET',
  path: deskPaths.adminVersionDiff,
  access: 'viewer',
  params: z.object({ id }),
  query: z.strictObject({ against: id }),
  reply: z.object({ differences: z.array(z.unknown()) }),
})

export const withdrawVersion = endpoint({
  name: 'withdrawVersion',
  summary: 'Offers a version no more',
  more: 'Clients are given the newest version that is left; a model that has none is not found. Whoever had begun may finish within a day, and results that name the version stay readable. Publishing the same content again makes a new version.',
  method: 'POST',
  path: deskPaths.adminVersionWithdraw,
  access: 'consultant',
  params: z.object({ id }),
  body: z
    .strictObject({
      /** Why; colleagues read it. */
      reason: optionalText(1_000),
    })
    .optional(),
  example: { reason: 'Its prices are of last year.' },
  reply: version,
})
