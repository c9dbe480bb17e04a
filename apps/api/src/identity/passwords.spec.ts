import { describe, expect, test } from '@jest/globals'
import { hashPassword, passwordMatches } from './passwords.ts'

describe('a hash', () => {
  test('fits its password and no other', async () => {
    const hash = await hashPassword('correct horse battery')
    expect(await passwordMatches('correct horse battery', hash)).toBe(true)
    expect(await passwordMatches('Correct horse battery', hash)).toBe(false)
    expect(await passwordMatches('', hash)).toBe(false)
  })

  test('is another each time, by argon2id', async () => {
    const hashes = await Promise.all([1, 2].map(() => hashPassword('correct horse battery')))
    expect(hashes[0]).not.toBe(hashes[1])
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=(\d{5,}),t=\d+,p=\d+\$/)
  })

  test('of nobody fits nothing', async () => {
    expect(await passwordMatches('', undefined)).toBe(false)
    expect(await passwordMatches('anything', undefined)).toBe(false)
  })

  test('tells passwords apart that are alike at first', async () => {
    const long = 'x'.repeat(100)
    expect(await passwordMatches(`${long}b`, await hashPassword(`${long}a`))).toBe(false)
    expect(await passwordMatches('a\0b', await hashPassword('a\0c'))).toBe(false)
  })
})
