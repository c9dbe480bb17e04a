import { type ModelDocument, ownMember } from '@verdict/engine'
import { indexOf } from '@verdict/facts/ranking'
import type { ResultFacts } from '@verdict/facts/result-facts'
import { type AskingWording, type Names, printedLead, scoreDecimals } from '@verdict/wording'
import { AtWidths } from './AtWidths.tsx'
import { optionClass } from './OptionName.tsx'
import { LeadRuler } from './LeadRuler.tsx'
import { TickNames } from './AxisLines.tsx'
import { axisOf, SCORES } from './axis.ts'
import { cutText, haveRoom, placedText } from './placed-text.ts'
import { Range } from './Range.tsx'

const ROW = 90
const TOP = 52
/** Names are larger than other text of a picture, and bold. */
const LARGE = 1.35

interface Props {
  facts: ResultFacts
  names: Names
  document: ModelDocument
  wording: AskingWording
  words: {
    range(low: string, high: string): string
    /** The label of the overlap of both ranges. */
    bothFit: string
    /** How far apart the two are, and how far a winner has to be ahead. */
    apart(points: string, tie: string): string
  }
}

/** The two best on one axis, in the order of the model and not of their scores, with what their ranges have in common hatched: one place, two marks. */
export function TiePicture({ facts: { verdict, ranges, tie }, names, document, wording, words }: Props) {
  const rows = verdict.ranking
    .slice(0, 2)
    .map(({ option, score }) => ({ option, score, index: indexOf(document, option), range: ownMember(ranges, option) }))
    .sort((a, b) => a.index - b.index)
  const decimals = scoreDecimals(verdict.ranking, tie)
  const axis = axisOf(
    rows.flatMap(({ score, range = [] }) => [score, ...range]),
    { room: 0.25, within: SCORES },
  )
  const low = Math.max(...rows.map(({ range }) => range?.[0] ?? 0))
  const high = Math.min(...rows.map(({ range }) => range?.[1] ?? 100))
  const bottom = TOP + ROW * (rows.length - 1)
  const [first, second] = verdict.ranking
  const printed = first && second && printedLead(first, second, tie)
  const lead = printed && printed.lead < tie ? printed.lead : undefined
  const base = bottom + 62
  const apart = lead === undefined ? undefined : words.apart(wording.points(lead, decimals), wording.number(tie))
  const said = rows.map(({ option, score, range }) => {
    const between = range && words.range(wording.points(range[0]), wording.points(range[1]))
    return [`${names.option(option)} ${wording.points(score, decimals)}`, between].filter(Boolean).join(', ')
  })

  return (
    <figure
      className="pic tie-pic measured"
      role="img"
      aria-label={wording.items([...said, ...(apart === undefined ? [] : [apart])])}
    >
      <svg width="100%" height={base + 32} aria-hidden="true">
        <defs>
          <pattern id="hatch-common" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path className="hatch-ink" d="M0 0V6" />
          </pattern>
        </defs>
        {low < high && (
          <rect
            x={axis.at(low)}
            width={`${axis.share(high) - axis.share(low)}%`}
            y={TOP}
            height={bottom - TOP}
            fill="url(#hatch-common)"
            opacity="0.5"
          />
        )}
        <line className="axis" x1="0" x2="100%" y1={base} y2={base} />
        <TickNames axis={axis} y={base} dy="1.8em" say={wording.number} />
        {rows.map(({ option, score, index, range }, i) => (
          <g key={option} className={optionClass(index)}>
            <Range axis={axis} index={index} score={score} range={range} y={TOP + ROW * i} />
            <AtWidths>
              {(width, className) => {
                const points = wording.points(score, decimals)
                const name = cutText(names.option(option), width - points.length * 0.8, LARGE)
                const { x, anchor, text } = placedText(`${name} ${points}`, axis.share(score), width, LARGE)
                return (
                  <text
                    className={`in-option big ${className}`}
                    x={`${x}%`}
                    y={TOP + ROW * i + (i === 0 ? -24 : 38)}
                    textAnchor={anchor}
                  >
                    {text}
                  </text>
                )
              }}
            </AtWidths>
          </g>
        ))}
        {low < high && (
          <AtWidths>
            {(width, className) => {
              const placed = placedText(words.bothFit, (axis.share(low) + axis.share(high)) / 2, width)
              return (
                haveRoom([placed], width) && (
                  <text
                    className={`soft ${className}`}
                    x={`${placed.x}%`}
                    y={TOP + ROW / 2 + (lead === undefined ? 4 : -10)}
                    textAnchor={placed.anchor}
                  >
                    {placed.text}
                  </text>
                )
              )
            }}
          </AtWidths>
        )}
        {lead !== undefined && (
          <LeadRuler
            axis={axis}
            from={Math.min(...rows.map(({ score }) => score))}
            lead={lead}
            tie={tie}
            text={apart as string}
            y={TOP + ROW / 2 + 6}
          />
        )}
      </svg>
    </figure>
  )
}
