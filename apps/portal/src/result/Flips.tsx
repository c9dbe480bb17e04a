import { fixedFlipsOf, type Flip, flipsOf, flipText } from '@verdict/facts/flips'
import { type Lead, leadAfter, leadNow } from '@verdict/facts/leads'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { AxisScale } from '@verdict/pictures/AxisLines'
import type { Axis } from '@verdict/pictures/axis'
import { leadAxis, LeadPlot } from '@verdict/pictures/LeadPlot'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { openQuestions } from './open-questions.ts'

const FIRST = 2

/** The answers that would change the winner, a sentence each and drawn; facts that the client cannot choose are listed separately. */
export function Flips({ grounds, ...section }: SectionProps & { grounds: DecisionInput }) {
  const { facts, document } = section
  const { result: messages, grounds: texts } = useReport()
  const wording = useReportWording()
  const { verdict, tie } = facts
  const open = openQuestions(facts)
  const flips = flipsOf(verdict, grounds.answers)
  const fixed = fixedFlipsOf(verdict, grounds.answers)
  const now = leadNow(document, verdict)
  const leads = [...flips, ...fixed].flatMap((flip) => leadAfter(document, verdict, flip)?.points ?? [])
  const line = now && leads.length > 0 ? { axis: leadAxis([now.points, ...leads], tie), now } : undefined
  const [shown, folded] = [flips.slice(0, FIRST), flips.slice(FIRST)]
  return (
    <div className="pic leads">
      {shown.length > 0 && <FlipList {...section} flips={shown} line={line} />}
      {folded.length > 0 && (
        <details className="as-table">
          <summary>{messages.more(folded.length)}</summary>
          <FlipList {...section} flips={folded} line={line} />
        </details>
      )}
      {fixed.length > 0 && (
        <>
          <h3 className="subhead">{messages.fixed}</h3>
          <FlipList {...section} flips={fixed} line={line} />
        </>
      )}
      {line && (
        <>
          <div className="lead-row" aria-hidden="true">
            <AxisScale axis={line.axis} say={(points) => wording.number(Math.abs(points))} />
          </div>
          <p className="note">{texts.leadLines(wording.number(tie))}</p>
        </>
      )}
      {open > 0 && <p className="text text-soft">{texts.openMayTurn(open)}</p>}
    </div>
  )
}

interface ListProps extends SectionProps {
  flips: Flip[]
  /** One axis for all leads, and the lead as it is. */
  line: { axis: Axis; now: Lead } | undefined
}

function FlipList({ flips, line, facts, names, document }: ListProps) {
  const wording = useReportWording()
  return (
    <ul className="rows">
      {flips.map((flip) => {
        const instead = leadAfter(document, facts.verdict, flip)
        return (
          <li key={JSON.stringify(flip)} className="lead-row">
            <span className="text">{flipText(flip, wording, names)}</span>
            {line && instead && <LeadPlot axis={line.axis} tie={facts.tie} lead={line.now} instead={instead} />}
          </li>
        )
      })}
    </ul>
  )
}
