import { type APIRequestContext, expect } from '@playwright/test'
import { type AnySending, type Given, requestOf } from '@verdict/client'
import {
  API,
  createModel,
  type Endpoint,
  getDraft,
  getPublishedModel,
  type InputOf,
  login,
  type ReplyOf,
  takeAssessment,
  takeLead,
} from '@verdict/contracts'
import { ADMIN } from './admin.ts'

/** The addresses of a call with any parameters and query: a pattern for `page.route`. */
export const addressesOf = ({ path }: Endpoint): RegExp => new RegExp(`${API}${path.replace(/:\w+/g, '[^/?]+')}(\\?|$)`)

const SHIPPED = 'django-or-nodejs'

/** Calls the API without a browser, with the cookies of the given context. A refused call fails the test. */
export async function call<E extends Endpoint>(
  request: APIRequestContext,
  endpoint: E,
  ...[sending]: Given<E>
): Promise<ReplyOf<E>> {
  const { method, url, headers, body } = requestOf(endpoint, sending as AnySending)
  const reply = await request.fetch(url, { method, headers, ...(body !== undefined && { data: body }) })
  const text = await reply.text()
  expect(reply.ok(), `${method} ${url}: ${reply.status()} ${text}`).toBe(true)
  return (text === '' ? undefined : JSON.parse(text)) as ReplyOf<E>
}

export const signIn = (request: APIRequestContext) => call(request, login, { body: ADMIN })

/** Creates a model as the signed-in user. */
export const makeModel = (request: APIRequestContext, slug: string, document: object, title = slug) =>
  call(request, createModel, { body: { slug, title, from: { document: { ...document, slug } as never } } })

/** The draft that the server has. */
export const draftOf = (request: APIRequestContext, id: string) => call(request, getDraft, { params: { id } })

type Taken = Omit<InputOf<typeof takeAssessment>['body'], 'version' | 'answers'>

/** Takes the assessment of a model's latest version. */
export async function assess(
  request: APIRequestContext,
  answers: object = {},
  { model = SHIPPED, ...more }: Partial<Taken> = {},
) {
  const { version } = await call(request, getPublishedModel, { params: { slug: model } })
  return call(request, takeAssessment, { body: { model, version, answers: answers as never, ...more } })
}

/** A client's details, left under a result of the shipped model. */
export async function leaveDetails(request: APIRequestContext, name: string, email = 'mar@example.org') {
  const { token } = await assess(request)
  return call(request, takeLead, { body: { token, name, email, consent: { text: 'Yes.', accepted: true } } })
}
