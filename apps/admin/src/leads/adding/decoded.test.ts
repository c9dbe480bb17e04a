import { expect, test } from 'vitest'
import { decoded } from './decoded.ts'

test.each([
  ['UTF-8', [0x4e, 0xc3, 0xba, 0x72, 0x69, 0x61]],
  ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0x4e, 0xc3, 0xba, 0x72, 0x69, 0x61]],
  ['Windows-1252', [0x4e, 0xfa, 0x72, 0x69, 0x61]],
])('a file in %s is read as it was written', (_, bytes) => {
  expect(decoded(new Uint8Array(bytes).buffer)).toBe('Núria')
})
