import type { APIRequestContext } from '@playwright/test'
import { type BodyOf, getSettings, updateSettings } from '@verdict/contracts'
import { call, signIn } from './api.ts'

/** Changes settings as the admin would, without a browser. */
export async function changeSettings(
  request: APIRequestContext,
  changes: Omit<BodyOf<typeof updateSettings>, 'revision'>,
) {
  await signIn(request)
  const { revision } = await call(request, getSettings)
  await call(request, updateSettings, { body: { ...changes, revision } })
}
