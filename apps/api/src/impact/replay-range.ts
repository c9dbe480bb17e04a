import { MOST_CAUSES, type SentPastAssessment } from '@verdict/contracts'
import { compile, type CompiledModel, type ModelDocument, type Strength } from '@verdict/engine'
import {
  type ChangedPart,
  changedParts,
  type Impact,
  type PastAssessment,
  Replay,
  winnerToday,
} from '@verdict/engine/review'
import { LRUCache } from 'lru-cache'
import { isDrawn, modelBy, strengthToday } from './tried-models.ts'

interface RangeToReplay {
  /** Past assessments, a line of JSON each. */
  lines: string
  /** The draft, and the version that clients took, as JSON; null where nothing was published. */
  document: string
  published: string | null
  /** Names both documents together: a thread keeps them compiled under it. */
  name: string
  /** One in about so many is also decided with its strength, and one in about so many with each changed part. */
  every: { strength: number; cause: number }
}

export interface StrengthChange {
  from: Strength | null
  to: Strength | null
  count: number
}

/** An assessment, and how sure the draft is of it. */
export type DecidedStrength = [assessment: string, becomes: Strength | null]

/** What was found in a range: whole numbers and lists that can be added up. */
export interface RangeImpact {
  impact: Impact
  strengths: { assessed: number; changes: StrengthChange[] }
  decided: DecidedStrength[]
  /** Flips by each of the changed parts alone, and by all others without it. */
  because: { alone: number | null; without: number | null }[]
  becauseOf: { assessed: number; flipped: number }
}

interface Prepared {
  model: CompiledModel
  alone: (CompiledModel | null)[]
  without: (CompiledModel | null)[]
}

/** The parts that are tried one by one. */
export const causesOf = (published: ModelDocument | null, document: ModelDocument): ChangedPart[] =>
  published ? changedParts(published, document) : []

const prepared = new LRUCache<string, Prepared>({ max: 2 })

/** Decides a range of past assessments again, and counts what comes of it. Runs in a thread. */
export function replayRange({ lines, every, ...documents }: RangeToReplay): RangeImpact {
  const { model, alone, without } = modelsOf(documents)
  const replay = new Replay(model)
  const because = alone.map((one, i) => ({ alone: one && 0, without: (without[i] ?? null) && 0 }))
  const becauseOf = { assessed: 0, flipped: 0 }
  const strengths: FoundStrengths = { changes: new Map(), decided: [] }
  for (const line of lines === '' ? [] : lines.split('\n')) {
    const past = JSON.parse(line) as SentPastAssessment
    const flipped = replay.count(past)
    if (isDrawn(past.assessment, every.cause)) {
      becauseOf.assessed++
      if (flipped) becauseOf.flipped++
      because.forEach((cause, i) => {
        if (flips(alone[i], past)) cause.alone = (cause.alone ?? 0) + 1
        if (flips(without[i], past)) cause.without = (cause.without ?? 0) + 1
      })
    }
    if (isDrawn(past.assessment, every.strength)) noteStrength(strengths, model, past)
  }
  return {
    impact: replay.impact(),
    strengths: { assessed: strengths.decided.length, changes: [...strengths.changes.values()] },
    decided: strengths.decided,
    because,
    becauseOf,
  }
}

const flips = (model: CompiledModel | null | undefined, past: PastAssessment): boolean =>
  model ? winnerToday(model, past) !== past.winner : false

function modelsOf({ document, published, name }: Pick<RangeToReplay, 'document' | 'published' | 'name'>): Prepared {
  const known = prepared.get(name)
  if (known) return known
  const draft = JSON.parse(document) as ModelDocument
  const base = published === null ? null : (JSON.parse(published) as ModelDocument)
  const documents = { published: base as ModelDocument, draft }
  const parts = causesOf(base, draft).slice(0, MOST_CAUSES)
  const models: Prepared = {
    model: compile(draft),
    alone: parts.map((part) => modelBy('alone', part, documents)),
    without: parts.map((part) => modelBy('without', part, documents)),
  }
  prepared.set(name, models)
  return models
}

interface FoundStrengths {
  /** By way. */
  changes: Map<string, StrengthChange>
  decided: DecidedStrength[]
}

/** Answers that no longer fit are left aside: they are counted as dropped. */
function noteStrength(strengths: FoundStrengths, model: CompiledModel, past: SentPastAssessment) {
  const { assessment, strength } = past
  const to = strengthToday(model, past)
  if (to === undefined) return
  strengths.decided.push([assessment, to])
  const way = `${strength} ${to}`
  const known = strengths.changes.get(way)
  if (known) known.count++
  else strengths.changes.set(way, { from: strength, to, count: 1 })
}
