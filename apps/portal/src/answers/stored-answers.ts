import {
  type Answer,
  type Answers,
  inChoiceOrder,
  misfit,
  type ModelDocument,
  type Priorities,
  settingsOf,
} from '@verdict/engine'

/** What the client's device stores while they answer. Nothing leaves the device before they send it or ask for a link. */
export interface StoredAnswers {
  answers: Answers
  /** What matters most to the client; where a result's answers are changed, the priorities of that result. */
  priorities?: Priorities
  /** The steps so far, in the order in which they were shown: keys of questions, `SETTLED` and `END`. */
  path: string[]
  /** The step that is shown. */
  index: number
  /** Nothing can change the winner any more, and the client chose to go on. */
  goingOn?: true
  /** Sending failed because the server was not reached. It is retried when there is a network. */
  pending?: true
  /** Identifies this assessment in the visit statistics, and nowhere else. */
  visit: string
  startedAt: string
  /** The idempotency key of sending; a new one after every changed answer. */
  submission: string
}

/** The step with the message that the winner is settled. A question's key cannot contain a colon. */
export const SETTLED = ':settled'
/** The step after the last question: what matters most. */
export const END = ':end'

export const isQuestion = (step: string) => step !== SETTLED && step !== END

/** Stored answers that do not fit the present version of the model. */
export interface UnfitAnswers {
  /** Questions that still exist but no longer allow the stored answer. */
  questions: string[]
  /** How many answers belong to questions that no longer exist. */
  gone: number
}

/** Stored answers, as far as they fit the present version of the model. */
export interface FittedAnswers {
  stored: StoredAnswers
  dropped: UnfitAnswers
}

const nameOf = (keptAs: string) => `verdict:answers:${keptAs}`

/** Reads the stored answers of a model; undefined where there are none. */
export function readStored(document: ModelDocument, keptAs = document.slug): FittedAnswers | undefined {
  try {
    return fitAnswers(JSON.parse(localStorage.getItem(nameOf(keptAs)) ?? 'null'), document)
  } catch {
    return undefined
  }
}

/** The part of stored data that fits the model; undefined where the data is not in the form of stored answers. */
export function fitAnswers(
  found: unknown,
  { questions, criteria, settings }: ModelDocument,
): FittedAnswers | undefined {
  const kept = found as Partial<StoredAnswers> | null
  if (!kept || typeof kept.answers !== 'object' || kept.answers === null) return undefined
  const known = new Map(questions.map((question) => [question.key, question]))
  const answers: { [key: string]: Answer } = {}
  const dropped: UnfitAnswers = { questions: [], gone: 0 }
  for (const [key, answer] of Object.entries(kept.answers)) {
    const question = known.get(key)
    if (!question) dropped.gone++
    else if (misfit(question, answer) !== undefined) dropped.questions.push(key)
    else answers[key] = answer
  }
  const steps = new Set(Array.isArray(kept.path) ? kept.path : [])
  const path = [...steps].filter((step) => !isQuestion(step) || known.has(step))
  if (path.length === 0) path.push(questions[0]?.key ?? '')
  const index = Math.min(Math.max(Math.trunc(Number(kept.index)) || 0, 0), path.length - 1)
  const fresh = newStoredAnswers('')
  const stored: StoredAnswers = {
    answers: inChoiceOrder(questions, answers),
    path,
    index,
    ...prioritiesOf(kept.priorities, criteria, settingsOf(settings).priorities?.max ?? 0),
    ...(kept.goingOn === true && { goingOn: true }),
    ...(kept.pending === true && { pending: true }),
    visit: isId(kept.visit) ? kept.visit : fresh.visit,
    startedAt: isPast(kept.startedAt) ? kept.startedAt : fresh.startedAt,
    submission: isId(kept.submission) ? kept.submission : fresh.submission,
  }
  return { stored, dropped }
}

function prioritiesOf(kept: unknown, criteria: ModelDocument['criteria'], most: number): { priorities?: Priorities } {
  const found = Object.entries(kept ?? {}).filter(
    ([criterion, factor]) =>
      criteria.some(({ key }) => key === criterion) && typeof factor === 'number' && factor >= 0 && factor <= most,
  )
  return found.length > 0 ? { priorities: Object.fromEntries(found) as Priorities } : {}
}

const isId = (id: unknown): id is string => typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)

const isPast = (time: unknown): time is string =>
  typeof time === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(time) && Date.parse(time) <= Date.now()

/** The answers, where the browser refuses to store them. */
let unstored: StoredAnswers | undefined

export function storeAnswers(keptAs: string, stored: StoredAnswers) {
  try {
    localStorage.setItem(nameOf(keptAs), JSON.stringify(stored))
  } catch {
    // The client can still answer, but not resume after closing the page.
    unstored = stored
  }
}

/** The answers that could not be stored, which closing the page would lose. */
export const unstoredAnswers = () => unstored

/** Calls `hear` when another tab stores or removes answers of the same model. Returns a function that stops it. */
export function onStoredElsewhere(keptAs: string, hear: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === nameOf(keptAs) || key === null) hear()
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}

export function removeAnswers(keptAs: string) {
  try {
    localStorage.removeItem(nameOf(keptAs))
  } catch {
    // A browser that refuses to store has stored nothing.
  }
}

export const newStoredAnswers = (at: string, visit = randomId()): StoredAnswers => ({
  answers: {},
  path: [at],
  index: 0,
  visit,
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
