import { useReportWording } from '../messages/messages.ts'
import type { DecisionInput } from '@verdict/facts/result-facts'
import type { SectionProps } from '../ui/section-props.ts'
import { insideOf, openFold } from '../ui/open-fold.ts'

/** The priorities that a verdict counts beside the model's weights: without them it may be another. */
export function OwnCounts({ facts, names, grounds: { priorities } }: SectionProps & { grounds: DecisionInput }) {
  const said = useReportWording().ownPriorities(priorities, facts.mostPriority, names)
  return said === '' ? null : (
    <p className="label">
      <a href={insideOf('own')} onClick={openFold}>
        {said}
      </a>
    </p>
  )
}
