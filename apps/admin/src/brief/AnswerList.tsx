import { ownMember } from '@verdict/engine'
import { answerText } from './answer-text.ts'
import { BriefRow, Pair } from './BriefRow.tsx'
import type { BriefProps } from './brief-props.ts'

/** Every question that showed, in the order of the model, with its answer. */
export function AnswerList({ document, result: { answers }, facts, names }: BriefProps) {
  const shown = new Set([...facts.answered, ...facts.unsure, ...facts.unasked])
  return (
    <BriefRow title="Answers">
      {document.questions
        .filter(({ key }) => shown.has(key))
        .map(({ key }) => (
          <Pair key={key} label={names.short(key)} value={answerText(key, ownMember(answers, key), names)} />
        ))}
    </BriefRow>
  )
}
