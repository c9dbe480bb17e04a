import { compile, type ModelDocument, type Verdict, visibleQuestions } from '@verdict/engine'
import { explain } from '@verdict/engine/explain'
import type { Result } from '@verdict/contracts'

/** A criterion's part in the lead. */
export interface Part {
  criterion: string
  /** Points for the winner; negative for the second. */
  margin: number
  /** Its share in all weights after the answers. */
  share: number
}

/** What a result page is drawn from. The core is what was recorded; the rest is computed from the same version and answers. */
export interface Facts {
  verdict: Verdict
  parts: Part[]
  /** The keys of the questions that showed, in asking order: those with an answer, and those without. */
  answered: string[]
  unsure: string[]
  tie: number
  leaning: number
  clear: number
}

/** Explains a recorded result: some 25 ms and more, so it is done where nobody waits for a frame. */
export function factsOf(document: ModelDocument, { answers, priorities, verdict: recorded }: Result): Facts {
  const model = compile(document)
  const explained = explain(model, answers, priorities)
  const verdict = { ...explained, ...recorded, robustness: explained.robustness }
  const weights = Object.values(verdict.weights).reduce((a, b) => a + b, 0)
  const parts = Object.entries(verdict.marginByCriterion)
    .map(([criterion, margin]) => ({ criterion, margin, share: (verdict.weights[criterion] ?? 0) / weights }))
    .sort((a, b) => b.margin - a.margin)
  const shown = visibleQuestions(model, answers)
  const isAnswered = (key: string) => answers[key] !== undefined && answers[key] !== null
  return {
    verdict,
    parts,
    answered: shown.filter(isAnswered),
    unsure: shown.filter((key) => !isAnswered(key)),
    tie: model.settings.tie,
    leaning: model.settings.leaning,
    clear: model.settings.clear,
  }
}
