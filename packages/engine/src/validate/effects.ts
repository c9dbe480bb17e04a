import type { Amount, Effect } from '../document.ts'
import { at } from '../pointer.ts'
import type { Problem } from '../problem.ts'
import type { References } from './references.ts'

/** What is wrong with effects: references to nothing, and curves where there is no number to follow. */
export function checkEffects(
  effects: readonly Effect[],
  curves: boolean,
  pointer: string,
  references: References,
  problems: Problem[],
) {
  effects.forEach((effect, i) => {
    const here = at(pointer, i)
    if ('option' in effect && effect.option !== undefined) references.option(effect.option, at(here, 'option'))
    if ('criterion' in effect) references.criterion(effect.criterion, at(here, 'criterion'))
    if (effect.type === 'caseStudy') references.caseStudy(effect.key, at(here, 'key'))
    if ('add' in effect) checkAmount(effect.add, curves, at(here, 'add'), problems)
    if ('multiply' in effect) checkAmount(effect.multiply, curves, at(here, 'multiply'), problems)
    if ('multiply' in effect && Array.isArray(effect.multiply) && effect.multiply.some(([, y]) => y < 0))
      problems.push({ pointer: at(here, 'multiply'), code: 'range', message: 'A multiplier must be at least 0.' })
  })
}

function checkAmount(amount: Amount | undefined, curves: boolean, pointer: string, problems: Problem[]) {
  if (!Array.isArray(amount)) return
  if (!curves)
    problems.push({ pointer, code: 'curve', message: 'A curve needs a number to follow: use it on a number question.' })
  amount.forEach(([x], i) => {
    if (i > 0 && x <= (amount[i - 1] as [number, number])[0])
      problems.push({ pointer: at(pointer, i), code: 'curve', message: 'The points of a curve must go up in x.' })
  })
}
