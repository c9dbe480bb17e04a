import { ownMember } from '@verdict/engine'
import { leadersByWeight } from '@verdict/engine/explain'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { type LeaderChange, turnsOf } from './turning-factor.ts'

/** The weight of each criterion after the answers, before the client's priority; 0 where the priority is 0. */
export const ownWeights = ({ verdict }: ResultFacts, factors: { [criterion: string]: number }): Map<string, number> =>
  new Map(Object.entries(verdict.weights).map(([key, weight]) => [key, weight / (ownMember(factors, key) ?? 1) || 0]))

/** The order of the sliders: changed ones first, then by the smallest change that changes the winner. */
export function sliderOrder(
  facts: ResultFacts,
  weights: Map<string, number>,
  most: number,
  moved: { [criterion: string]: number },
): string[] {
  // Computed once for each, because sorting compares them many times.
  const efforts = new Map(
    [...weights.keys()].map((criterion) => {
      const turns = turnsAt(facts, weights, criterion, most)
      return [criterion, Math.min(...turns.map(({ at }) => (at > 1 ? at : 1 / Math.max(at, 1e-9))))]
    }),
  )
  const effort = (criterion: string) => efforts.get(criterion) as number
  const order = [...weights.keys()].sort(
    (a, b) => effort(a) - effort(b) || (weights.get(b) ?? 0) - (weights.get(a) ?? 0),
  )
  const isMoved = (criterion: string) => (ownMember(moved, criterion) ?? 1) !== 1
  return [...order.filter(isMoved), ...order.filter((each) => !isMoved(each))]
}

export const turnsAt = (
  { verdict }: ResultFacts,
  weights: Map<string, number>,
  criterion: string,
  most: number,
): LeaderChange[] =>
  turnsOf(
    leadersByWeight(verdict, criterion),
    weights.get(criterion) ?? 0,
    ownMember(verdict.weights, criterion) ?? 0,
    most,
  )
