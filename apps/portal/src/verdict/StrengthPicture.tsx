import { useMessages, useReport, useReportWording } from '../messages/messages.ts'
import { PictureMark } from '../ui/OptionName.tsx'
import { indexOf, type SectionProps } from './section.ts'

/** Where the line begins: half of the variations, which a coin would give. */
const START = 0.5

/** The word gets its measure: how often the winner stays first, on a line with the limits of the words. */
export function StrengthPicture({ facts, names, document, winner }: SectionProps & { winner: string }) {
  const { result: messages } = useReport()
  const { model } = useMessages()
  const wording = useReportWording()
  const { verdict, leaning, clear } = facts
  const share = verdict.robustness?.acceptability[winner]?.[0] ?? 0
  const place = (value: number) => (Math.max(0, value - START) / (1 - START)) * 100
  const at = (value: number) => `${place(value)}%`
  const middle = (from: number, to: number) => `${(place(from) + place(to)) / 2}%`
  const strength = verdict.strength ?? 'tooClose'
  const words = [
    { strength: 'tooClose', at: middle(START, leaning) },
    { strength: 'leaning', at: middle(leaning, clear) },
    { strength: 'clear', at: middle(clear, 1) },
  ] as const
  const label = messages.strengthPicture(
    wording.strength(strength),
    names.option(winner),
    wording.ofHundred(share),
    wording.ofHundred(leaning),
    wording.ofHundred(clear),
  )
  const end = share > 0.9 ? 'end' : share < 0.6 ? 'start' : 'middle'

  return (
    <figure className="pic strength" role="img" aria-label={label}>
      <svg aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1="30" y2="30" />
        {[START, leaning, clear, 1].map((tick) => (
          <line key={tick} className="axis" x1={at(tick)} x2={at(tick)} y1="25" y2="35" />
        ))}
        {words.map((word) => (
          <text
            key={word.strength}
            x={word.at}
            y="52"
            textAnchor="middle"
            className={word.strength === strength ? 'strong' : undefined}
          >
            {model.words[word.strength]}
          </text>
        ))}
        <PictureMark index={indexOf(document, winner)} x={at(share)} y={30} scale={1.4} />
        <text x={at(share)} y="12" textAnchor={end} className="strong">
          {messages.first(wording.ofHundred(share))}
        </text>
      </svg>
    </figure>
  )
}
