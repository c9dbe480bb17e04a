import { isTie } from '@verdict/facts/ranking'
import type { ResultFacts } from '@verdict/facts/result-facts'
import type { Report } from '../messages/en/report.ts'

/** What to do next about a verdict, by its outcome. */
export function nextStep({ verdict }: ResultFacts, { result, grounds }: Pick<Report, 'result' | 'grounds'>): string {
  if (isTie(verdict)) return result.settleIt
  if (verdict.status === 'noneFits') return result.askUs
  return verdict.strength === 'leaning' ? grounds.checkIt : result.talk
}
