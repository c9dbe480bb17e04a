import { asking } from './asking.ts'
import { figures } from './figures.ts'
import { format } from './format.ts'
import { clause, type Names } from '../names.ts'
import { sourceParts } from '../figures/source.ts'
import { printedStep } from '../figures/trace.ts'
import { printedRatings, printedWeights } from '../figures/tipping.ts'
import type { ExplainedWording } from '../wording.ts'

/** Why, how sure, and what would flip it. */
export const explained: ExplainedWording = {
  ...figures,
  driver({ source, marginChange }, { ranking: [first, second] }, names) {
    const what = sourceIn(source, names)
    if (Math.abs(marginChange) < 0.05) return `${what} makes no difference to the lead.`
    const favoured = names.option((marginChange > 0 ? first : second)?.option ?? '')
    return `${what} counts for ${favoured}, by ${format.points(Math.abs(marginChange))} points.`
  },

  baseWeights: () =>
    'After your answers no criterion would have counted at all, so the model’s own weights are used instead.',

  weightTippingPoint(point, { winner }, names) {
    const { criterion, below, above } = point
    const name = `“${names.criterion(criterion)}”`
    if (!below && !above)
      return `However much or little ${name} weighs, ${names.option(winner ?? '')} stays first, with all else as it is.`
    const { under, over, now } = printedWeights(point, figures)
    if (below && above)
      return `${names.option(below.winner)} is first if ${name} weighs less than ${under}, and ${names.option(above.winner)} if it weighs more than ${over}; it weighs ${now} now.`
    return below
      ? `${names.option(below.winner)} is first if ${name} weighs less than ${under}; it weighs ${now} now.`
      : `${names.option(above?.winner ?? '')} is first if ${name} weighs more than ${over}; it weighs ${now} now.`
  },

  ratingTippingPoint(tipping, { winner }, names) {
    const { option, criterion, at, winner: next } = tipping
    const [rated, name] = [names.option(option), `“${names.criterion(criterion)}”`]
    if (at === null || next === null)
      return `No rating of ${rated} on ${name} would put another option first, with all else as it is.`
    const { point, now } = printedRatings(tipping, figures)
    return option === winner
      ? `${names.option(next)} is first if ${rated} is rated below ${point} on ${name}; it has ${now} now.`
      : `${names.option(next)} is first if it is rated above ${point} on ${name}; it has ${now} now.`
  },

  counterfactual({ changes, winner, margin }, names) {
    const instead = format.list(
      changes.map(({ question, to }) => `“${asking.answer(question, to, names)}” to “${names.question(question)}”`),
    )
    if (winner === null) return `Had you answered ${instead}, no option would be left.`
    if (margin === null) return `Had you answered ${instead}, only ${names.option(winner)} would be left.`
    return margin < 0.05
      ? `Had you answered ${instead}, ${names.option(winner)} would be level with the best.`
      : `Had you answered ${instead}, ${names.option(winner)} would lead by ${format.points(margin)} points.`
  },

  counterfactuals({ counterfactuals, counterfactualsComplete }, names) {
    if (counterfactualsComplete === false)
      return 'No single other answer changes the outcome; there are too many pairs of answers to try them all.'
    const [first] = counterfactuals
    if (!first) return 'No other answer changes the outcome, nor do any two together.'
    if (first.changes.length > 1) return 'No single other answer changes the outcome; two together do.'
    const questions = new Set(counterfactuals.flatMap(({ changes }) => changes.map(({ question }) => question)))
    const named = [...questions].map((key) => `“${names.question(key)}”`)
    return format.plural(questions.size, {
      one: `Another answer to ${named[0]} would change the outcome.`,
      other: `Another answer to any one of ${format.number(questions.size)} questions would change the outcome.`,
    })
  },

  secondOpinions({ agreeing, rankings }, { winner, strength }, names) {
    const methods = Object.keys(rankings).length
    const first = strength === 'tooClose' ? 'the option that is a little ahead here' : names.option(winner ?? '')
    if (agreeing === methods) return `Four other scoring methods put ${first} first too.`
    if (agreeing === 0) return `None of four other scoring methods puts ${first} first.`
    return format.plural(agreeing, {
      one: `Of four other scoring methods, one puts ${first} first too.`,
      other: `Of four other scoring methods, ${format.number(agreeing)} put ${first} first too.`,
    })
  },

  anyPriorities({ winner, strength, ranking, robustness }, names) {
    const share = winner === null ? undefined : robustness?.anyPriorities[winner]?.[0]
    if (winner === null || share === undefined) return 'Nothing to be sure of yet.'
    if (strength === 'tooClose') {
      const firsts = ranking.map(
        ({ option }) => `${names.option(option)} ${format.ofHundred(robustness?.anyPriorities[option]?.[0] ?? 0)}`,
      )
      return `With priorities drawn at random instead of yours, these come first in so many of 100 cases: ${format.list(firsts)}.`
    }
    return `With priorities drawn at random instead of yours, ${names.option(winner)} is first in ${format.ofHundred(share)} of 100 cases.`
  },

  traceStep(step, names) {
    const what = sourceIn(step.source, names)
    if (step.type === 'caseStudy') return `${what} recommends “${names.caseStudy(step.key)}”.`
    if (step.type === 'exclude') return `${what} rules out ${names.option(step.option)}.`
    if (step.type === 'caveat') return `${what} adds a remark.`
    const [before, after] = printedStep(step, figures)
    const subject =
      step.type === 'weight'
        ? `the weight of “${names.criterion(step.criterion)}”`
        : step.type === 'rating'
          ? `the rating of ${names.option(step.option)} on “${names.criterion(step.criterion)}”`
          : `the weeks for ${names.option(step.option)}`
    if (step.source === 'limit') return `The scale ends there: ${subject} stays at ${after} instead of ${before}.`
    return `${what} changes ${subject} from ${before} to ${after}.`
  },
}

/** Where an effect came from, as the subject of a sentence. */
function sourceIn(source: string, names: Names): string {
  const [kind, key] = sourceParts(source)
  if (kind === 'rule') return `The rule “${clause(names.rule(key))}”`
  if (kind === 'priority') return `Your priority for “${names.criterion(key)}”`
  if (kind === 'answer') return `Your answer to “${names.question(key)}”`
  return 'The end of the scale'
}
