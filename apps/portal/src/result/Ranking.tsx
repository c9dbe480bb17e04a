import { ownMember } from '@verdict/engine'
import { scoreDecimals } from '@verdict/wording'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { AxisScale } from '@verdict/pictures/AxisLines'
import { axisOf, SCORES } from '@verdict/pictures/axis'
import { ScorePlot } from '@verdict/pictures/ScorePlot'
import { Section } from '../ui/Section.tsx'
import { indexOf, isTie, shownRanking } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'

/** The scores where nothing is left to explain, and what rules out the other options. */
export function Ranking(section: SectionProps) {
  const { facts, names } = section
  const { result: messages } = useReport()
  const wording = useReportWording()
  return (
    <Section id="ranking" finding={wording.ranking(facts.verdict, names)} hint={messages.rankingHint}>
      <Scores {...section} />
    </Section>
  )
}

/** Every option with its score, best first, or the two best in the model's order where neither wins; and what rules out the others. */
export function Scores({ facts: { verdict, ranges, tie }, names, document }: SectionProps) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const decimals = scoreDecimals(verdict.ranking, tie)
  const shown = shownRanking(document, verdict)
  const axis = axisOf(
    verdict.ranking.flatMap(({ option, score }) => [score, ...(ownMember(ranges, option) ?? [])]),
    { room: 0.25, within: SCORES },
  )

  return (
    <>
      {/* A tie of two has been drawn already, above. */}
      {verdict.ranking.length > (isTie(verdict) ? 2 : 0) && (
        <figure className="pic">
          <ol>
            {shown.map(({ option, score }) => {
              const index = indexOf(document, option)
              const range = ownMember(ranges, option)
              return (
                <li key={option} className="rank">
                  <span className="rank-name">
                    <OptionName index={index} name={names.option(option)} />
                  </span>
                  <div className="rank-plot measured" aria-hidden="true">
                    <ScorePlot axis={axis} index={index} score={score} range={range} wording={wording} />
                    {range && (
                      <p className="note range-said">
                        {messages.range(wording.points(range[0]), wording.points(range[1]))}
                      </p>
                    )}
                  </div>
                  <span className="rank-score figure-number">
                    {wording.points(score, decimals)}
                    {range && (
                      <span className="hidden-visually">
                        , {messages.range(wording.points(range[0]), wording.points(range[1]))}
                      </span>
                    )}
                  </span>
                </li>
              )
            })}
          </ol>
          <div className="rank" aria-hidden="true">
            <AxisScale axis={axis} say={wording.number} />
          </div>
        </figure>
      )}
      {verdict.excluded.length > 0 && (
        <>
          <h3 className="subhead ruled-out">{messages.excluded}</h3>
          <ul className="rows text">
            {verdict.excluded.map(({ option, reasons }) => (
              <li key={option}>
                <OptionName index={indexOf(document, option)} name={names.option(option)} />
                {reasons.map(({ source, reason }) => (
                  <p key={source}>{names.text(reason)}</p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
