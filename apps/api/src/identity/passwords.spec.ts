import { describe, expect, test } from '@jest/globals'
import { hashPassword, matches, weakness } from './passwords.ts'

const EMAIL = 'ada.byron@example.org'

describe('a password that anybody would try', () => {
  test.each([
    { why: 'one letter short', password: 'xq7vkemwpzr' },
    { why: 'empty', password: '' },
    { why: 'a word twice', password: 'passwordpassword' },
    { why: 'a word with digits', password: 'password1234' },
    { why: 'a word with signs for letters', password: 'P@ssw0rd!2026' },
    { why: 'a word of this place', password: 'Verdict-2026!' },
    { why: 'the administrator', password: 'administrator1' },
    { why: 'one letter over and over', password: 'aaaaaaaaaaaaaaaa' },
    { why: 'two letters in turn', password: 'abababababababab' },
    { why: 'the alphabet', password: 'abcdefghijklmn' },
    { why: 'digits upwards', password: '123456789012' },
    { why: 'digits downwards', password: '987654321098' },
    { why: 'a row of keys', password: 'qwertyuiop123' },
    { why: 'another row of keys', password: 'asdfghjkl123' },
    { why: 'a whole row of keys', password: 'qwertyuiop[]' },
    { why: 'two rows of keys in turn', password: '1q2w3e4r5t6y' },
    { why: 'keys from top to bottom', password: '1qaz2wsx3edc' },
    { why: 'keys from bottom to top', password: 'zaq12wsxcde3' },
    { why: 'a declaration', password: 'iloveyou1234' },
    { why: 'nothing but spaces', password: ' '.repeat(16) },
    { why: 'the name before the @', password: 'ada.byron-2026' },
    { why: 'that name in capitals', password: 'xxADA.BYRONyy' },
    { why: 'the whole address', password: EMAIL },
  ])('is refused: $why', ({ password }) => {
    expect(weakness(password, EMAIL)).toEqual(expect.stringMatching(/\w/))
  })
})

describe('a password that nobody would try', () => {
  test.each([
    { why: 'some words', password: 'correct horse battery staple' },
    { why: 'small letters only', password: 'xqvkemwpzrjh' },
    { why: 'digits only', password: '840271936528' },
    { why: 'letters of another alphabet', password: 'жираф пьёт чай ночью' },
    { why: 'signs of no alphabet', password: '木漏れ日の中で猫が眠る夜' },
    { why: 'sixty-four letters', password: 'kw7 pz'.repeat(11).slice(0, 64) },
    { why: 'two hundred letters', password: 'the owl and the pussycat went to sea. '.repeat(6).slice(0, 200) },
    { why: 'what a generator gives', password: 'vN8-tQ2_xL5.bR9' },
  ])('will do: $why', ({ password }) => {
    expect(weakness(password, EMAIL)).toBeUndefined()
  })
})

test('a very short name before the @ is no reason: it is in many words', () => {
  expect(weakness('correct horse battery', 'hor@example.org')).toBeUndefined()
})

describe('a hash', () => {
  test('fits its password and no other', async () => {
    const hash = await hashPassword('correct horse battery')
    expect(await matches('correct horse battery', hash)).toBe(true)
    expect(await matches('Correct horse battery', hash)).toBe(false)
    expect(await matches('', hash)).toBe(false)
  })

  test('is another each time, by argon2id', async () => {
    const hashes = await Promise.all([1, 2].map(() => hashPassword('correct horse battery')))
    expect(hashes[0]).not.toBe(hashes[1])
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=(\d{5,}),t=\d+,p=\d+\$/)
  })

  test('of nobody fits nothing', async () => {
    expect(await matches('', undefined)).toBe(false)
    expect(await matches('anything', undefined)).toBe(false)
  })

  test('tells passwords apart that are alike at first', async () => {
    const long = 'x'.repeat(100)
    expect(await matches(`${long}b`, await hashPassword(`${long}a`))).toBe(false)
    expect(await matches('a\0b', await hashPassword('a\0c'))).toBe(false)
  })
})
