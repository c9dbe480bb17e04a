import type { ImpactAssessment, ImpactAssessmentFilter, SentPastAssessment } from '@verdict/contracts'
import { compile, type CompiledModel, type ModelDocument, ownMember, type Strength } from '@verdict/engine'
import { Replay } from '@verdict/engine/review'
import { LRUCache } from 'lru-cache'
import type { DecidedStrength } from './replay-range.ts'
import { modelBy, strengthToday } from './tried-models.ts'

interface ToFind {
  /** Past assessments, a line of JSON each. */
  lines: string
  document: string
  /** Of the document. */
  hash: string
  /** The version that `because` compares with. */
  published: string | null
  wanted: Pick<ImpactAssessmentFilter, 'is' | 'flipped' | 'becameTooClose' | 'shifted' | 'becomes' | 'because'>
  /** Assessments whose strength is known. */
  strengths: DecidedStrength[]
  most: number
}

/** Null where what is asked is no valid model. */
const models = new LRUCache<string, { model: CompiledModel | null }>({ max: 4 })

/** The past assessments for which a document names a certain winner, or another one. Runs in a thread. */
export function findReplayed({ lines, wanted, strengths, most, ...documents }: ToFind): ImpactAssessment[] {
  const { is, shifted, because, becomes } = wanted
  const flipped = because ? true : wanted.flipped
  const model = modelOf(documents, because)
  const found: ImpactAssessment[] = []
  if (!model) return found
  const replay = new Replay(model)
  const known = new Map<string, Strength | null | undefined>(strengths)
  const strengthOf = (past: SentPastAssessment) =>
    known.has(past.assessment) ? known.get(past.assessment) : strengthToday(model, past)
  for (const line of lines === '' ? [] : lines.split('\n')) {
    if (found.length === most) break
    const past = JSON.parse(line) as SentPastAssessment
    const { to, shifts, ...replayed } = replay.take(past)
    if ((is !== undefined && to !== is) || (flipped !== undefined && replayed.flipped !== flipped)) continue
    if (wanted.becameTooClose !== undefined && replayed.becameTooClose !== wanted.becameTooClose) continue
    if (shifted && !isWithin(ownMember(shifts, shifted.option), shifted)) continue
    if (becomes !== undefined && strengthOf(past) !== (becomes === 'same' ? past.strength : becomes)) continue
    const { assessment, source, month, lead, strength, answers, winner: was } = past
    const shift = Object.values(shifts).reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
    found.push({ assessment, source, month, lead, strength, answers, was, is: to, shift })
  }
  return found
}

function modelOf(
  { document, hash, published }: Pick<ToFind, 'document' | 'hash' | 'published'>,
  because: ToFind['wanted']['because'],
): CompiledModel | null {
  const name = JSON.stringify([hash, because])
  const known = models.get(name)
  if (known) return known.model
  const draft = JSON.parse(document) as ModelDocument
  const documents = because && published !== null && { published: JSON.parse(published) as ModelDocument, draft }
  const model = documents ? modelBy(because.how, because, documents) : compile(draft)
  models.set(name, { model })
  return model
}

/** As the bars of an impact count: a score on the border of two is in the upper one. */
const isWithin = (shift: number | undefined, { from, to }: { from?: number | undefined; to?: number | undefined }) =>
  shift !== undefined && (from === undefined || shift >= from) && (to === undefined || shift < to)
