import { curvePoints } from '../decide/amount.ts'
import type { CompiledModel } from '../decide/model.ts'

/** The answers to a number question at which something begins or bends: its curves' points and what conditions compare it with; ascending. */
export function turningPoints({ document, questions }: CompiledModel, question: number): number[] {
  const curved = (document.questions[question]?.effects ?? []).flatMap(curvePoints)
  return [...new Set([...curved, ...(questions[question]?.regions?.points ?? [])])].sort((a, b) => a - b)
}
