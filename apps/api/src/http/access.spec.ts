import { beforeAll, describe, expect, test } from '@jest/globals'
import { API, getResult, type Role, roles } from '@verdict/contracts'
import { v7 as uuid } from 'uuid'
import { PASSWORD, testApi } from '../../test/api.ts'
import { contentsOf } from '../../test/contents.ts'
import type { Wire } from '../../test/mutation.ts'
import { wireOf } from '../../test/mutations.ts'
import { newPerson, newToken } from '../../test/people.ts'
import { type Operation, operations } from '../../test/operations.ts'
import { samples } from '../../test/samples.ts'
import { newLead, newResult } from '../../test/starter.ts'

const api = testApi()

/** Calls that end the session they are made in, or begin another. */
const RENEW = ['login', 'logout', 'acceptInvitation', 'changePassword']

const guarded = operations.filter(({ role }) => role)
const reads = guarded.filter(({ method }) => method === 'GET')

type Headers = { [name: string]: string }

/** A valid request of a call. What it needs is made. */
const requestOf = async (operation: Operation) => wireOf(operation, await samples[operation.id]!(api))

/** Sends it with some user's headers. */
async function send(wire: Wire, headers: Headers) {
  const reply = await api.app.inject({ ...wire, headers: { ...wire.headers, ...headers } } as never)
  return { status: reply.statusCode, type: reply.headers['content-type'], text: reply.body }
}

async function expectServed(operation: Operation, headers: Headers) {
  const { status } = await send(await requestOf(operation), headers)
  expect([401, 403]).not.toContain(status)
  expect(status).toBeLessThan(500)
}

/** A refused call changes nothing. */
async function expectRefused(operation: Operation, headers: Headers, status: number) {
  const wire = await requestOf(operation)
  const before = await contentsOf(api)
  const reply = await send(wire, headers)
  expect(reply.status).toBe(status)
  expect(reply.type).toMatch(/^application\/problem\+json/)
  expect(await contentsOf(api)).toEqual(before)
}

/** What everybody may do without an account; the rest of the API is the back office's. */
const OPEN =
  /^\/api\/v1\/(privacy|site|models|assessments|results|leads|visits|case-studies)(\/|$)|^\/api\/v1\/auth\/(login|logout|link|accept|forgot|reset)$/

test('what is open to everybody is what clients need, signing in and out, and choosing a password with a link', () => {
  expect(operations.filter(({ role }) => !role).map(({ path }) => path)).toEqual(
    operations.map(({ path }) => path).filter((path) => OPEN.test(path)),
  )
})

describe.each(operations)('$method $path', (operation) => {
  const needed = operation.role ? roles.indexOf(operation.role) : -1
  const callers = [undefined, ...roles].map((role) => ({ caller: role ?? 'nobody', role }))

  test.each(callers)('for $caller', async ({ role }) => {
    const cookie =
      role && (RENEW.includes(operation.id) ? await api.signIn((await api.user(role)).email) : await api.cookieOf(role))
    const headers: Headers = cookie ? { cookie } : {}
    if (operation.role && !role) await expectRefused(operation, headers, 401)
    else if (role && roles.indexOf(role) < needed) await expectRefused(operation, headers, 403)
    else await expectServed(operation, headers)
  })
})

describe('a user who has to choose a new password first', () => {
  const free = ['getMe', 'changePassword']

  test.each(guarded)('$method $path', async (operation) => {
    const { email } = await api.user('admin', { mustChangePassword: true })
    const cookie = await api.signIn(email)
    if (!free.includes(operation.id)) return expectRefused(operation, { cookie }, 403)
    expect((await send(await requestOf(operation), { cookie })).status).toBeLessThan(300)
  })

  test('may do everything once that is done', async () => {
    const { email } = await api.user('consultant', { mustChangePassword: true })
    const before = { cookie: await api.signIn(email) }
    const body = { current: PASSWORD, password: 'a barn of brown owls' }
    const { headers } = await api.send('POST', `${API}/auth/password`, body, before)
    const cookie = String(headers['set-cookie']).split(';')[0]
    expect((await api.send('GET', `${API}/admin/leads`, undefined, { cookie })).status).toBe(200)
  })
})

