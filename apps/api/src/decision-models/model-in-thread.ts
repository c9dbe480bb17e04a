import { compile, type CompiledModel, type ModelDocument } from '@verdict/engine'
import { type Fairness, fairnessOf } from '@verdict/engine/review'
import { LRUCache } from 'lru-cache'

/** A published version as threads are sent it: text is copied many times faster than a document. */
export interface SentVersion {
  hash: string
  /** The reply of `GET /models/:slug`. */
  json: string
}

/** Size of the cache in characters of JSON; a compiled document needs about ten bytes for each. */
const KEPT = 4 * 1024 * 1024

const documents = new LRUCache<string, ModelDocument>({ maxSize: KEPT })
const models = new WeakMap<ModelDocument, CompiledModel>()
const counted = new WeakMap<CompiledModel, Fairness>()

/** The document of a version, which never changes: each thread reads it once. */
export function documentOf({ hash, json }: SentVersion): ModelDocument {
  const known = documents.get(hash)
  if (known) return known
  const { document } = JSON.parse(json) as { document: ModelDocument }
  documents.set(hash, document, { size: json.length })
  return document
}

/** The same, ready to decide on. */
export function modelOf(version: SentVersion): CompiledModel {
  const document = documentOf(version)
  const model = models.get(document) ?? compile(document)
  models.set(document, model)
  return model
}

/** How often each option of a version comes first: counted once in each thread, as it takes a tenth of a second. */
export function fairnessIn(version: SentVersion): Fairness {
  const model = modelOf(version)
  const fairness = counted.get(model) ?? fairnessOf(model)
  counted.set(model, fairness)
  return fairness
}
