import type { DecisionInput } from '@verdict/facts/result-facts'
import { settlingSides, settlingText } from '@verdict/facts/settling'
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
  const { settling, tie, unsure, unasked } = facts
  const sides = settlingSides(facts, document)
  const most = Math.max(tie, ...settling.map(({ margin }) => margin))
  const open = unsure.length + unasked.length
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
                            {settlingText(each, grounds.answers, wording, names)}
                            {each.open && <small className="note"> {messages.notAskedYet}</small>}
                          </span>
                          <span className="outcome">
                            <b>{wording.points(each.printed.lead, each.printed.decimals)}</b>{' '}
                            {messages.byStrength[each.strength]}
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
