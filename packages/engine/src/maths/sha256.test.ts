import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { property } from '../../testing/property.ts'
import { sha256 } from './sha256.ts'
import { utf8, utf8Length } from './utf8.ts'

const hex = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('SHA-256', () => {
  test.each([
    { message: '', digest: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' },
    { message: 'abc', digest: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    {
      message: 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      digest: '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    },
  ])('the published digest of "$message"', ({ message, digest }) => {
    expect(sha256(utf8(message))).toBe(digest)
  })
  test('messages of every length about a block', () => {
    for (let length = 0; length < 200; length++) {
      const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256)
      expect({ length, digest: sha256(bytes) }).toEqual({ length, digest: hex(bytes) })
    }
  })
  property('of any bytes, as the platform makes it', [fc.uint8Array({ maxLength: 300 })], (bytes) => {
    expect(sha256(bytes)).toBe(hex(bytes))
  })
})

describe('UTF-8', () => {
  property('of any text, as the platform writes it', [fc.string({ unit: 'binary' })], (text) => {
    expect(utf8(text)).toEqual(new Uint8Array(new TextEncoder().encode(text)))
    expect(utf8Length(text)).toBe(Buffer.byteLength(text))
  })
})
