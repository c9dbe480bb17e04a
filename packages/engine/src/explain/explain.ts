import { answered, byOption, type DecisionCase, decideCase, openCase, sampledOf } from '../decide/decide.ts'
import type { CompiledModel } from '../decide/model.ts'
import type { Answers, Priorities } from '../document.ts'
import { anyPriorities, confidence, smaa } from '../robustness/smaa.ts'
import type { CoreVerdict, Robustness, Verdict, WholeRobustness } from '../verdict.ts'
import { counterfactuals } from './counterfactuals.ts'
import { drivers } from './drivers.ts'
import { secondOpinions } from './second-opinions.ts'
import { tippingPoints } from './tipping-points.ts'
import { trace } from './trace.ts'
import { turns } from './turns/turns.ts'

/**
 * The whole verdict: the core together with what explains it. Why (drivers, the margin by criterion, the trace), how sure (robustness,
 * second opinions) and what would change it (tipping points, counterfactuals, turns).
 *
 * Cost: two samplings beside the core's, of which the one that sorts draws (`anyPriorities`) takes longest; all else is small beside that, and
 * bounded.
 *
 * @throws InvalidError for answers or priorities that do not fit the model
 */
export function explain(model: CompiledModel, answers: Answers, priorities?: Priorities): Verdict {
  const opened = openCase(model, answers, priorities)
  const sampled = answered(opened) && opened.candidates.length > 0 ? sampledOf(opened) : undefined
  const varied = sampled && smaa(sampled, model.settings.uncertainty)
  const core = decideCase(opened, varied?.acceptability)
  return {
    ...core,
    robustness:
      sampled && varied && core.robustness
        ? {
            ...core.robustness,
            ...wholeRobustness(opened, varied.centralWeights, confidence(sampled, varied.centralWeights)),
            anyPriorities: byOption(model, opened.candidates, anyPriorities(sampled)),
          }
        : null,
    weights: byCriterion(model, opened.weighing.weights),
    ratings: Object.fromEntries(
      model.document.options.map(({ key }, o) => [key, byCriterion(model, opened.weighing.ratings[o] as number[])]),
    ),
    drivers: drivers(opened, core, answers),
    marginByCriterion: marginByCriterion(core),
    tippingPoints: tippingPoints(opened, core),
    ...counterfactuals(opened, core, answers),
    turns: turns(opened, core, answers),
    secondOpinions: secondOpinions(opened, core),
    trace: core.status === 'ranked' ? trace(opened) : [],
  }
}

const byCriterion = ({ document }: CompiledModel, row: readonly number[]) =>
  Object.fromEntries(document.criteria.map(({ key }, c) => [key, row[c] as number]))

const wholeRobustness = (
  { model, candidates }: DecisionCase,
  centralWeights: (number[] | null)[],
  shares: (number | null)[],
): Omit<WholeRobustness, keyof Robustness | 'anyPriorities'> => ({
  centralWeights: byOption(
    model,
    candidates,
    centralWeights.map((row) => row && byCriterion(model, row)),
  ),
  confidence: byOption(model, candidates, shares),
})

/** The winner's lead over the second, split by criterion; it adds up to the margin. */
function marginByCriterion({ ranking: [first, second] }: CoreVerdict): { [criterion: string]: number } {
  if (!first || !second) return {}
  return Object.fromEntries(
    Object.entries(first.contributions).map(([criterion, points]) => [
      criterion,
      points - (second.contributions[criterion] as number),
    ]),
  )
}
