import { useReport, useReportWording } from '../messages/messages.ts'
import type { DecisionInput } from '@verdict/facts/result-facts'
import type { SectionProps } from '../ui/section-props.ts'
import { openFold } from '../ui/open-fold.ts'

/** The priorities that a verdict counts beside the model's weights: without them it may be another. */
export function OwnCounts({ facts, names, grounds: { priorities } }: SectionProps & { grounds: DecisionInput }) {
  const { grounds } = useReport()
  const wording = useReportWording()
  const own = Object.entries(priorities).filter(([, factor]) => factor !== 1)
  if (own.length === 0) return null
  const list = own.map(
    ([criterion, factor]) =>
      `${names.criterion(criterion)} (${wording.priority(factor, facts.mostPriority ?? factor).toLocaleLowerCase()})`,
  )
  return (
    <p className="label">
      <a href="#own" onClick={openFold}>
        {grounds.counts}
      </a>
      : {wording.list(list)}.
    </p>
  )
}
