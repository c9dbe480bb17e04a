import {
  type Answer,
  type Answers,
  inChoiceOrder,
  misfit,
  type ModelDocument,
  type Priorities,
  settingsOf,
} from '@verdict/engine'

/** What is kept on the client's device while they answer: nothing leaves it before they send, or ask for a link. */
export interface Stored {
  answers: Answers
  /** Of a result whose answers are changed: they go on counting. */
  priorities?: Priorities
  /** The steps so far, in the order in which they were shown: keys of questions, and `SETTLED`. */
  path: string[]
  /** The step that is shown. */
  index: number
  /** Nothing can change the winner any more, and the client goes on all the same. */
  goingOn?: true
  /** Sending was tried and the server was not reached: it is tried again once there is a network. */
  pending?: true
  /** Names this taking in the funnel, and nothing else. */
  visit: string
  startedAt: string
  /** Makes sending again harmless: renewed whenever an answer changes. */
  submission: string
}

/** The step that says that nothing can change the winner any more. No question has such a key. */
export const SETTLED = ':settled'

/** Answers that the present version of a model no longer takes. */
export interface Dropped {
  /** Questions that are still asked, and no longer take the answer. */
  questions: string[]
  /** How many belong to questions that are gone. */
  gone: number
}

/** Kept answers as a model takes them now. */
export interface Found {
  stored: Stored
  dropped: Dropped
}

const nameOf = (slug: string) => `verdict:answers:${slug}`

/** What was kept for a model, and what of it does not fit its present version. */
export function readStored(document: ModelDocument): Found | undefined {
  try {
    return fitting(JSON.parse(localStorage.getItem(nameOf(document.slug)) ?? 'null'), document)
  } catch {
    return undefined
  }
}

/** What is left of kept answers in a model; undefined where they are no answers at all. */
export function fitting(found: unknown, { questions, criteria, settings }: ModelDocument): Found | undefined {
  const kept = found as Partial<Stored> | null
  if (!kept || typeof kept.answers !== 'object' || kept.answers === null) return undefined
  const known = new Map(questions.map((question) => [question.key, question]))
  const answers: { [key: string]: Answer } = {}
  const dropped: Dropped = { questions: [], gone: 0 }
  for (const [key, answer] of Object.entries(kept.answers)) {
    const question = known.get(key)
    if (!question) dropped.gone++
    else if (misfit(question, answer) !== undefined) dropped.questions.push(key)
    else answers[key] = answer
  }
  const steps = new Set(Array.isArray(kept.path) ? kept.path : [])
  const path = [...steps].filter((step) => step === SETTLED || known.has(step))
  if (path.length === 0) path.push(questions[0]?.key ?? '')
  const index = Math.min(Math.max(Math.trunc(Number(kept.index)) || 0, 0), path.length - 1)
  const fresh = begin('')
  const stored: Stored = {
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

/** What a browser that keeps nothing was given to keep. */
let unkept: Stored | undefined

export function keep(slug: string, stored: Stored) {
  try {
    localStorage.setItem(nameOf(slug), JSON.stringify(stored))
  } catch {
    // One can still answer; only resuming is lost.
    unkept = stored
  }
}

/** Answers that only this page has: they are gone with it. */
export const onlyHere = () => unkept

/** Hears when another tab keeps answers of the same model, or forgets them. Returns how to stop. */
export function onKeptElsewhere(slug: string, hear: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key === nameOf(slug) || key === null) hear()
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}

export function forget(slug: string) {
  try {
    localStorage.removeItem(nameOf(slug))
  } catch {
    // Nothing was kept.
  }
}

export const begin = (at: string, visit = randomId()): Stored => ({
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
