import type { CompiledModel } from '../decide/model.ts'
import { type Influences, matters } from './influences.ts'

/** Which questions can change who wins: by their own effects, through a rule that reads them, or by showing another that can. */
export function relevantQuestions({ questions, rules }: CompiledModel, influences: readonly Influences[]): boolean[] {
  const relevant = questions.map(() => false)
  influences.forEach((each) => {
    if (each.question >= 0 && matters(each)) relevant[each.question] = true
  })
  for (const { source, reads } of rules)
    if (matters(influences[source] as Influences)) for (const question of reads) relevant[question] = true
  // A question reads earlier ones only, so one walk from the last to the first reaches all.
  for (let i = questions.length - 1; i >= 0; i--)
    if (relevant[i]) for (const question of questions[i]?.reads ?? []) relevant[question] = true
  return relevant
}
