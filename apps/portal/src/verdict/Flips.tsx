import type { Counterfactual } from '@verdict/engine'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { Grounds } from './facts.ts'
import { flipsOf } from './flips.ts'
import type { SectionProps } from './section.ts'

const FIRST = 4

/** The other answers that would have led elsewhere, each a sentence. */
export function Flips({ facts, names, document, grounds }: SectionProps & { grounds: Grounds }) {
  const { result: messages } = useReport()
  const flips = flipsOf(facts.verdict.counterfactuals, document, grounds.answers)
  const [shown, folded] = [flips.slice(0, FIRST), flips.slice(FIRST)]
  if (flips.length === 0) return null
  return (
    <>
      <FlipList flips={shown} names={names} />
      {folded.length > 0 && (
        <details className="as-table">
          <summary>{messages.more(folded.length)}</summary>
          <FlipList flips={folded} names={names} />
        </details>
      )}
    </>
  )
}

function FlipList({ flips, names }: { flips: Counterfactual[] } & Pick<SectionProps, 'names'>) {
  const wording = useReportWording()
  return (
    <ul className="rows text">
      {flips.map((flip) => (
        <li key={JSON.stringify(flip.changes)}>{wording.counterfactual(flip, names)}</li>
      ))}
    </ul>
  )
}
