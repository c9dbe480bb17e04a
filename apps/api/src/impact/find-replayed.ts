import type { ImpactAssessment, ImpactAssessmentFilter, SentPastAssessment } from '@verdict/contracts'
import { compile, type CompiledModel, type ModelDocument, ownMember } from '@verdict/engine'
import { Replay } from '@verdict/engine/review'
import { LRUCache } from 'lru-cache'

interface ToFind {
  /** Past assessments, a line of JSON each. */
  lines: string
  document: string
  /** Of the document. */
  hash: string
  /** The winner that the document names; null for none, undefined for any. */
  is: string | null | undefined
  /** Whether that is another one than before. */
  flipped: boolean | undefined
  /** By how many points an option's score moves: from the first up to the second. */
  shifted: ImpactAssessmentFilter['shifted']
  most: number
}

const models = new LRUCache<string, CompiledModel>({ max: 4 })

/** The past assessments for which a document names a certain winner, or another one. Runs in a thread. */
export function findReplayed({ lines, document, hash, is, flipped, shifted, most }: ToFind): ImpactAssessment[] {
  const model = models.get(hash) ?? compile(JSON.parse(document) as ModelDocument)
  models.set(hash, model)
  const replay = new Replay(model)
  const found: ImpactAssessment[] = []
  for (const line of lines === '' ? [] : lines.split('\n')) {
    if (found.length === most) break
    const past = JSON.parse(line) as SentPastAssessment
    const { to, shifts, ...replayed } = replay.take(past)
    if ((is !== undefined && to !== is) || (flipped !== undefined && replayed.flipped !== flipped)) continue
    if (shifted && !isWithin(ownMember(shifts, shifted.option), shifted)) continue
    const { assessment, source, month, lead, strength, answers, winner: was } = past
    const shift = Object.values(shifts).reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
    found.push({ assessment, source, month, lead, strength, answers, was, is: to, shift })
  }
  return found
}

/** As the bars of an impact count: a score on the border of two is in the upper one. */
const isWithin = (shift: number | undefined, { from, to }: { from?: number | undefined; to?: number | undefined }) =>
  shift !== undefined && (from === undefined || shift >= from) && (to === undefined || shift < to)
