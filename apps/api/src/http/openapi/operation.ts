import { type Access, bodyLimitOf, type Endpoint, problemDetails, roles } from '@verdict/contracts'
import type { z } from 'zod'
import { parametersOf } from './parameters.ts'
import type { SpecObject, Schemas } from './schemas.ts'
import { tagOf } from './tags.ts'

const ALWAYS = {
  415: 'Not JSON, or compressed',
  429: 'Too many calls',
  500: 'Something failed here',
  503: 'Too much to do at the moment, or no database: try again after `Retry-After`',
}
/** The calls that open a session. */
const SIGN_IN = ['login', 'acceptInvitation']
const SIGNED_IN = { 401: 'Not signed in', 403: 'Not allowed' }

/** A call, as its contract declares it. */
export function operationOf(endpoint: Endpoint, schemas: Schemas): SpecObject {
  const { name, summary, access, path, body, example, person } = endpoint
  const called = name[0]?.toUpperCase() + name.slice(1)
  return {
    operationId: name,
    summary,
    description: descriptionOf(endpoint),
    tags: [tagOf(path)],
    security: access === 'public' ? [] : [{ session: [] }, ...(person ? [] : [{ token: [] }])],
    ...(access !== 'public' && { 'x-role': access }),
    parameters: parametersOf(endpoint, schemas),
    ...(body && {
      requestBody: {
        required: !body.safeParse({}).success,
        content: content('application/json', schemas.of(body, 'input', `${called}Input`), example),
      },
    }),
    responses: { ...success(endpoint, called, schemas), ...problems(endpoint, schemas) },
  }
}

function descriptionOf(endpoint: Endpoint): string {
  const { summary, more, access, limit, limitPer = [], limitAll, idempotent, conditional } = endpoint
  const sentences = [
    `${summary}.`,
    more,
    whoMay(access),
    idempotent && 'Can be sent again safely with an `Idempotency-Key`.',
    conditional && 'Needs `If-Match` with the revision that it is based on.',
    limit && `One address may call it ${limit.calls} times in ${limit.seconds} seconds.`,
    ...[limitPer]
      .flat()
      .map(
        ({ field, calls, seconds }) => `For one \`${field}\` it may be called ${calls} times in ${seconds} seconds.`,
      ),
    limitAll && `All addresses together may call it ${limitAll.calls} times in ${limitAll.seconds} seconds.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

const whoMay = (access: Access) =>
  access === 'public'
    ? 'Anybody may call it.'
    : `For whoever is signed in as ${roles.slice(roles.indexOf(access)).join(' or ')}.`

function success(endpoint: Endpoint, called: string, schemas: Schemas): SpecObject {
  const { reply, produces, status = 200, summary } = endpoint
  const headers = headersOf(endpoint)
  return {
    [status]: {
      description: summary,
      ...(Object.keys(headers).length > 0 && { headers }),
      ...(produces
        ? {
            content: Object.assign(
              {},
              ...[produces].flat().map((type) => content(type, { type: 'string' })),
            ) as SpecObject,
          }
        : reply && { content: content('application/json', schemas.of(reply, 'output', nameOf(reply, called))) }),
    },
  }
}

/** A list is named after what it lists. */
const nameOf = (reply: z.ZodType, called: string) => (reply.type === 'array' ? undefined : `${called}Reply`)

const header = (description: string, example: string): SpecObject => ({
  description,
  schema: { type: 'string' },
  example,
})

function headersOf({ query, tagged, conditional, reply, name }: Endpoint): SpecObject {
  const isList = reply?.type === 'array' && query !== undefined
  return {
    ...(isList && { 'Content-Range': header('Which rows these are, of how many', 'leads 0-24/1234') }),
    ...((tagged || (conditional && reply && 'ModelDocument' === reply.meta()?.id)) && {
      ETag: header(
        'What it is now: send it as If-None-Match to be told whether it changed, a draft’s as If-Match',
        '"12"',
      ),
    }),
    ...(SIGN_IN.includes(name) && { 'Set-Cookie': header('The session', 'verdict=…; HttpOnly; SameSite=Lax; Path=/') }),
  }
}

function problems(endpoint: Endpoint, schemas: Schemas): SpecObject {
  const { access, params, body, method, conditional, tagged, problems = {} } = endpoint
  const told: { [status: string]: string } = {
    400: 'The query, a header or the JSON is invalid',
    ...(tagged && { 304: 'You have it already' }),
    ...(method !== 'GET' && { 403: 'The call came from another site' }),
    ...(params && { 404: 'There is no such record' }),
    ...(method !== 'GET' && { 413: `Larger than ${bodyLimitOf(endpoint) / 1024} KiB` }),
    ...(body && { 422: 'The body is invalid' }),
    ...(conditional && { 428: 'If-Match is missing' }),
    ...(access !== 'public' && SIGNED_IN),
    ...ALWAYS,
    ...problems,
  }
  const problem = content('application/problem+json', schemas.of(problemDetails, 'output'))
  return Object.fromEntries(
    Object.entries(told).map(([status, description]) => [
      status,
      status === '304'
        ? { description }
        : {
            description,
            ...(status === '429' && {
              headers: { 'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' }, example: 60 } },
            }),
            content: problem,
          },
    ]),
  )
}

const content = (type: string, schema: SpecObject, example?: unknown) => ({
  [type]: { schema, ...(example !== undefined && { example }) },
})
