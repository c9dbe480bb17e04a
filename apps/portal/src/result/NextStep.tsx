import { nextStepOf } from '@verdict/facts/remarks'
import { useReport } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'

/** What the model says to do before anything is chosen, such as to rent what need not be built. */
export function NextStep({ facts, names }: Pick<SectionProps, 'facts' | 'names'>) {
  const { result: messages } = useReport()
  const remark = nextStepOf(facts.verdict)
  if (!remark) return null
  return (
    <p className="lead">
      <b>{messages.mind}:</b> {names.text(remark.text)}
    </p>
  )
}
