import type { Fairness } from '@verdict/engine/review'
import { FairnessStrokes } from '@verdict/pictures/FairnessStrokes'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'
import { useFirstPlaces } from './use-first-places.ts'

/** Who is behind the model and what they gain, and how often each option comes first. */
export function Interest({ names, disclosure, fairness }: SectionProps & { disclosure: string; fairness: Fairness }) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  return (
    <Fold id="interest" name={messages.interest} gist={useFirstPlaces(fairness, names)}>
      {disclosure && <p className="text">{disclosure}</p>}
      <p className="text">{wording.fairness(fairness, names)}</p>
      <FairnessStrokes fairness={fairness} names={names} wording={wording} />
    </Fold>
  )
}
