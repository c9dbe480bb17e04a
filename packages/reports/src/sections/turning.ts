import { type Flip, flipsOf, flipText } from '@verdict/facts/flips'
import type { Block, Piece } from '../paper.ts'
import type { ReportContext } from '../report-context.ts'

const MOST = 3
const MOST_FIXED = 2
const MOST_WEIGHTS = 2

/** The other answers to questions that the client cannot change (`fixed`) that would change the winner. */
const fixedFlips = ({ facts: { verdict }, answers }: ReportContext): Flip[] =>
  flipsOf({ turns: { ...verdict.turns, answers: verdict.turns.facts }, counterfactuals: [] }, answers)

/** What would change the winner: other answers, and other weights of a criterion. */
export function turning(context: ReportContext): Block | undefined {
  const { facts, names, wording, words, answers } = context
  const said = (flip: Flip) => flipText(flip, wording, names)
  const { verdict } = facts
  if (verdict.ranking.length < 2) return undefined
  const flips = flipsOf(verdict, answers).slice(0, MOST)
  const fixed = fixedFlips(context).slice(0, MOST_FIXED)
  const weights = nearestWeights(context)
  const listed = (items: string[]): Piece => ({ kind: 'list', items: items.map((item) => [item]) })
  return {
    kind: 'section',
    heading: wording.counterfactuals(verdict, names),
    note: [verdict.turns.searched.complete ? words.turnNote : words.turnPartly],
    pieces: [
      ...(flips.length > 0 ? [listed(flips.map(said))] : []),
      ...(fixed.length > 0 ? [{ kind: 'subhead' as const, text: words.fixed }, listed(fixed.map(said))] : []),
      ...(weights.length > 0 ? [{ kind: 'subhead' as const, text: words.weights }, listed(weights)] : []),
    ],
  }
}

/** The priorities that change the winner with the smallest change, relative to their weight. */
function nearestWeights({ facts: { verdict }, names, wording }: ReportContext): string[] {
  const { weights } = verdict.tippingPoints
  const away = ({ weight, below, above }: (typeof weights)[number]) =>
    Math.min(...[below, above].flatMap((point) => (point ? [Math.abs(point.at - weight) / (weight || 1)] : [])))
  return weights
    .filter(({ below, above }) => below ?? above)
    .sort((a, b) => away(a) - away(b))
    .slice(0, MOST_WEIGHTS)
    .map((point) => wording.weightTippingPoint(point, verdict, names))
}
