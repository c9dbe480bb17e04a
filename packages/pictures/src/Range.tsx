import { PictureMark, optionClass } from './OptionName.tsx'
import type { Axis } from './axis.ts'
import { rangeLines } from './range-lines.ts'

interface Props {
  axis: Axis
  /** The option's place in the model. */
  index: number
  /** The score that the mark shows; absent where only the ends are known. */
  score?: number
  range: readonly [low: number, high: number] | undefined
  /** Its height within the picture. */
  y: number | string
  /** Of the mark, and with it of the ends. */
  scale?: number
}

/** A score and its range on a line: a mark between two ends. Dots connect a mark outside of the ends. */
export function Range({ axis, index, score, range, y, scale = 1.5 }: Props) {
  const half = 4 * scale
  const dots = range && rangeLines(range, score).dots
  return (
    <g className={`${optionClass(index)} range-line`}>
      {range && (
        <svg y={y} overflow="visible">
          <line className="opt-line solid thin" x1={axis.at(range[0])} x2={axis.at(range[1])} />
          {dots && <line className="opt-line thin beyond" x1={axis.at(dots[0])} x2={axis.at(dots[1])} />}
          {range.map((end, i) => (
            <line
              key={i === 0 ? 'low' : 'high'}
              className="opt-line solid thin"
              x1={axis.at(end)}
              x2={axis.at(end)}
              y1={-half}
              y2={half}
            />
          ))}
        </svg>
      )}
      {score !== undefined && <PictureMark index={index} x={axis.at(score)} y={y} scale={scale} />}
    </g>
  )
}
