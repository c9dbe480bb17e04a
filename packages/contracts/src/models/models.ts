import { z } from 'zod'
import { endpoint, LARGEST_BODY } from '../endpoint.ts'
import { LARGEST_PAGE, listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import {
  id,
  inPath,
  instant,
  key,
  line,
  localText,
  optionalText,
  revision,
  searched,
  versionNumber,
} from '../values.ts'
import { modelDocument } from './model-document.ts'

/** A decision model, as lists show it. What is in it is its draft and its versions. */
export const model = z
  .object({
    id,
    slug: key,
    title: localText,
    createdAt: instant,
    draftRevision: revision,
    draftSavedAt: instant,
    /** How many versions it has had, withdrawn ones too: the number of the last. */
    versions: z.int().min(0),
    /** The newest that is offered. */
    latestVersion: versionNumber.nullable(),
    publishedAt: instant.nullable(),
    /** The draft differs from the latest version. */
    changed: z.boolean(),
    /** When something about its comments changed last; null where it never had any. */
    commentsChangedAt: instant.nullable(),
    /** The draft, as it is, waits until a second person approves it, which the settings ask for. */
    waitsForApproval: z.boolean(),
  })
  .meta({ id: 'Model' })
export type Model = z.input<typeof model>

export const listModels = endpoint({
  name: 'listModels',
  summary: 'Decision models',
  method: 'GET',
  path: deskPaths.adminModels,
  access: 'viewer',
  query: listQuery({ q: searched.optional(), id: z.array(id).max(LARGEST_PAGE).optional() }, [
    'createdAt',
    'slug',
    'draftSavedAt',
    'publishedAt',
  ]),
  reply: z.array(model),
})

export const getModel = endpoint({
  name: 'getModel',
  summary: 'One decision model',
  method: 'GET',
  path: deskPaths.adminModel,
  access: 'viewer',
  params: z.object({ id }),
  reply: model,
})

export const createModel = endpoint({
  name: 'createModel',
  summary: 'Starts a model: empty, as a copy of a model or version, from a starter model, or from a file',
  method: 'POST',
  path: deskPaths.adminModels,
  access: 'consultant',
  bodyLimit: LARGEST_BODY,
  body: z.strictObject({
    slug: key,
    title: line(200),
    from: z
      .union([
        z.strictObject({ model: id }),
        z.strictObject({ version: id }),
        z.strictObject({ starter: key }),
        z.strictObject({ document: modelDocument }),
      ])
      .optional(),
  }),
  reply: model,
  status: 201,
  problems: { 409: 'Another model has this name' },
})

export const getDraft = endpoint({
  name: 'getDraft',
  tagged: true,
  summary: "A model's draft; its ETag is the revision",
  method: 'GET',
  path: deskPaths.adminDraft,
  access: 'viewer',
  params: z.object({ id }),
  reply: modelDocument,
})

const conflicts = 'conflicts: the same value was changed to another in the meantime; nothing was changed'

export const saveDraft = endpoint({
  name: 'saveDraft',
  summary: 'Saves the draft, merged with changes since the revision it is based on',
  method: 'PUT',
  path: deskPaths.adminDraft,
  access: 'consultant',
  conditional: true,
  more: 'Saves with `joins` that follow each other closely, by one person, are one entry of the history and of the audit log, which tells of them together.',
  params: z.object({ id }),
  query: z.strictObject({
    /** Nobody asked for this save: it is one of many while somebody types. */
    joins: z
      .enum(['true', 'false'])
      .default('false')
      .transform((text) => text === 'true'),
  }),
  bodyLimit: LARGEST_BODY,
  body: modelDocument,
  reply: modelDocument,
  problems: {
    409: `${conflicts}; no-longer-kept: the revision it is based on is too old; stale: there is no such revision`,
    422: 'An invalid shape, or a published key that is used for another element',
  },
})

export const draftRevision = z
  .object({
    number: revision,
    /** The first of the saves that are told of together here; the last is `number`. */
    first: revision,
    authorId: id.nullable(),
    /** Their present name. */
    author: z.string().nullable(),
    savedAt: instant,
    /** Where it came from when it was not typed: a restored version, a reverted change. */
    origin: z.string().nullable(),
    differences: z.array(z.unknown()),
    /** Whether the draft can be made what it was then: of old revisions, the last of each day only. */
    restorable: z.boolean(),
    /** Whether its changes can be reverted: that needs the document of the revision before, too. */
    revertible: z.boolean(),
  })
  .meta({ id: 'DraftRevision' })
export type DraftRevision = z.input<typeof draftRevision>

export const listRevisions = endpoint({
  name: 'listRevisions',
  summary: 'The history of a draft, newest first; saves that joined stand there as one',
  method: 'GET',
  path: deskPaths.adminRevisions,
  access: 'viewer',
  params: z.object({ id }),
  query: listQuery({}, ['number']),
  reply: z.array(draftRevision),
})

export const getRevision = endpoint({
  name: 'getRevision',
  summary: 'The draft as it was saved once',
  method: 'GET',
  path: deskPaths.adminRevision,
  access: 'viewer',
  params: z.object({ id, number: inPath(revision) }),
  reply: modelDocument,
  problems: { 409: 'no-longer-kept: only what it changed is kept, and the last revision of its day' },
})

export const listRetiredKeys = endpoint({
  name: 'listRetiredKeys',
  summary: 'Keys of removed elements, which cannot be used for others',
  method: 'GET',
  path: deskPaths.adminRetiredKeys,
  access: 'viewer',
  params: z.object({ id }),
  /** Such as `options/mysql` and `questions/team/choices/php`, in alphabetical order. */
  reply: z.array(z.string()),
})

export const restoreDraft = endpoint({
  name: 'restoreDraft',
  summary: 'Restores a version or revision as the draft, or reverts one change',
  method: 'POST',
  path: deskPaths.adminRestore,
  access: 'consultant',
  conditional: true,
  params: z.object({ id }),
  body: z.union([
    z.strictObject({ version: versionNumber }),
    z.strictObject({ revision }),
    z.strictObject({ revert: revision }),
  ]),
  reply: modelDocument,
  problems: { 409: conflicts },
})

export const publishModel = endpoint({
  name: 'publishModel',
  summary: 'Freezes the draft as the next version',
  method: 'POST',
  path: deskPaths.adminPublish,
  access: 'consultant',
  conditional: true,
  params: z.object({ id }),
  body: z.strictObject({
    /** What changed and why; colleagues read it. */
    notes: line(5_000),
    /** What clients read of it, on the page that shows how the model decides. */
    publicNotes: optionalText(5_000),
    /** An admin's reason for publishing although scenarios fail. */
    acceptFailing: line(1_000).optional(),
  }),
  reply: z.object({ number: versionNumber, hash: z.string(), publishedAt: instant }),
  status: 201,
  problems: { 409: 'stale, scenarios-failing or nothing-to-publish' },
})
