import type { Site } from '@verdict/contracts'
import { ownMember } from '@verdict/engine'
import type { Fairness } from '@verdict/engine/review'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { isTie } from '@verdict/facts/ranking'
import { useReport, useReportWording } from '../messages/messages.ts'
import { firstSentence } from '../explain/first-sentence.ts'
import { disclosureOf } from '../page/disclosure.ts'
import type { SectionProps } from '../ui/section-props.ts'

type Props = SectionProps & {
  grounds: DecisionInput
  site: Site
  fairness: Fairness
  /** How a model decides. */
  how: string
}

/** What it takes in weeks and money, and what we gain by it. */
export function HeadFacts({ facts, names, document, grounds, site, fairness, how }: Props) {
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
  const disclosure = disclosureOf(document, site, names)
  const wins = wording.shares(fairness.options.map(({ wins }) => wins))
  const fair = fairness.options.map(({ option }, i) => messages.firstIn(names.option(option), wins[i] as string))
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
            {/* The rest stands further down. */}
            {firstSentence(disclosure).first}
            <small>
              {messages.overAll(wording.list(fair))} <a href={how}>{messages.seeHow}</a>
            </small>
          </dd>
        </div>
      )}
    </dl>
  )
}
