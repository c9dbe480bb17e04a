import type { Verdict } from '@verdict/engine'

/**
 * The remarks on a verdict as they are read: what holds whichever option is chosen comes before what concerns one option. Where only a few are in
 * view, the doubt about a figure in the head is among them.
 */
export function remarksOf({ caveats }: Pick<Verdict, 'caveats'>): Verdict['caveats'] {
  return [...caveats].sort((a, b) => Number(a.option !== undefined) - Number(b.option !== undefined))
}