describe('a user who has to set up two-factor sign-in first', () => {
  const strict = testApi({ requireMfa: true })
  const free = ['getMe', 'changePassword', 'getTotp', 'setUpTotp', 'confirmTotp']

  test.each(guarded)('$method $path', async (operation) => {
    const { cookie } = await newPerson(strict)
    const sample = { params: { id: uuid(), session: uuid() }, body: {} }
    const wire = wireOf(operation, operation.body ? sample : { params: sample.params })
    const { statusCode, body } = await strict.app.inject({ ...wire, headers: { ...wire.headers, cookie } } as never)
    if (free.includes(operation.id)) expect(statusCode).not.toBe(403)
    else expect([statusCode, JSON.parse(body).code]).toEqual([403, 'two-factor-needed'])
  })
})

/** The calls that a program may make with a token, and those that need a user's session. */
describe('a program with a token', () => {
  test.each(guarded)('$method $path', async (operation) => {
    const needed = roles.indexOf(operation.role as Role)
    const owner = await newPerson(api, 'admin')
    for (const role of roles) {
      const { token } = await newToken(api, owner, role)
      // Its first use is noted: from then on nothing changes by being refused.
      await api.send('GET', `${API}/auth/me`, undefined, { authorization: `Bearer ${token}` })
      const headers = { authorization: `Bearer ${token}`, origin: 'https://elsewhere.example' }
      if (operation.person || operation.id === 'updateMe' || roles.indexOf(role) < needed)
        await expectRefused(operation, headers, 403)
      else await expectServed(operation, headers)
    }
  })
})

test('the token of a result gives access to its result and to no call of the desk', async () => {
  const { token } = await newResult(api)
  expect((await api.call(getResult, { params: { token } })).status).toBe(200)
  const ways = [
    ['cookie', `verdict=${token}`],
    ['cookie', `__Host-verdict=${token}`],
    ['authorization', `Bearer ${token}`],
  ] as const
  const wires: [string, Wire][] = []
  for (const operation of guarded) wires.push([operation.id, await requestOf(operation)])
  const before = await contentsOf(api)
  for (const [id, wire] of wires)
    for (const [name, value] of ways)
      expect([id, name, (await send(wire, { [name]: value })).status]).toEqual([id, name, 401])
  expect(await contentsOf(api)).toEqual(before)
}, 90_000)

test.each([
  {
    role: 'viewer',
    does: 'reads models',
    calls: [
      'listModels',
      'getModel',
      'getDraft',
      'listRevisions',
      'checkModel',
      'notePresence',
      'getApproval',
      'listAcceptedFindings',
      'listComments',
      'listJudgements',
      'listMentions',
      'listTranslationSources',
      'getShippedModel',
      'listStarterModels',
      'listVersions',
      'getVersion',
      'diffVersions',
      'listCaseStudies',
      'getCaseStudy',
    ],
  },
  {
    role: 'consultant',
    does: 'edits models',
    calls: [
      'createModel',
      'saveDraft',
      'acceptFinding',
      'askForApproval',
      'decideApproval',
      'takeBackApproval',
      'startImpact',
      'getImpact',
      'listImpactAssessments',
      'listPastAssessments',
      'retractAcceptedFinding',
      'noteTranslationSources',
      'beginThread',
      'replyToThread',
      'settleThread',
      'editComment',
      'deleteComment',
      'saveJudgement',
      'forgetJudgements',
      'settleShippedModel',
      'restoreDraft',
      'publishModel',
      'getAffected',
      'listPreviewLinks',
      'createPreviewLink',
      'revokePreviewLink',
      'createCaseStudy',
      'updateCaseStudy',
      'deleteCaseStudy',
    ],
  },
  {
    role: 'consultant',
    does: 'works leads and exports them',
    calls: [
      'listLeads',
      'getLead',
      'updateLead',
      'exportLeads',
      'startLeadsExport',
      'getLeadsExport',
      'listLeadNotes',
      'addLeadNote',
    ],
  },
  {
    role: 'admin',
    does: 'sees what happened and decides for all',
    calls: ['listAuditEvents', 'getSettings', 'updateSettings', 'createUser', 'updateUser', 'inviteUser', 'getUser'],
  },
])('a $role $does', ({ role, calls }) => {
  const declared = calls.map((call) => operations.find(({ id }) => id === call)?.role)
  expect(declared).toEqual(calls.map(() => role))
})

