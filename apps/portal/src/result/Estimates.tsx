import { ownMember } from '@verdict/engine'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { AxisScale } from '@verdict/pictures/AxisLines'
import { axisOf } from '@verdict/pictures/axis'
import { WeeksPlot } from '@verdict/pictures/WeeksPlot'
import { RateInput } from '../trying/RateInput.tsx'
import { Section } from '../ui/Section.tsx'
import { indexOf } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'
import type { OwnPrioritiesState } from '../trying/use-own-priorities.ts'

/** Weeks as intervals on one line of weeks, and what they cost. */
export function Estimates({ facts: { verdict }, names, document, own }: SectionProps & { own: OwnPrioritiesState }) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { rateQuestion, hourlyRate = 0, currency: paid = 'EUR' } = document.estimates ?? {}
  const assumed = rateQuestion === undefined || typeof ownMember(own.grounds.answers, rateQuestion) !== 'number'
  const axis = axisOf(
    verdict.estimates.flatMap(({ weeks }) => weeks),
    { from: 0, room: 0.08 },
  )
  return (
    <Section
      id="cost"
      finding={wording.estimates(verdict, names)}
      hint={messages.costHint(wording.number(document.estimates?.hoursPerWeek ?? 0))}
    >
      <figure className="pic">
        <ul>
          {verdict.estimates.map(({ option, weeks: [low, high], cost, currency }) => {
            const index = indexOf(document, option)
            return (
              <li key={option} className="est-row">
                <span className="rank-name">
                  <OptionName index={index} name={names.option(option)} />
                </span>
                <WeeksPlot axis={axis} index={index} weeks={[low, high]} />
                <span className="est-cost num">
                  <span className={assumed ? 'assumed' : undefined}>{wording.bareMoney(cost, currency)}</span>
                  <small className="note">{wording.weeks([low, high])}</small>
                </span>
              </li>
            )
          })}
        </ul>
        <div className="est-row est-axis" aria-hidden="true">
          <AxisScale axis={axis} say={wording.number} unit={messages.weeks} />
        </div>
      </figure>
      {assumed && <p className="note">{messages.assumedNote(wording.currency(hourlyRate, paid))}</p>}
      <RateInput names={names} document={document} own={own} />
    </Section>
  )
}
