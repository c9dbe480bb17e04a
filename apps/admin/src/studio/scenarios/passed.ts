import type { ModelDocument, Scenario } from '@verdict/engine'
import type { ScenarioResult } from '@verdict/engine/review'

/** A scenario of which nothing is expected neither passes nor fails. */
export const expectsNothing = ({ expect }: Scenario): boolean =>
  Object.values(expect).every((expected) => expected === undefined)

/** How many scenarios come out as expected, how many do not, and how many expect nothing yet. */
export function countedResults(results: readonly Pick<ScenarioResult, 'key' | 'pass'>[], document: ModelDocument) {
  const open = new Set(document.scenarios.filter(expectsNothing).map(({ key }) => key))
  const tried = results.filter(({ key }) => !open.has(key))
  const failing = tried.filter(({ pass }) => !pass).length
  return { passing: tried.length - failing, failing, open: results.length - tried.length }
}

/** Such as "3 pass, 1 fails, 2 expect nothing yet"; nothing for no scenarios. */
export function saidCounts({ passing, failing, open }: ReturnType<typeof countedResults>): string {
  const said = [
    (passing > 0 || failing > 0) && `${passing} ${passing === 1 ? 'passes' : 'pass'}`,
    failing > 0 && `${failing} ${failing === 1 ? 'fails' : 'fail'}`,
    open > 0 && `${open} ${open === 1 ? 'expects' : 'expect'} nothing yet`,
  ]
  return said.filter(Boolean).join(', ')
}
