import { hash, verify } from '@node-rs/argon2'

const SHORTEST = 12
const LONGEST = 1_000

// biome-ignore format: a table of words
/** What common passwords are made of. With twelve characters asked for, what is common is one of these, repeated or padded. */
const COMMON = [
  'password', 'passwort', 'contrasena', 'contrasenya', 'qwerty', 'qwertz', 'azerty', 'asdf', 'zxcv', 'admin', 'administrator',
  'root', 'letmein', 'welcome', 'changeme', 'secret', 'default', 'iloveyou', 'monkey', 'dragon', 'football', 'baseball',
  'superman', 'batman', 'sunshine', 'princess', 'master', 'login', 'test', 'guest', 'user', 'verdict', 'abc', 'qaz', 'wsx', 'edc',
  'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1q2w3e4r', 'zaq12wsx', 'wsxcde', 'cde3',
].sort((a, b) => b.length - a.length)

const LEET: { [sign: string]: string } = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/**
 * What is wrong with a new password; undefined if it will do. No rules of composition: long, not common, not the address.
 */
export function weakness(password: string, email: string): string | undefined {
  if (password.length < SHORTEST) return `A password needs ${SHORTEST} characters at least.`
  if (password.length > LONGEST) return `A password has ${LONGEST} characters at most.`
  const plain = password.toLowerCase()
  const name = email.toLowerCase().split('@')[0] ?? ''
  if (name.length > 3 && plain.includes(name)) return 'A password must not hold the e-mail address.'
  if (new Set(plain).size < 5 || isSequence(plain) || isCommon(plain)) return 'This password is too common.'
  return undefined
}

/** Hardly anything remains once the common words in it, and then digits and signs, are taken out. */
function isCommon(plain: string): boolean {
  const spellings = [plain, plain.replace(/[013457@$!]/g, (sign) => LEET[sign] as string)]
  return spellings.some((spelling) => {
    const rest = COMMON.reduce((text, word) => text.replaceAll(word, ''), spelling)
    return rest !== spelling && rest.replace(/[^\p{Letter}]/gu, '').length < 4
  })
}

/** Every character follows the one before it, as in "abcdefghijkl" or "987654321098". */
function isSequence(plain: string): boolean {
  const steps = [...plain].slice(1).map((each, i) => each.charCodeAt(0) - plain.charCodeAt(i))
  return steps.filter((step) => Math.abs(step) <= 1).length >= steps.length - 2
}

export const hashPassword = (password: string): Promise<string> => hash(password)

/** A hash of nothing that anybody knows: checked where there is no user, so that the time taken says nothing. */
const NOBODY = hash(crypto.randomUUID())

export const matches = async (password: string, passwordHash: string | undefined): Promise<boolean> =>
  (await verify(passwordHash ?? (await NOBODY), password)) && passwordHash !== undefined
