import { createModel } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { hash } from '@verdict/engine/review'
import { djangoOrNodejs } from '@verdict/starter-models'
import { v7 as uuid } from 'uuid'
import { ShippedModels } from '../src/decision-models/shipped-models.service.ts'
import type { TestApi } from './api.ts'
import { done } from './starter.ts'

/** The shipped model as an earlier release would have shipped it. */
export const earlier: ModelDocument = { ...djangoOrNodejs, description: { en: 'Earlier', es: 'Antes', ca: 'Abans' } }

export const shippedHash = hash(djangoOrNodejs)

/** A model that grew from an earlier release's. */
export async function grownModel(api: TestApi, grew: ModelDocument = earlier) {
  const slug = `grown-${uuid()}`
  const model = await done(
    api.call(createModel, { as: 'consultant', body: { slug, title: 'Grown', from: { document: grew } } }),
  )
  await api.app.get(ShippedModels).keep(model.id, grew, api.database.manager)
  return model
}
