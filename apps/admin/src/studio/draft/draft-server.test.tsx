import { HttpError } from 'react-admin'
import { expect, test } from 'vitest'
import { scriptedApi } from '../../api/testing/scripted-api.ts'
import { draftServer, isContradicted, isRefused } from './draft-server.ts'
import { smallDocument } from './testing/small-document.ts'

const api = scriptedApi()
const server = draftServer('m 1')

test('a draft is read with its revision', async () => {
  api.answer('GET /admin/models/m%201/draft', { body: smallDocument, headers: { etag: 'W/"12"' } })
  expect(await server.read()).toEqual({ document: smallDocument, revision: 12 })
})

test('and written on top of the revision that it grew from', async () => {
  api.answer('PUT /admin/models/m%201/draft', { body: smallDocument, headers: { etag: '"13"' } })
  expect(await server.write(smallDocument, 12, false)).toEqual({ document: smallDocument, revision: 13 })
  expect(api.received[0]?.headers['if-match']).toBe('"12"')
  expect(api.received[0]?.body).toEqual(smallDocument)
})

test.each([
  [0, false],
  [399, false],
  [400, true],
  [409, true],
  [499, true],
  [500, false],
  [503, false],
])('status %i means that nothing was saved: %s', (status, refused) =>
  expect(isRefused(new HttpError('', status))).toBe(refused),
)

test.each([
  [409, 'conflicts', true],
  [409, 'no-longer-kept', true],
  [409, 'stale', false],
  [500, 'conflicts', false],
])('status %i with the code %s is a contradiction: %s', (status, code, contradicted) =>
  expect(isContradicted(new HttpError('', status, { code }))).toBe(contradicted),
)
