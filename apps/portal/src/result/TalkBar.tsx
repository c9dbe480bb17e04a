import { useReport } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { InAWord } from './InAWord.tsx'
import { nextStep } from './next-step.ts'

/** On a phone, below everything that is read after the first screen: the verdict in a word, and the next step. */
export function TalkBar(section: SectionProps) {
  const texts = useReport()
  return (
    <p className="bottom-bar talk-bar narrow-only">
      <span className="page bottom-bar-row label">
        <InAWord {...section} />
        <a className="button small" href="#talk">
          {nextStep(section.facts, texts)}
        </a>
      </span>
    </p>
  )
}
