import type { APIRequestContext } from '@playwright/test'
import { ADMIN } from './desk.ts'

/** Changes settings as the admin would, without a browser. */
export async function changeSettings(request: APIRequestContext, changes: object) {
  const login = await request.post('/api/v1/auth/login', { data: ADMIN })
  const { revision } = await (await request.get('/api/v1/admin/settings')).json()
  const reply = await request.put('/api/v1/admin/settings', { data: { ...changes, revision } })
  if (!login.ok() || !reply.ok()) throw new Error(`${login.status()} ${reply.status()} ${await reply.text()}`)
}
