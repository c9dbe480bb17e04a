import type { Fairness } from '@verdict/engine/review'
import { firstSentence } from '../explain/first-sentence.ts'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { useFirstPlaces } from './use-first-places.ts'

export type InterestProps = Pick<SectionProps, 'names'> & {
  /** What the model or the site discloses; '' for nothing. */
  disclosure: string
  fairness: Fairness
  /** The page on how the model decides. */
  how: string
}

/** What we gain by a verdict, in a sentence, and how often each option comes first. */
export function DisclosedInterest({ names, disclosure, fairness, how }: InterestProps) {
  const { result: messages, grounds } = useReport()
  const wording = useReportWording()
  const first = useFirstPlaces(fairness, names)
  return (
    <>
      {/* The rest stands further down. */}
      {firstSentence(disclosure).first}{' '}
      <small>
        {grounds.overAll(first, wording.ofHundred(fairness.tooClose))} <a href={how}>{messages.seeHow}</a>
      </small>
    </>
  )
}
