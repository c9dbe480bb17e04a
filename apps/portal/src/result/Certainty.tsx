import { ownMember } from '@verdict/engine'
import { useReport, useReportWording } from '../messages/messages.ts'
import { Strokes } from '@verdict/pictures/Strokes'
import { Section } from '../ui/Section.tsx'
import { indexOf, isTie } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'

/** How often each option comes first, as strokes that can be counted. */
export function Certainty({ facts: { verdict }, names, document }: SectionProps) {
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
  const anyPriorities = wording.shares(
    verdict.ranking.map(({ option }) => ownMember(robustness.anyPriorities, option)?.[0] ?? 0),
  )
  // Without uncertainty of weights the sentence about it is omitted.
  const moved = uncertainty > 0 ? wording.percent(uncertainty) : ''

  return (
    <Section id="sure" finding={wording.certainty(verdict, names)}>
      <div className="tally">
        <p className="count">
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
      <div className="tally">
        <p className="count">
          {anyPriorities[0]} <small>{messages.of100}</small>
        </p>
        <p className="text">{wording.anyPriorities(verdict, names)}</p>
      </div>
      {verdict.secondOpinions && (
        <div className="tally">
          <p className="count">
            {wording.number(verdict.secondOpinions.agreeing)} <small>{messages.of4}</small>
          </p>
          <div>
            <p className="text">{wording.secondOpinions(verdict.secondOpinions, verdict, names)}</p>
            <p className="note">{messages.opinionsHint}</p>
          </div>
        </div>
      )}
    </Section>
  )
}
