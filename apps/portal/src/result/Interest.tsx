import type { Fairness } from '@verdict/engine/review'
import { FairnessStrokes } from '@verdict/pictures/FairnessStrokes'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'
import { firstSentence } from '../explain/first-sentence.ts'

/** Who is behind the model and what they gain, and how often each option comes first. */
export function Interest({ names, disclosure, fairness }: SectionProps & { disclosure: string; fairness: Fairness }) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const said = wording.fairness(fairness, names)
  return (
    <Fold id="interest" name={messages.interest} gist={firstSentence(said).first}>
      {disclosure && <p className="text">{disclosure}</p>}
      <p className="text">{said}</p>
      <FairnessStrokes fairness={fairness} names={names} wording={wording} />
    </Fold>
  )
}
