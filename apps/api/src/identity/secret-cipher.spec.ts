import { expect, test } from '@jest/globals'
import type { Environment } from '../config/environment.token.ts'
import { SecretCipher } from './secret-cipher.service.ts'

const sealedWith = (secretKey: string, secretKeyFallbacks: string[] = []) =>
  new SecretCipher({ secretKey, secretKeyFallbacks } as unknown as Environment)

const OLD = 'the key that was there first, long enough'
const NEW = 'the key that came after it, long enough'

test('what is sealed opens with the same key, for what it belongs to', () => {
  const sealed = sealedWith(OLD).seal('a secret', 'one')
  expect(sealed).not.toContain('secret')
  expect(sealedWith(OLD).open(sealed, 'one')).toBe('a secret')
  expect(sealedWith(OLD).open(sealed, 'another')).toBeUndefined()
  expect(sealedWith(NEW).open(sealed, 'one')).toBeUndefined()
})

test('a key that was replaced still opens what it sealed', () => {
  const sealed = sealedWith(OLD).seal('a secret', 'one')
  expect(sealedWith(NEW, [OLD]).open(sealed, 'one')).toBe('a secret')
})

test('encryptions differ, and a changed one cannot be decrypted', () => {
  const here = sealedWith(OLD)
  const [one, other] = [here.seal('a secret', 'one'), here.seal('a secret', 'one')]
  expect(one).not.toBe(other)
  const bytes = Buffer.from(one, 'base64')
  for (let i = 0; i < bytes.length; i += 5) {
    const changed = Buffer.from(bytes)
    changed[i] = (changed[i] as number) ^ 1
    expect(here.open(changed.toString('base64'), 'one')).toBeUndefined()
  }
  for (const odd of ['', 'x', 'AAAA']) expect(here.open(odd, 'one')).toBeUndefined()
})
