import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

const SHORTEST = 12
const LONGEST = 1_000
/** The library's best grade: ten thousand million guesses or more. */
const STRONG = 4

/** The user's own data, which an attacker would try first. */
export interface PasswordOwner {
  email: string
  name?: string
}

/**
 * The problem of a new password, in a sentence; undefined if it is good. No rules of composition: long, and hard to guess with knowledge of
 * common passwords, words and names of English and Spanish, rows of keys, and the person's own name and address.
 */
export async function weakness(password: string, { email, name = '' }: PasswordOwner): Promise<string | undefined> {
  if (password.length < SHORTEST) return `A password needs ${SHORTEST} characters at least.`
  if (password.length > LONGEST) return `A password has ${LONGEST} characters at most.`
  const parts = [email, name, ...email.split('@'), ...email.split(/[@.+_-]/), ...name.split(/\s+/), 'Verdict']
  const known = parts.filter((part) => part.length > 2)
  const { score, feedback } = (await strength()).check(password, known)
  if (score >= STRONG) return undefined
  return [feedback.warning ?? 'This password is easy to guess.', feedback.suggestions[0] ?? MORE].join(' ')
}

/** The same of one value, as threads are sent it. */
export const judgePassword = ({ password, owner }: { password: string; owner: PasswordOwner }) =>
  weakness(password, owner)

const MORE = 'Add more words that are less common.'

let loaded: Promise<ZxcvbnFactory> | undefined
const strength = () => (loaded ??= load())

/** Loaded for the first password: the dictionaries need tens of megabytes. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, en, es] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-es-es'),
  ])
  const { translations } = en
  const warnings = { ...translations.warnings, userInputs: 'Your name and your e-mail address are easy to guess.' }
  return new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...en.dictionary, ...es.dictionary },
    translations: { ...translations, warnings },
    // A long password with many substituted letters takes seconds to judge; the first characters are enough.
    maxLength: 40,
    l33tMaxSubstitutions: 8,
  })
}
