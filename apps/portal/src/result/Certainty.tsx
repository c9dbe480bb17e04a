import type { ReactNode } from 'react'
import { useReport, useReportWording } from '../messages/messages.ts'
import { Strokes } from '@verdict/pictures/Strokes'
import { Section } from '../ui/Section.tsx'
import { indexOf, isTie } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'
import { Fold } from '../ui/Fold.tsx'

/** How often each option comes first, as strokes that can be counted; of a tie for whoever checks it. */
export function Certainty(section: SectionProps) {
  const { facts, names } = section
  const { result: messages } = useReport()
  const wording = useReportWording()
  const said = wording.certainty(facts.verdict, names)
  return isTie(facts.verdict) ? (
    <Fold id="sure" name={messages.sure} gist={said}>
      <Counted {...section} />
    </Fold>
  ) : (
    <Section id="sure" finding={said} hint={messages.sureBecause}>
      <Counted {...section} />
    </Section>
  )
}

function Counted({ facts: { verdict }, names, document }: SectionProps): ReactNode {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const robustness = verdict.robustness
  const winner = verdict.winner
  if (!robustness || winner === null) return null
  const shares = verdict.ranking.map(({ option }) => ({
    index: indexOf(document, option),
    name: names.option(option),
    share: robustness.acceptability[option]?.[0] ?? 0,
  }))

  const { leaning, clear, uncertainty } = names.settings
  const printed = wording.sharesBeside(
    shares.map(({ share }) => share),
    [leaning, clear],
  )
  // Without uncertainty of weights the sentence about it is omitted.
  const moved = uncertainty > 0 ? wording.percent(uncertainty) : ''
  return (
    <div className="tally">
      {/* On a phone the finding right above it is enough. */}
      <p className="count wide-only">
        {printed[0]} <small>{messages.of100}</small>
      </p>
      <div>
        <Strokes shares={shares} wording={wording} even={isTie(verdict)} />
        <p className="note">
          {isTie(verdict)
            ? messages.sureHintTie(wording.number(robustness.samples), moved)
            : messages.sureHint(wording.number(robustness.samples), moved, names.option(winner))}
        </p>
      </div>
    </div>
  )
}
