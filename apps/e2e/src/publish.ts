import type { APIRequestContext } from '@playwright/test'
import { publishModel } from '@verdict/contracts'
import { call, makeModel, signIn } from './api.ts'

/** Publishes a model as a consultant would, without a browser. */
export async function publish(request: APIRequestContext, slug: string, document: object) {
  await signIn(request)
  const { id, draftRevision: revision } = await makeModel(request, slug, document)
  await call(request, publishModel, { params: { id }, body: { notes: 'Made by a test.' }, revision })
  return id
}
