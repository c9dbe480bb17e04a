import { type Answers, type Counterfactual, type ModelDocument, ownMember } from '@verdict/engine'

/**
 * The other answers that would turn a verdict, as a person wants to hear of them: the strongest of each question first, and of a number
 * only the nearest that does.
 */
export function flipsOf(
  counterfactuals: readonly Counterfactual[],
  { questions }: ModelDocument,
  answers: Answers,
): Counterfactual[] {
  const isNumber = new Map(questions.map(({ key, type }) => [key, type === 'number']))
  const away = ({ changes }: Counterfactual) =>
    changes.reduce((all, { question, to }) => {
      const from = ownMember(answers, question)
      return isNumber.get(question) && typeof from === 'number' ? all + Math.abs(Number(to) - from) : all
    }, 0)
  const nearest = new Map<string, Counterfactual>()
  for (const each of counterfactuals) {
    const what = each.changes.map(({ question, to }) => [question, isNumber.get(question) ? null : to])
    const name = JSON.stringify([what, each.winner])
    const known = nearest.get(name)
    if (!known || away(each) < away(known)) nearest.set(name, each)
  }
  const strongest = [...nearest.values()].sort((a, b) => (b.margin ?? 0) - (a.margin ?? 0))
  const asked = ({ changes }: Counterfactual) => changes.map(({ question }) => question).join()
  const first = strongest.filter((each, i) => strongest.findIndex((other) => asked(other) === asked(each)) === i)
  return [...first, ...strongest.filter((each) => !first.includes(each))]
}
