import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

const SHORTEST = 12
const LONGEST = 1_000
/** The library's best grade: ten thousand million guesses or more. */
const STRONG = 4

/** The user's own data, which an attacker would try first. */
export interface Owner {
  email: string
  name?: string
}

/**
 * What is wrong with a new password, in a sentence; undefined if it will do. No rules of composition: long, and hard to guess for whoever knows
 * common passwords, words and names of English and Spanish, rows of keys, and the person's own name and address.
 */
export async function weakness(password: string, { email, name = '' }: Owner): Promise<string | undefined> {
  if (password.length < SHORTEST) return `A password needs ${SHORTEST} characters at least.`
  if (password.length > LONGEST) return `A password has ${LONGEST} characters at most.`
  const parts = [email, name, ...email.split('@'), ...email.split(/[@.+_-]/), ...name.split(/\s+/), 'Verdict']
  const known = parts.filter((part) => part.length > 2)
  const { score, feedback } = (await strength()).check(password, known)
  if (score >= STRONG) return undefined
  return [feedback.warning ?? 'This password is easy to guess.', feedback.suggestions[0] ?? MORE].join(' ')
}

/** The same of one value, as threads are sent it. */
export const judgePassword = ({ password, owner }: { password: string; owner: Owner }) => weakness(password, owner)

const MORE = 'Add more words that are less common.'

let loaded: Promise<ZxcvbnFactory> | undefined
const strength = () => (loaded ??= load())

/** Loaded when the first password is judged: the dictionaries take tens of megabytes. */
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
    // Judging takes seconds for a long password full of signs that may stand for letters; what the first characters are worth is enough.
    maxLength: 40,
    l33tMaxSubstitutions: 8,
  })
}
