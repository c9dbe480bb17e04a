import { ownMember } from '@verdict/engine'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { isTie } from '@verdict/facts/ranking'
import { useReport, useReportWording } from '../messages/messages.ts'
import type { SectionProps } from '../ui/section-props.ts'
import { DisclosedInterest, type InterestProps } from './DisclosedInterest.tsx'

type Props = SectionProps & InterestProps & { grounds: DecisionInput }

/** What it takes in weeks and money, and what we gain by it. */
export function HeadFacts(props: Props) {
  const { facts, names, document, grounds, disclosure } = props
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { verdict } = facts
  const leans = !isTie(verdict)
  const own = verdict.estimates.find(({ option }) => option === verdict.winner)
  const others = verdict.estimates.filter((each) => each !== own).slice(0, 1)
  const { rateQuestion, hourlyRate = 0, currency = 'EUR' } = document.estimates ?? {}
  const rate = rateQuestion === undefined ? undefined : (ownMember(grounds.answers, rateQuestion) ?? undefined)
  const assumed = typeof rate !== 'number'
  const hourly = wording.currency(assumed ? hourlyRate : rate, currency)
  return (
    <dl className="facts head-facts">
      {own && leans && (
        <>
          <div>
            <dt>{messages.firstVersion}</dt>
            <dd>
              <b>{wording.weeks(own.weeks)}</b>
              {others.map(({ option, weeks }) => (
                <small key={option}>
                  {names.option(option)}: {wording.weeks(weeks)}
                </small>
              ))}
            </dd>
          </div>
          <div>
            <dt>{messages.costHead}</dt>
            <dd>
              <b className={assumed ? 'assumed' : undefined}>{wording.money(own.cost, own.currency)}</b>
              <small>
                {assumed ? (
                  <>
                    {messages.weAssume(hourly)} <a href="#cost">{messages.changeIt}</a>
                  </>
                ) : (
                  messages.atYour(hourly)
                )}
              </small>
            </dd>
          </div>
        </>
      )}
      {disclosure && (
        <div>
          <dt>{messages.interest}</dt>
          <dd>
            <DisclosedInterest {...props} />
          </dd>
        </div>
      )}
    </dl>
  )
}
