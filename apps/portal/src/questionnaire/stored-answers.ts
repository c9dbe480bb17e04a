import { type Answers, misfit, type ModelDocument } from '@verdict/engine'

/** What is kept on the client's device while they answer: nothing leaves it before they send. */
export interface Stored {
  answers: Answers
  /** The question that is shown. */
  at: string
  /** Names this taking in the funnel, and nothing else. */
  visit: string
  startedAt: string
  /** Makes sending again harmless: renewed whenever an answer changes. */
  submission: string
}

const nameOf = (slug: string) => `verdict:answers:${slug}`

/** What was kept for a model, without answers that its present version no longer takes. */
export function readStored({ slug, questions }: ModelDocument): Stored | undefined {
  try {
    const stored = JSON.parse(localStorage.getItem(nameOf(slug)) ?? 'null') as Stored | null
    if (!stored || typeof stored.answers !== 'object') return undefined
    const known = new Map(questions.map((question) => [question.key, question]))
    const fitting = Object.entries(stored.answers).filter(([key, answer]) => {
      const question = known.get(key)
      return question && misfit(question, answer) === undefined
    })
    const at = known.has(stored.at) ? stored.at : (questions[0]?.key ?? '')
    return { ...stored, answers: Object.fromEntries(fitting), at }
  } catch {
    return undefined
  }
}

export function keep(slug: string, stored: Stored) {
  try {
    localStorage.setItem(nameOf(slug), JSON.stringify(stored))
  } catch {
    // A browser that keeps nothing still lets one answer; only resuming is lost.
  }
}

export function forget(slug: string) {
  try {
    localStorage.removeItem(nameOf(slug))
  } catch {
    // Nothing was kept.
  }
}

export const begin = (at: string): Stored => ({
  answers: {},
  at,
  visit: randomId(),
  startedAt: new Date().toISOString(),
  submission: randomId(),
})

/** A random id, also where the page is not served over https. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
