import { useReport } from '../messages/messages.ts'
import { Section } from '../ui/Section.tsx'
import type { SectionProps } from '../ui/section-props.ts'

/** What else to decide on where no winner is named, in the model's words. */
export function TieAdvice({ names, document }: SectionProps) {
  const { result: messages } = useReport()
  const advice = document.tieAdvice ?? []
  if (advice.length === 0) return null
  return (
    <Section id="advice" finding={messages.somethingElse}>
      <ul className="thirds text minds">
        {advice.map((each) => {
          const said = names.text(each)
          const question = /^[^?]*\?/.exec(said)?.[0] ?? ''
          return (
            <li key={said}>
              {question && <b>{question}</b>}
              {said.slice(question.length)}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
