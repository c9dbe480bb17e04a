import { ownMember, type Question } from '@verdict/engine'
import { useWording } from '../messages/messages.ts'
import type { DecisionInput } from '@verdict/facts/result-facts'
import type { SectionProps } from '../ui/section-props.ts'

type Props = Pick<SectionProps, 'names'> & { question: Question; grounds: DecisionInput }

/** A short question with the client's answer. */
export function GivenAnswer({ question, names, grounds }: Props) {
  const wording = useWording()
  return (
    <span>
      <span className="note">{names.short(question.key)}</span>{' '}
      <span className="label">
        {wording.shortAnswer(question.key, ownMember(grounds.answers, question.key), names)}
      </span>
    </span>
  )
}
