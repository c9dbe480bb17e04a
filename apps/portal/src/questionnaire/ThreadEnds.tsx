import type { Model } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import { optionClass } from '../ui/OptionName.tsx'
import type { Axis } from '../verdict/axis.ts'
import type { Bead } from './thread.ts'

const LINE = 44
/** A letter takes at most this share of the picture's width, which is 170 px on the narrowest phone. */
const LETTER = 4.5

interface Props {
  model: Model
  names: Names
  thread: Bead[]
  axis: Axis
}

/** Each option's name and score below its mark; what would run into another goes further down. What they say is in the list above too. */
export function ThreadEnds({ model, names, thread, axis }: Props) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const now = thread.at(-1) as Bead
  const ends = now.scores
    .map((score, index) => {
      const name = names.option(model.document.options[index]?.key as string)
      const points = now.ranking.includes(index) ? wording.points(score) : messages.out
      return { index, name, points, ...placed(axis.share(score), Math.max(name.length, points.length) * LETTER) }
    })
    .sort((a, b) => a.left - b.left)
  /** Where the last text of each line ends. */
  const lines: number[] = []
  const inLines = ends.map((end) => {
    const free = lines.findIndex((last) => end.left > last)
    const line = free === -1 ? lines.length : free
    lines[line] = end.right
    return { ...end, line }
  })
  return (
    <div className="thread-end" aria-hidden="true">
      <svg height={lines.length * LINE + 4}>
        {inLines.map(({ index, name, points, at, anchor, line }) => (
          <g key={index} className={optionClass(index)}>
            {line === 0 && <line className="axis" x1={`${at}%`} x2={`${at}%`} y1="0" y2="8" />}
            <text className="in-option" y={LINE * line + 22} textAnchor={anchor}>
              <tspan x={`${at}%`}>{name}</tspan>
              <tspan x={`${at}%`} dy="16">
                {points}
              </tspan>
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** A text below its mark, moved inwards at either end of the picture. */
function placed(at: number, width: number) {
  if (at < width / 2) return { at, anchor: 'start', left: at, right: at + width } as const
  if (at > 100 - width / 2) return { at, anchor: 'end', left: at - width, right: at } as const
  return { at, anchor: 'middle', left: at - width / 2, right: at + width / 2 } as const
}
