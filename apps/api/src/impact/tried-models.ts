import { compile, type CompiledModel, InvalidError, type ModelDocument, type Strength } from '@verdict/engine'
import { decide } from '@verdict/engine/decide'
import { type ChangedPart, type PastAssessment, withPart } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'

/** A version with one change of a draft alone, or the draft without it. */
export type How = 'alone' | 'without'

/** Null where it is no valid model: a change may rest on another one. */
export function modelBy(
  how: How,
  part: ChangedPart,
  { published, draft }: { published: ModelDocument; draft: ModelDocument },
): CompiledModel | null {
  const document = how === 'alone' ? withPart(published, draft, part) : withPart(draft, published, part)
  return validate(document).length === 0 ? compile(document) : null
}

/** How sure a model is of a past assessment today, null for no verdict; undefined where its answers no longer fit. */
export function strengthToday(
  model: CompiledModel,
  { answers, priorities }: Pick<PastAssessment, 'answers' | 'priorities'>,
): Strength | null | undefined {
  try {
    return decide(model, answers, priorities).strength
  } catch (error) {
    if (error instanceof InvalidError) return undefined
    throw error
  }
}

/**
 * Whether an assessment is one of every so many: by its id, whose end is chance, so that it is the same one in whichever range and by
 * whichever filter it is looked at, whatever came or went since.
 */
export const isDrawn = (id: string, every: number): boolean => Number.parseInt(id.slice(-8), 16) % every === 0

/** The same in SQL. */
export const drawnInSql = (id: string, every: string): string =>
  `('x' || right(${id}::text, 8))::bit(32)::bigint % ${every}::bigint = 0`
