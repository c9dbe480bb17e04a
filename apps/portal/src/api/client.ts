import type { BodyOf, PublishedVersion, ReplyOf, takeAssessment, takeLead } from '@verdict/contracts'
import { paths, urlOf } from '@verdict/contracts/paths'

/** A reply that was no success: what the server said of it, or 0 where it was not reached. */
export class CallError extends Error {
  constructor(
    readonly status: number,
    readonly errors: { pointer: string; message: string }[] = [],
  ) {
    super(`status ${status}`)
  }
}

async function post<Reply>(path: string, body: unknown, key: string): Promise<Reply> {
  const response = await fetch(urlOf(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new CallError(0)
  })
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as Reply
  const problem = (await response.json().catch(() => ({}))) as { errors?: CallError['errors'] }
  throw new CallError(response.status, problem.errors)
}

/** A published version, whole: in every language, as its fingerprint was made. */
export async function fetchVersion(slug: string, number: number): Promise<PublishedVersion> {
  const response = await fetch(urlOf(paths.modelVersion, { slug, number }))
  if (!response.ok) throw new CallError(response.status)
  return (await response.json()) as PublishedVersion
}

/** Sends answers; the same key sends them once however often it is tried. */
export const submitAssessment = (body: BodyOf<typeof takeAssessment>, key: string) =>
  post<ReplyOf<typeof takeAssessment>>(paths.assessments, body, key)

export const submitLead = (body: BodyOf<typeof takeLead>, key: string) =>
  post<ReplyOf<typeof takeLead>>(paths.leads, body, key)

/** Do Not Track, or Global Privacy Control. */
export const asksNotToBeCounted = (): boolean =>
  navigator.doNotTrack === '1' || (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true

const counted = new Set<string>()

/** Counts a step of the funnel once, for people who let themselves be counted. Whether it arrives does not matter to them. */
export function countStep(visit: string, model: string, version: number, step: string) {
  if (asksNotToBeCounted()) return
  if (counted.has(`${visit}:${step}`)) return
  counted.add(`${visit}:${step}`)
  post(paths.visits, { visit, model, version, step }, `${visit}:${step}`).catch(() => {})
}
