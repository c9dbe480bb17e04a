import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { getResult } from '@verdict/contracts'
import { TestApi } from '../../test/api.ts'
import { newResult } from '../../test/starter.ts'
import { DataFolder } from './data-folder.ts'
import { secretKeys } from './secret-keys.ts'

const newFolder = () => new DataFolder(mkdtempSync(join(tmpdir(), 'verdict-keys-')))
const NONE = { secretKey: undefined, secretKeyFallbacks: [] }
const LATER = 'tr0ub4dor-and-some-more-of-the-like-1984'

test('without a key one is made, once', () => {
  const folder = newFolder()
  const made = secretKeys(NONE, folder)
  expect(made.secretKey.length).toBeGreaterThanOrEqual(32)
  expect(secretKeys(NONE, folder)).toEqual(made)
})

test('with a key from the first day none is made', () => {
  const folder = newFolder()
  expect(secretKeys({ ...NONE, secretKey: LATER }, folder)).toEqual({ secretKey: LATER, secretKeyFallbacks: [] })
  expect(folder.has('secret-key')).toBe(false)
})

test('a made key that is damaged is not passed over', () => {
  const folder = newFolder()
  writeFileSync(folder.file('secret-key'), 'short')
  expect(() => secretKeys({ ...NONE, secretKey: LATER }, folder)).toThrow(/damaged/)
})

test('a link that was given before there was a key still opens after', async () => {
  const folder = newFolder()
  const before = new TestApi(secretKeys(NONE, folder))
  await before.start()
  const { token } = await newResult(before)
  await before.stop()
  const after = new TestApi(secretKeys({ ...NONE, secretKey: LATER }, folder), before.url)
  await after.start()
  const old = await after.call(getResult, { params: { token } })
  const renewed = await newResult(after)
  await after.stop()
  expect(old.status).toBe(200)
  expect(renewed.token).not.toBe(token)
  const replaced = new TestApi({ secretKey: LATER, secretKeyFallbacks: [] }, before.url)
  await replaced.start()
  const [gone, kept] = [token, renewed.token].map((each) => replaced.call(getResult, { params: { token: each } }))
  expect([(await gone)?.status, (await kept)?.status]).toEqual([404, 200])
  await replaced.stop()
})
