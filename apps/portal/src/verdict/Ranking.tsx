import { useMessages, useWording } from '../messages/messages.ts'
import { OptionName, PictureMark } from '../ui/OptionName.tsx'
import { AxisScale, GridLines } from './AxisLines.tsx'
import { axisOf } from './axis.ts'
import type { Reasons } from './facts.ts'
import { Section } from './Section.tsx'
import { indexOf, type SectionProps } from './section.ts'

/** Every option with its score, best first, and what rules out the others. */
export function Ranking({ facts: { verdict, reasons }, names, document }: SectionProps) {
  const { result: messages } = useMessages()
  const wording = useWording()
  const axis = axisOf(
    verdict.ranking.map(({ score }) => score),
    { room: 0.35 },
  )

  return (
    <Section id="ranking" finding={wording.ranking(verdict, names)} hint={messages.rankingHint}>
      {verdict.ranking.length > 0 && (
        <figure className="pic">
          <ol>
            {verdict.ranking.map(({ option, score }) => {
              const index = indexOf(document, option)
              return (
                <li key={option} className="rank">
                  <span className="rank-name">
                    <OptionName index={index} name={names.option(option)} />
                  </span>
                  <svg className="rank-plot" aria-hidden="true">
                    <GridLines axis={axis} />
                    <line className="axis" x1="0" x2="100%" y1="50%" y2="50%" />
                    <PictureMark index={index} x={axis.at(score)} y="50%" scale={1.5} />
                  </svg>
                  <span className="rank-score figure-number">{wording.points(score)}</span>
                  <ReasonsOf reasons={reasons[option]} names={names} />
                </li>
              )
            })}
          </ol>
          <div className="rank" aria-hidden="true">
            <AxisScale axis={axis} />
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
    </Section>
  )
}

/** What speaks for an option and against it, by criterion, beside the others. */
function ReasonsOf({ reasons, names }: { reasons: Reasons | undefined } & Pick<SectionProps, 'names'>) {
  const { result: messages } = useMessages()
  const wording = useWording()
  if (!reasons) return null
  const said = (keys: string[]) => wording.items(keys.map(names.criterion))
  return (
    <p className="rank-reasons label">
      {reasons.for.length > 0 && <span>{messages.reasonsFor(said(reasons.for))} </span>}
      {reasons.against.length > 0 && (
        <span className="text-soft">{messages.reasonsAgainst(said(reasons.against))}</span>
      )}
    </p>
  )
}
