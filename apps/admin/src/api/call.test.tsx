import { createUser, getModel, logout, updateLead } from '@verdict/contracts'
import { HttpError } from 'react-admin'
import { expect, test } from 'vitest'
import { call, refusedCall } from './call.ts'
import { scriptedApi } from './testing/scripted-api.ts'

const api = scriptedApi()
const errorOf = (made: Promise<unknown>) =>
  made.then(
    () => {
      throw new Error('It was not refused')
    },
    (error: unknown) => error as HttpError,
  )

test('a call goes where its contract says, and gives what came back', async () => {
  api.answer('GET /admin/models/a%20b', { body: { id: 'a b' }, headers: { etag: '"3"' } })
  const { body, headers } = await call(getModel, { params: { id: 'a b' } })
  expect(body).toEqual({ id: 'a b' })
  expect(headers.get('etag')).toBe('"3"')
})

test('a reply without a body is none', async () => {
  api.answer('POST /auth/logout', { status: 204 })
  expect((await call(logout)).body).toBeUndefined()
})

test('what the API says of a form stands at its fields, for react-hook-form and as pointers', async () => {
  const errors = [
    { pointer: '/email', message: 'This is no address.' },
    { pointer: '/texts/en', message: 'Too long.' },
    { pointer: '', message: 'Too much.' },
  ]
  api.answer('POST /admin/users', { status: 422, body: { code: 'invalid', detail: 'Some fields are wrong.', errors } })
  const error = await errorOf(call(createUser, { body: { email: 'x', name: 'x', role: 'viewer' } }))
  expect(error).toBeInstanceOf(HttpError)
  expect([error.status, error.message]).toEqual([422, 'Some fields are wrong.'])
  expect(refusedCall(error)).toMatchObject({
    code: 'invalid',
    errors: { email: 'This is no address.', 'texts.en': 'Too long.', root: 'Too much.' },
    places: errors,
  })
})

test('what else it says is there as it was said', async () => {
  api.answer('PUT /admin/leads/1', {
    status: 409,
    body: { code: 'stale', detail: 'It has changed.', current: { a: 1 } },
  })
  const error = await errorOf(call(updateLead, { params: { id: '1' }, body: { revision: 1 } }))
  expect(error.message).toBe('It has changed.')
  expect(refusedCall(error)).toMatchObject({ code: 'stale', current: { a: 1 } })
})

test('a server that says nothing is named by its status', async () => {
  api.answer('GET /admin/models/x', { status: 502 })
  const { message } = await errorOf(call(getModel, { params: { id: 'x' } }))
  expect(message).toBe('The server answered 502.')
})

test('an error of another kind has nothing from the API', () => {
  expect(refusedCall(new Error('broken'))).toEqual({})
  expect(refusedCall(undefined)).toEqual({})
})
