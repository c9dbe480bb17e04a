import type { ModelDocument } from '@verdict/engine'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { type Names, wordingIn } from '@verdict/wording'
import type { TakenResult } from './use-result-facts.ts'

/** What every part of the brief is told from. */
export interface BriefProps {
  document: ModelDocument
  result: TakenResult
  facts: ResultFacts
  names: Names
}

/** Consultants read the desk in English, whatever their client reads. */
export const wording = wordingIn('en')
