import type { ReactNode } from 'react'
import { useReport } from '../messages/messages.ts'
import { Section } from '../ui/Section.tsx'

/** Everything that only somebody who checks the verdict reads, folded. */
export function ForCheckers({ children }: { children: ReactNode }) {
  const { result: messages } = useReport()
  return (
    <Section id="more" finding={messages.forCheckers}>
      <div className="folds">{children}</div>
    </Section>
  )
}
