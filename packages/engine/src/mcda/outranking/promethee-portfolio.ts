import { checkVector, McdaError } from '../table/problem.ts'

export interface Portfolio {
  /** Indices, ascending. */
  chosen: number[]
  totalFlow: number
  totalCost: number
}

/**
 * PROMETHEE V: the set of alternatives with the largest sum of net flows that a budget allows (a 0-1 knapsack, solved exactly by branch and
 * bound). Alternatives whose net flow is not above 0 are never selected. Cost: 2^alternatives at worst, usually far less.
 *
 * @param netFlows one an alternative
 * @param costs one an alternative, each >= 0
 * @param budget >= 0
 * @throws {McdaError} `length`, `not-finite`, `empty`, `negative`
 * @see J.-P. Brans and B. Mareschal, PROMETHEE V, INFOR 30 (1992) 85-96
 */
export function prometheePortfolio(netFlows: readonly number[], costs: readonly number[], budget: number): Portfolio {
  checkVector(netFlows, undefined, 'netFlows')
  checkVector(costs, netFlows.length, 'costs')
  costs.forEach((cost, i) => {
    if (cost < 0) throw new McdaError('negative', `costs[${i}] is ${cost}: it must not be negative`, undefined, i)
  })
  if (!(budget >= 0)) throw new McdaError('negative', `the budget is ${budget}: it must not be negative`)
  const items = netFlows
    .map((flow, index) => ({ index, flow, cost: costs[index] as number }))
    .filter(({ flow, cost }) => flow > 0 && cost <= budget)
    .sort((a, b) => b.flow * a.cost - a.flow * b.cost || a.index - b.index)

  /** What the items from here on could add at most, if the last one could be cut. */
  const bound = (from: number, left: number) => {
    let total = 0
    for (let i = from; i < items.length && left > 0; i++) {
      const { flow, cost } = items[i] as (typeof items)[number]
      total += cost <= left ? flow : (flow * left) / cost
      left -= cost
    }
    for (let i = from; i < items.length; i++)
      if ((items[i] as { cost: number }).cost === 0 && left <= 0) total += (items[i] as { flow: number }).flow
    return total
  }

  let best: Portfolio = { chosen: [], totalFlow: 0, totalCost: 0 }
  const taken: number[] = []
  const search = (from: number, flow: number, cost: number) => {
    if (flow > best.totalFlow) best = { chosen: [...taken].sort((a, b) => a - b), totalFlow: flow, totalCost: cost }
    const item = items[from]
    if (!item || flow + bound(from, budget - cost) <= best.totalFlow) return
    if (cost + item.cost <= budget) {
      taken.push(item.index)
      search(from + 1, flow + item.flow, cost + item.cost)
      taken.pop()
    }
    search(from + 1, flow, cost)
  }
  search(0, 0, 0)
  return best
}
