import { compile, type CompiledModel } from '../decide/model.ts'
import { leadOf, standing } from '../decide/standing.ts'
import type { ModelDocument, Rating, Scenario } from '../document.ts'
import { reaches } from '../maths/near.ts'

/** What a scenario says: who leads, and whether the lead is too small to name a winner. */
export interface Stand {
  /** Null where no option is in. */
  leader: string | null
  tooClose: boolean
}

/** Where a rating would change what a scenario says. */
export interface RatingTurn {
  scenario: string
  /** The nearest rating, 0..10 in steps of 0.5, at which it says something else. */
  value: number
  now: Stand
  then: Stand
}

const STEP = 0.5
const MOST = 10

/**
 * For every scenario the nearest ratings of one cell, below and above what it has now, at which the scenario has another leader or is too
 * close to call instead of decided (or the other way round). Scores only: no samples are drawn, so that the strength is not known. At most
 * 20 models are compiled, and each decides every scenario at most once.
 *
 * @param document a valid one
 * @returns in the order of the scenarios, below before above; empty where the cell is not rated
 */
export function ratingTurns(document: ModelDocument, cell: Pick<Rating, 'option' | 'criterion'>): RatingTurn[] {
  const at = document.ratings.findIndex(
    ({ option, criterion }) => option === cell.option && criterion === cell.criterion,
  )
  const rating = document.ratings[at]
  if (!rating) return []
  const model = compile(document)
  const now = new Map(document.scenarios.map((scenario) => [scenario.key, standOf(model, scenario)]))

  function nearest(values: readonly number[]): RatingTurn[] {
    const found: RatingTurn[] = []
    let left = document.scenarios
    for (const value of values) {
      if (left.length === 0) break
      const moved = { ...(rating as Rating), value, low: value, high: value }
      const ratings = document.ratings.map((each, i) => (i === at ? moved : each))
      const changed = compile({ ...document, ratings })
      left = left.filter((scenario) => {
        const [before, then] = [now.get(scenario.key) as Stand, standOf(changed, scenario)]
        if (before.leader === then.leader && before.tooClose === then.tooClose) return true
        found.push({ scenario: scenario.key, value, now: before, then })
        return false
      })
    }
    return found
  }
  const steps = Array.from({ length: MOST / STEP + 1 }, (_, i) => i * STEP)
  const turns = [
    ...nearest(steps.filter((value) => value < rating.value).reverse()),
    ...nearest(steps.filter((value) => value > rating.value)),
  ]
  return document.scenarios.flatMap(({ key }) => turns.filter(({ scenario }) => scenario === key))
}

function standOf(model: CompiledModel, { answers, priorities }: Scenario): Stand {
  const stands = standing(model, answers, priorities)
  const lead = leadOf(stands)
  return {
    leader: model.document.options[stands.ranking[0] ?? -1]?.key ?? null,
    tooClose: lead !== null && !reaches(lead, model.settings.tie),
  }
}
