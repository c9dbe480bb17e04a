import { answerPrivacyRequest } from '@verdict/contracts'
import { runInWork } from '../src/work/work.ts'
import { PrivacyRequests } from '../src/privacy/privacy-requests.service.ts'
import type { TestApi } from './api.ts'
import { done } from './starter.ts'
import { noDeliveryUnderWay } from './webhooks.ts'

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

/** The tables that have a row with a text in it, once nothing is written any more. */
export async function tracesIn(api: TestApi, text: string): Promise<string[]> {
  await noDeliveryUnderWay(api)
  const tables: { name: string }[] = await api.database.query(
    `select table_name as name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await api.database.query<unknown[]>(
      `select from "${name}" row where strpos(lower(row::text), lower($1)) > 0`,
      [text],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
