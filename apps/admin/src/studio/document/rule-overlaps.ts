import type { Json, ModelDocument, Rule } from '@verdict/engine'

/** Another rule that changes the same weight. */
export interface Overlap {
  rule: string
  criterion: string
  /** What both add together, where both add a number; undefined where one of them does otherwise. */
  together: number | undefined
  /** True where both rules are. */
  both: Json
}

/** The rules that change a weight which a rule changes too. Whether both are ever true is to be counted. */
export function overlapsOf(rule: Rule, { rules }: Pick<ModelDocument, 'rules'>): Overlap[] {
  const own = weightsIn(rule)
  return rules
    .filter(({ key }) => key !== rule.key)
    .flatMap((other) =>
      [...weightsIn(other)]
        .filter(([criterion]) => own.has(criterion))
        .map(([criterion, add]) => {
          const mine = own.get(criterion)
          const together = mine === undefined || add === undefined ? undefined : mine + add
          return { rule: other.key, criterion, together, both: { and: [rule.when, other.when] } }
        }),
    )
}

/** What a rule adds to each weight that it changes; undefined where it does not only add a number. */
function weightsIn({ effects }: Rule): Map<string, number | undefined> {
  const weights = new Map<string, number | undefined>()
  for (const effect of effects) {
    if (effect.type !== 'weight') continue
    const { criterion, add, multiply } = effect
    const adds = typeof add === 'number' && multiply === undefined && !weights.has(criterion)
    weights.set(criterion, adds ? add : undefined)
  }
  return weights
}
