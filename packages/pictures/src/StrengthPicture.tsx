import { type ModelDocument, ownMember, type Strength } from '@verdict/engine'
import { indexOf } from '@verdict/facts/ranking'
import type { ResultFacts } from '@verdict/facts/result-facts'
import type { ClientWording, Names } from '@verdict/wording'
import { AtWidths } from './AtWidths.tsx'
import { PictureMark } from './OptionName.tsx'
import { haveRoom, type PlacedText, placedText } from './placed-text.ts'

/** The start of the axis, unless a value is below: half of the variations, which a coin would give. */
const START = 0.5
/** Bold letters are wider. */
const BOLD = 1.1

interface Props {
  facts: ResultFacts
  names: Names
  document: ModelDocument
  winner: string
  wording: ClientWording
  words: {
    /** The word for each strength. */
    strengths: { [strength in Strength]: string }
    /** The winner's share of first places. */
    first(share: string): string
    /** The whole picture in a sentence. */
    strengthPicture(strength: string, option: string, share: string, leaning: string, clear: string): string
  }
}

/** How often the winner stays first, on an axis with the limits of each strength. */
export function StrengthPicture({ facts, names, document, winner, wording, words: messages }: Props) {
  const { verdict, leaning, clear } = facts
  if (!verdict.robustness) return null
  const { acceptability } = verdict.robustness
  const share = ownMember(acceptability, winner)?.[0] ?? 0
  const start = Math.min(START, Math.floor(Math.min(share, leaning, clear) * 10) / 10)
  const place = (value: number) => Math.round(((value - start) / (1 - start || 1)) * 1e5) / 1e3
  const at = (value: number) => `${place(value)}%`
  const strength = verdict.strength ?? 'tooClose'
  const words = [
    { strength: 'tooClose', from: start, to: leaning },
    { strength: 'leaning', from: leaning, to: clear },
    { strength: 'clear', from: clear, to: 1 },
  ] as const
  /** The strength's word, and of the other words those that fit. */
  const wordsAt = (width: number) => {
    const [said, ...others] = [...words]
      .filter(({ from, to }) => from < to)
      .map(({ strength: word, from, to }) => ({
        said: word === strength,
        ...placedText(messages.strengths[word], (place(from) + place(to)) / 2, width, BOLD),
      }))
      .sort((a, b) => Number(b.said) - Number(a.said))
    return others.reduce((all, word) => (haveRoom([...all, word], width) ? [...all, word] : all), said ? [said] : [])
  }
  const shares = verdict.ranking.map(({ option }) => ownMember(acceptability, option)?.[0] ?? 0)
  const printed = wording.sharesBeside(shares, [leaning, clear])[0] as string
  const first = messages.first(printed)
  const label = messages.strengthPicture(
    wording.strength(strength),
    names.option(winner),
    printed,
    wording.threshold(leaning),
    wording.threshold(clear),
  )

  return (
    <figure className="pic strength measured" role="img" aria-label={label}>
      <svg aria-hidden="true">
        <line className="axis" x1="0" x2="100%" y1="30" y2="30" />
        {[...new Set([start, leaning, clear, 1])].map((tick) => (
          <line key={tick} className="axis" x1={at(tick)} x2={at(tick)} y1="25" y2="35" />
        ))}
        <AtWidths>
          {(width, className) => (
            <g className={className}>
              {wordsAt(width).map(({ said, ...word }) => (
                <Word key={word.text} {...word} y={35} dy="1.3em" strong={said} />
              ))}
              <Word {...placedText(first, place(share), width, BOLD)} y={22} dy="-0.4em" strong />
            </g>
          )}
        </AtWidths>
        <PictureMark index={indexOf(document, winner)} x={at(share)} y={30} scale={1.4} />
      </svg>
    </figure>
  )
}

function Word({ text, x, anchor, y, dy, strong }: PlacedText & { y: number; dy: string; strong: boolean }) {
  return (
    <text x={`${x}%`} y={y} dy={dy} textAnchor={anchor} className={strong ? 'strong' : undefined}>
      {text}
    </text>
  )
}
