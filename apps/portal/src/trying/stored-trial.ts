import type { ModelDocument } from '@verdict/engine'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { fitAnswers } from '../answers/stored-answers.ts'

const nameOf = (token: string) => `verdict:tried:${token}`

/** The tried values of a result, in this tab's storage, so that the page in another language shows them too. */
export function readTrial(token: string, document: ModelDocument): DecisionInput | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(nameOf(token)) ?? 'null') as DecisionInput | null
    const found = fitAnswers(kept, document)
    if (!kept || !found) return undefined
    const tried = { answers: found.stored.answers, priorities: found.stored.priorities ?? {} }
    // If only a part of it still fits the model, nothing is restored: the client never saw that combination.
    return sizeOf(tried.answers) === sizeOf(kept.answers) && sizeOf(tried.priorities) === sizeOf(kept.priorities)
      ? tried
      : undefined
  } catch {
    return undefined
  }
}

/** Stores what was tried, or removes it. */
export function storeTrial(token: string, tried: DecisionInput | undefined) {
  try {
    if (tried) sessionStorage.setItem(nameOf(token), JSON.stringify(tried))
    else sessionStorage.removeItem(nameOf(token))
  } catch {
    // A browser without storage shows what was recorded.
  }
}

const sizeOf = (object: object | undefined) => Object.keys(object ?? {}).length
