import { call, routeTo } from '@verdict/client'
import type {
  askForPrivacy as asking,
  BodyOf,
  confirmPrivacyRequest as confirming,
  getPublishedVersion,
  getResult,
  mailResult,
  PublishedVersion,
  Result,
  recordVisit,
  takeAssessment,
  takeLead,
} from '@verdict/contracts'
import { paths } from '@verdict/contracts/paths'

/** The calls that a client's pages make: contracts without their schemas. */
export const routes = {
  getPublishedVersion: routeTo<typeof getPublishedVersion>('GET', paths.modelVersion),
  getResult: routeTo<typeof getResult>('GET', paths.result),
  takeAssessment: routeTo<typeof takeAssessment>('POST', paths.assessments),
  takeLead: routeTo<typeof takeLead>('POST', paths.leads),
  mailResult: routeTo<typeof mailResult>('POST', paths.resultMail),
  askForPrivacy: routeTo<typeof asking>('POST', paths.privacyRequests),
  confirmPrivacyRequest: routeTo<typeof confirming>('POST', paths.privacyConfirmation),
  recordVisit: routeTo<typeof recordVisit>('POST', paths.visits),
}

/** A published version, whole: in every language, as its fingerprint was made. */
export const fetchVersion = async (slug: string, number: number): Promise<PublishedVersion> =>
  (await call(routes.getPublishedVersion, { params: { slug, number } })).body

/** A result that somebody shared. */
export const fetchResult = async (token: string): Promise<Result> =>
  (await call(routes.getResult, { params: { token } })).body

/** Sends answers; retries with the same key have no further effect. */
export const submitAssessment = async (body: BodyOf<typeof takeAssessment>, key: string) =>
  (await call(routes.takeAssessment, { body, key })).body

export const submitLead = async (body: BodyOf<typeof takeLead>, key: string) =>
  (await call(routes.takeLead, { body, key })).body

export const mailReport = async (token: string, body: BodyOf<typeof mailResult>, key: string) =>
  (await call(routes.mailResult, { params: { token }, body, key })).body

export const askForPrivacy = async (body: BodyOf<typeof asking>) => {
  await call(routes.askForPrivacy, { body })
}

export const confirmPrivacyRequest = async (token: string) =>
  (await call(routes.confirmPrivacyRequest, { params: { token } })).body

/** Do Not Track, or Global Privacy Control. */
export const asksNotToBeCounted = (): boolean =>
  navigator.doNotTrack === '1' || (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true

const counted = new Set<string>()

/** Counts a step of the funnel once, for clients who allow it. Failures are ignored. */
export function countStep(visit: string, model: string, version: number, step: string) {
  if (asksNotToBeCounted()) return
  if (counted.has(`${visit}:${step}`)) return
  counted.add(`${visit}:${step}`)
  call(routes.recordVisit, { body: { visit, model, version, step }, key: `${visit}:${step}` }).catch(() => {})
}