test('what a viewer reads holds nothing of the people who left their details', async () => {
  await newLead(api)
  const cookie = await api.cookieOf('viewer')
  for (const operation of reads.filter(({ role }) => role === 'viewer')) {
    const { text } = await send(await requestOf(operation), { cookie })
    expect(text).not.toMatch(/Ada Byron|ada@example|20 7946|Please call me/)
  }
})

describe.each(reads)('another spelling of $path', (operation) => {
  let wire: Wire
  beforeAll(async () => {
    wire = await requestOf(operation)
  })

  test.each([
    { how: 'asked with HEAD', change: (url: string) => url, method: 'HEAD' },
    {
      how: 'with a letter encoded',
      change: (url: string) => url.replace('/admin', '/%61dmin').replace('/auth', '/%61uth'),
      method: 'GET',
    },
    { how: 'with a slash at the end', change: (url: string) => url.replace(/(\?|$)/, '/$1'), method: 'GET' },
    { how: 'with a slash doubled', change: (url: string) => url.replace('/api/v1', '/api/v1/'), method: 'GET' },
    { how: 'in capitals', change: (url: string) => url.replace(API, API.toUpperCase()), method: 'GET' },
  ])('$how opens nothing', async ({ change, method }) => {
    expect([401, 404]).toContain((await send({ ...wire, method, url: change(wire.url) }, {})).status)
  })
})

describe('what the back office reads', () => {
  const json = reads.filter(
    ({ id }) =>
      !['exportLeads', 'exportAssessments', 'getLeadsExport', 'getLeadReport', 'getDeskExportReport'].includes(id),
  )

  test.each(json)(
    '$path returns no password hash, no secret and no token',
    async (operation) => {
      await newLead(api)
      const { text } = await send(await requestOf(operation), { cookie: await api.cookieOf('admin') })
      expect(secretsIn(JSON.parse(text)).filter((place) => !mayBeRead(operation.id, place))).toEqual([])
    },
    90_000,
  )

  test.each(json)('$path refuses unknown query parameters', async (operation) => {
    const wire = await requestOf(operation)
    const url = `${wire.url}${wire.url.includes('?') ? '&' : '?'}populate=*`
    const reply = await api.send('GET', url, undefined, { cookie: await api.cookieOf('admin') })
    expect(reply.status).toBe(400)
  })

  test.each(reads)('$path is not cached', async (operation) => {
    const wire = await requestOf(operation)
    const { headers } = await api.send('GET', wire.url, undefined, { cookie: await api.cookieOf('admin') })
    expect(headers['cache-control']).toBe('no-store')
  })
})

/** The places whose names sound like a secret. */
function secretsIn(value: unknown, place = ''): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inside]) => [
    ...(/hash|secret|token|password/i.test(name) ? [`${place}/${name}`] : []),
    ...secretsIn(inside, `${place}/${name}`),
  ])
}

/** The hash of a published document is its public name; a lead's own result has the address that the client has. */
const mayBeRead = (operation: string, place: string) =>
  /^(\/\d+)?(\/after|\/result)?\/hash$/.test(place) ||
  /^(\/\d+)?\/previousSecretUntil$/.test(place) ||
  (operation === 'getDeskExport' && /^\/leads\/\d+\/result\/hash$/.test(place)) ||
  (operation === 'getMe' && place === '/mustChangePassword') ||
  (operation === 'getLead' && place === '/result/token') ||
  (operation === 'getShippedModel' && place === '/offer/hash') ||
  // A result holds nothing personal.
  (operation === 'getAssessment' && place === '/token')
