import { type APIRequestContext, expect } from '@playwright/test'
import { ADMIN } from './desk.ts'

/** Publishes a model as a consultant would, without a browser. */
export async function publish(request: APIRequestContext, slug: string, document: object) {
  const done = async (reply: { ok(): boolean; text(): Promise<string> }) =>
    expect(reply.ok(), await reply.text()).toBe(true)
  await done(await request.post('/api/v1/auth/login', { data: ADMIN }))
  const made = await request.post('/api/v1/admin/models', { data: { slug, title: slug, from: { document } } })
  await done(made)
  const { id } = (await made.json()) as { id: string }
  const draft = await request.get(`/api/v1/admin/models/${id}/draft`)
  await done(
    await request.post(`/api/v1/admin/models/${id}/publish`, {
      data: { notes: 'Made by a test.' },
      headers: { 'if-match': draft.headers().etag as string },
    }),
  )
}
