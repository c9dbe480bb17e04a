import { ownMember, type Settling } from '@verdict/engine'
import { indexOf } from '@verdict/facts/ranking'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { OptionName, optionClass } from '@verdict/pictures/OptionName'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'

type Props = SectionProps & {
  grounds: DecisionInput
  /** The address of the questionnaire with these answers, at the first question that is open. */
  answerOpen: string
}

/** What would settle a tie, towards the one and towards the other, on one scale. */
export function Settle({ facts, names, document, grounds, answerOpen }: Props) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { settling, verdict, tie, unsure, unasked } = facts
  const sides = verdict.ranking
    .slice(0, 2)
    .map(({ option }) => ({
      option,
      index: indexOf(document, option),
      settled: settling.filter(({ winner }) => winner === option),
    }))
    .sort((a, b) => a.index - b.index)
  const most = Math.max(tie, ...settling.map(({ margin }) => margin))
  const open = unsure.length + unasked.length
  const said = ({ question, to }: Settling) => {
    const now = ownMember(grounds.answers, question)
    const before = Array.isArray(now) ? now : []
    // Of several choices the one that comes is told, where none goes.
    const told =
      Array.isArray(to) && before.every((key) => to.includes(key)) ? to.filter((key) => !before.includes(key)) : to
    return wording.clauses(question, told, names)[0]
  }
  return (
    <section className="page" id="turn" aria-labelledby="turn-finding">
      <div className="section settle">
        <h2 className="finding" id="turn-finding" tabIndex={-1}>
          {settling.length > 0 ? messages.settles : messages.settlesNot}
        </h2>
        {settling.length > 0 && (
          <>
            <div className="mirror">
              {sides.map(({ option, index, settled }) => (
                <div key={option} className={optionClass(index)}>
                  <h3 className="label">
                    <OptionName index={index} name={messages.towardsIf(names.option(option))} />
                  </h3>
                  {settled.length === 0 && <p className="note">{messages.nothingAlone}</p>}
                  <ul>
                    {settled.map((each) => (
                      <li key={each.question}>
                        <span className="words">
                          <span>
                            {said(each)}
                            {each.open && <small className="note"> {messages.notAskedYet}</small>}
                          </span>
                          <span className="outcome">
                            <b>{wording.points(each.margin)}</b> {messages.byStrength[each.strength]}
                          </span>
                        </span>
                        <svg className="pull" aria-hidden="true">
                          <rect
                            className={index > 0 ? 'opt-hatched' : 'opt-fill'}
                            fill={index > 0 ? `url(#hatch-${(index % 8) + 1})` : undefined}
                            width={`${(each.margin / most) * 100}%`}
                            height="10"
                            y="3"
                          />
                          <line
                            className="axis"
                            x1={`${(tie / most) * 100}%`}
                            x2={`${(tie / most) * 100}%`}
                            y1="0"
                            y2="16"
                          />
                        </svg>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
            <p className="note mirror-foot">{messages.settlesHint(wording.number(tie))}</p>
          </>
        )}
        {open > 0 && (
          <div className="invite">
            <p>{messages.openStill(open)}</p>
            <a className="button plain small" href={answerOpen}>
              {messages.answerThem}
            </a>
          </div>
        )}
      </div>
    </section>
  )
}
