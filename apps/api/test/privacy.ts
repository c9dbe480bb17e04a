import { answerPrivacyRequest } from '@verdict/contracts'
import { runInWork } from '../src/work/work.ts'
import { PrivacyRequests } from '../src/privacy/privacy-requests.service.ts'
import type { TestApi } from './api.ts'
import { done } from './starter.ts'

/** Somebody asks about themselves. @returns the token of the link that is mailed */
export const newPrivacyRequest = (
  api: TestApi,
  kind: 'export' | 'erasure',
  email = 'ada@example.org',
): Promise<string> =>
  runInWork(api.database, { actor: null }, (work) =>
    api.app
      .get(PrivacyRequests, { strict: false })
      .ask({ body: { email, kind }, params: undefined, query: undefined, headers: undefined } as never, work),
  )

/** The same, and they have confirmed that it is them. */
export async function confirmedPrivacyRequest(api: TestApi, kind: 'export' | 'erasure', email?: string) {
  const token = await newPrivacyRequest(api, kind, email)
  const requests = api.app.get(PrivacyRequests, { strict: false })
  await runInWork(api.database, { actor: null }, (work) => requests.confirm(token, work))
  return token
}

/** A copy that was made on the desk. @returns the id of its request */
export async function newDeskExport(api: TestApi, email = 'ada@example.org'): Promise<string> {
  const asked = { email, kind: 'export' as const }
  return (await done(api.call(answerPrivacyRequest, { as: 'admin', body: asked }))).id
}
