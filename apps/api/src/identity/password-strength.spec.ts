import { describe, expect, test } from '@jest/globals'
import { weakness } from './password-strength.ts'

const ADA = { email: 'ada.byron@example.org', name: 'Ada Byron' }

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
    { why: 'the whole address', password: ADA.email },
    { why: 'the person’s name and a year', password: 'AdaByron1815!' },
    { why: 'one long word', password: 'unbelievable' },
    { why: 'a club', password: 'manchesterunited' },
    { why: 'a first name with digits', password: 'michael12345' },
    { why: 'keys and digits in turn', password: 'q1w2e3r4t5y6' },
    { why: 'a phrase that many use', password: 'thisisapassword' },
    { why: 'a season, a year and signs', password: 'Summer2026!!' },
    { why: 'a city and a year', password: 'Barcelona2026' },
    { why: 'what many use, twice', password: 'trustno1trustno1' },
    { why: 'a common Spanish word', password: 'contraseña123' },
    { why: 'a Spanish phrase', password: 'realmadrid2026' },
    { why: 'twelve digits', password: '840271936528' },
  ])('is refused in a sentence: $why', async ({ password }) => {
    expect(await weakness(password, ADA)).toMatch(/^[A-Z].* .*\.$/)
  })
})

describe('a strong password', () => {
  test.each([
    { why: 'some words', password: 'correct horse battery staple' },
    { why: 'small letters only', password: 'xqvkemwpzrjh' },
    { why: 'digits only, and many of them', password: '8402719365284019' },
    { why: 'letters of another alphabet', password: 'жираф пьёт чай ночью' },
    { why: 'signs of no alphabet', password: '木漏れ日の中で猫が眠る夜' },
    { why: 'sixty-four letters', password: 'kw7 pz'.repeat(11).slice(0, 64) },
    { why: 'two hundred letters', password: 'the owl and the pussycat went to sea. '.repeat(6).slice(0, 200) },
    { why: 'what a generator gives', password: 'vN8-tQ2_xL5.bR9' },
  ])('will do: $why', async ({ password }) => {
    expect(await weakness(password, ADA)).toBeUndefined()
  })
})

test('a very short name before the @ is no reason: it is in many words', async () => {
  expect(await weakness('correct horse battery', { email: 'hor@example.org' })).toBeUndefined()
})

describe('its message', () => {
  test.each([
    { password: 'xq7vkemwpzr', said: /12 characters at least/ },
    { password: 'x'.repeat(1_001), said: /1000 characters at most/ },
    { password: 'iloveyou1234', said: /commonly used password/ },
    { password: 'ada.byron-2026', said: /Your name and your e-mail address/ },
    { password: 'qwertyuiop[]', said: /rows of keys/ },
    { password: 'unbelievable', said: /easy to guess\. Add more words/ },
  ])('$said', async ({ password, said }) => {
    expect(await weakness(password, ADA)).toMatch(said)
  })
})

/** Passwords of the maximal length from characters that may replace several letters: the slowest to judge. */
test.each(['4p@ssw0rd1!', '4@8({[<369#!1l|05$+7%2', 'aB3$', '1i!|l'])(
  'judging "%s" over and over takes a moment',
  async (part) => {
    const timed = async (password: string) => {
      const start = performance.now()
      await weakness(password, ADA)
      return performance.now() - start
    }
    await timed('correct horse battery staple')
    expect(await timed(part.repeat(1_000).slice(0, 1_000))).toBeLessThan(2_000)
  },
)
