import { useCondition } from './condition-context.ts'
import { shareName } from './names.ts'
import type { Address, Part } from './part.ts'

/** How often a line or a group is true: in how many scenarios, and in what share of random answers. */
export function MatchShare({ part, address }: { part: Part; address: Address }) {
  const { countOf, totals, isCounted } = useCondition()
  if (!isCounted(part, address)) return <span className="read is-out">not counted</span>
  const count = countOf(part, address)
  if (!count) return <span className="read" aria-hidden="true" />
  const share = count.drawn / totals.drawn
  return (
    <span
      className="read"
      title={`True in ${count.scenarios} of ${totals.scenarios} scenarios and ${count.drawn} of ${totals.drawn} answers drawn at random`}
    >
      <b>{count.scenarios}</b>
      <span className="hidden-visually"> of {totals.scenarios} scenarios, </span>
      <span className="stroke" style={{ backgroundSize: `${share * 100}% 100%` }} aria-hidden="true" />
      <span>{shareName(count.drawn, totals.drawn)}</span>
      <span className="hidden-visually"> of answers</span>
    </span>
  )
}
