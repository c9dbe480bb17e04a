import { z } from 'zod'
import { modelDocument } from './model-document.ts'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, key, locale, localText } from '../values.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/, 'This must be the hash of a shipped model.')

const count = z.int().min(0)

/** A model that comes with the product, to start one from. */
export const starterModel = z
  .object({
    slug: key,
    title: localText,
    description: localText,
    locales: z.array(locale),
    options: count,
    criteria: count,
    questions: count,
    scenarios: count,
    /** On how many pages of others its ratings rest. */
    sources: count,
  })
  .meta({ id: 'StarterModel' })
export type StarterModel = z.input<typeof starterModel>

export const listStarterModels = endpoint({
  name: 'listStarterModels',
  summary: 'The models that this release ships, to start one from',
  method: 'GET',
  path: deskPaths.adminStarterModels,
  access: 'viewer',
  reply: z.array(starterModel),
})

/** A newer version of a model than the one that it grew from, as this release ships it. */
export const shippedModel = z.object({
  hash,
  /** What the model grew from: the shipped version that was taken or skipped last. */
  base: modelDocument,
  document: modelDocument,
})
export type ShippedModel = z.input<typeof shippedModel>

export const getShippedModel = endpoint({
  name: 'getShippedModel',
  summary: 'The newer version of a starter model that this release ships',
  more: 'It is published by nobody but you: merge it into the draft (`base` is what both grew from), save that, and say that it is settled.',
  method: 'GET',
  path: deskPaths.adminShippedModel,
  access: 'viewer',
  params: z.object({ id }),
  /** Null where the model is no starter model, or its newest version was taken or skipped. */
  reply: z.object({ offer: shippedModel.nullable() }),
})

export const settleShippedModel = endpoint({
  name: 'settleShippedModel',
  summary: 'Says that a shipped version was taken into the draft, or skipped',
  more: 'It is offered no longer; a later one is compared with it.',
  method: 'PUT',
  path: deskPaths.adminShippedModel,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({ hash, taken: z.boolean() }),
  status: 204,
  problems: { 409: 'superseded: another version is shipped by now' },
})
