import type { RankedOption, Verdict } from '@verdict/engine'
import { printedLead, printedParts } from '@verdict/wording'
import { useReport, useReportWording } from '../messages/messages.ts'
import { OptionName } from '@verdict/pictures/OptionName'
import { Drivers } from './Drivers.tsx'
import { largestDrivers } from './largest-drivers.ts'
import { Pulls } from './Pulls.tsx'
import { Fold } from '../ui/Fold.tsx'
import { Scores } from './Ranking.tsx'
import type { DecisionInput } from '@verdict/facts/result-facts'
import { Section } from '../ui/Section.tsx'
import type { PrintedPart } from '@verdict/facts/lead-steps'
import { indexOf, isTie } from '@verdict/facts/ranking'
import type { SectionProps } from '../ui/section-props.ts'
import { Waterfall, waterfallAxis } from '@verdict/pictures/Waterfall'

/** The lead by criterion: what adds to it, and what reduces it. */
export function Why({ facts, names, document, grounds }: SectionProps & { grounds: DecisionInput }) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const { verdict } = facts
  const tie = isTie(verdict)
  const [best, next] = verdict.ranking as [RankedOption, RankedOption]
  const lead = printedLead(best, next, facts.tie)
  const parts = printedParts(facts.parts, lead)
  const [first, second] = [best.option, next.option]
  const finding = wording.why(verdict, parts, names)
  const hint = tie
    ? messages.whyHintTie(names.option(first), names.option(second))
    : messages.whyHint(names.option(first))
  const table = (
    <CriteriaTable
      verdict={verdict}
      parts={parts}
      decimals={lead.decimals}
      options={[first, second]}
      names={names}
      document={document}
    />
  )
  const drivers = largestDrivers(facts, document)
  // A difference that means nothing is not drawn step by step.
  if (tie)
    return (
      <Fold id="why" name={messages.howItPulls} gist={finding}>
        <Scores facts={facts} names={names} document={document} />
        <Pulls pulls={drivers} facts={facts} names={names} document={document} grounds={grounds} />
        <p className="note">{hint}</p>
        {table}
      </Fold>
    )
  const axis = waterfallAxis(
    parts,
    drivers.map(({ marginChange }) => marginChange),
  )
  return (
    <Section id="why" finding={finding} hint={hint}>
      <Scores facts={facts} names={names} document={document} />
      <Waterfall
        axis={axis}
        sides={[names.option(first), names.option(second)]}
        wording={wording}
        words={messages}
        parts={parts}
        winner={indexOf(document, first)}
        second={indexOf(document, second)}
        total={verdict.margin ?? 0}
        printed={lead}
        totalName={messages.total(names.option(first))}
        names={names}
      />
      <Drivers {...{ facts, names, document, grounds, drivers, axis }} />
      {table}
    </Section>
  )
}

type TableProps = { verdict: Verdict; parts: PrintedPart[]; decimals: number; options: [string, string] } & Pick<
  SectionProps,
  'names' | 'document'
>

function CriteriaTable({ verdict, parts, decimals, options, names, document }: TableProps) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const shares = wording.percents(parts.map(({ share }) => share))
  return (
    <details className="as-table">
      <summary>{messages.asTable}</summary>
      <p className="note">{messages.afterAnswers}</p>
      <div className="scrolls" role="region" aria-label={messages.asTable} tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{messages.criterion}</th>
              <th scope="col" className="num">
                {messages.weight}
              </th>
              {options.map((option) => (
                <th key={option} scope="col" className="num">
                  <OptionName index={indexOf(document, option)} name={names.option(option)} />
                </th>
              ))}
              <th scope="col" className="num">
                {messages.lead}
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ criterion, printed }, i) => (
              <tr key={criterion}>
                <th scope="row">{names.criterion(criterion)}</th>
                <td className="num">{shares[i]}</td>
                {options.map((option) => (
                  <td key={option} className="num">
                    {wording.points(verdict.ratings[option]?.[criterion] ?? 0)}
                  </td>
                ))}
                <td className="num">{wording.signed(printed, decimals)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
