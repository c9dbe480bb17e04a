import type { Verdict } from '@verdict/engine'
import { isTie } from './ranking.ts'

/** The most answers that are told as reasons. */
const MOST = 3
/** An answer that moves the lead by less is no reason. */
const LEAST = 0.05

/** The questions whose answers brought the lead, the strongest first; none where no winner is named. */
export function because(verdict: Pick<Verdict, 'drivers' | 'strength' | 'ranking'>): string[] {
  if (isTie(verdict)) return []
  return verdict.drivers
    .filter(({ source, marginChange }) => source.startsWith('answer:') && marginChange >= LEAST)
    .sort((a, b) => b.marginChange - a.marginChange)
    .slice(0, MOST)
    .map(({ source }) => source.slice('answer:'.length))
}
