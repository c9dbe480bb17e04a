import { isTie } from '@verdict/facts/ranking'
import { nextStepOf } from '@verdict/facts/remarks'
import type { ResultFacts } from '@verdict/facts/result-facts'
import type { Report } from '../messages/en/report.ts'

/** What to do next about a verdict, by its outcome; what the model itself says to do next comes before that. */
export function nextStep({ verdict }: ResultFacts, { result, grounds }: Pick<Report, 'result' | 'grounds'>): string {
  if (nextStepOf(verdict)) return grounds.talkFirst
  if (isTie(verdict)) return result.settleIt
  if (verdict.status === 'noneFits') return result.askUs
  return verdict.strength === 'leaning' ? grounds.checkIt : result.talk
}
