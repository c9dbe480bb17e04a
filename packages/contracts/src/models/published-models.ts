import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { paths } from '../paths.ts'
import { instant, key, localText, versionNumber, inPath } from '../values.ts'
import { modelDocument } from './model-document.ts'

export const publishedModel = z
  .object({ slug: key, title: localText, version: versionNumber, questions: z.int() })
  .meta({ id: 'PublishedModel' })
export type PublishedModel = z.input<typeof publishedModel>

export const publishedVersion = z
  .object({ slug: key, version: versionNumber, hash: z.string(), publishedAt: instant, document: modelDocument })
  .meta({ id: 'PublishedVersion' })
export type PublishedVersion = z.input<typeof publishedVersion>

const noModel = { 404: 'No published model has this name' }

export const listPublishedModels = endpoint({
  name: 'listPublishedModels',
  tagged: true,
  summary: 'The published models',
  method: 'GET',
  path: paths.models,
  access: 'public',
  reply: z.array(publishedModel),
})

export const getPublishedModel = endpoint({
  name: 'getPublishedModel',
  tagged: true,
  summary: 'The latest published version of a model',
  method: 'GET',
  path: paths.model,
  access: 'public',
  params: z.object({ slug: key }),
  reply: publishedVersion,
  problems: noModel,
})

export const getPublishedVersion = endpoint({
  name: 'getPublishedVersion',
  tagged: true,
  summary: 'One published version, which never changes',
  method: 'GET',
  path: paths.modelVersion,
  access: 'public',
  params: z.object({ slug: key, number: inPath(versionNumber) }),
  reply: publishedVersion,
  problems: noModel,
})
