import { indexOf, shownRanking } from '@verdict/facts/ranking'
import { scoreDecimals } from '@verdict/wording'
import { OptionName } from '../ui/OptionName.tsx'
import { BriefRow, Pair } from './BriefRow.tsx'
import { type BriefProps, wording } from './brief-props.ts'

/** Every option with its score, or why it is ruled out; nothing before there is an answer. */
export function Scores({ document, facts: { verdict }, names }: BriefProps) {
  if (verdict.ranking.length === 0 && verdict.excluded.length === 0) return null
  const name = (option: string) => <OptionName index={indexOf(document, option)} name={names.option(option)} />
  return (
    <BriefRow title="Scores">
      {shownRanking(document, verdict).map(({ option, score }) => (
        <Pair
          key={option}
          label={name(option)}
          value={wording.points(score, scoreDecimals(verdict.ranking, names.settings.tie))}
        />
      ))}
      {verdict.excluded.map(({ option, reasons }) => (
        <Pair
          key={option}
          label={name(option)}
          value={`ruled out: ${reasons.map(({ reason }) => names.text(reason)).join(' ')}`}
        />
      ))}
    </BriefRow>
  )
}
