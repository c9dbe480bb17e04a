import type { Model } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import { optionClass } from '../ui/OptionName.tsx'
import type { Axis } from '../verdict/axis.ts'
import type { Bead } from './thread.ts'

const LINE = 20
/** A name and a score take about this share of the picture's width. */
const WIDTH = 34

interface Props {
  model: Model
  names: Names
  thread: Bead[]
  axis: Axis
}

/** Each option's name and score below its mark; what would run into another goes a line down. What they say is in the list above too. */
export function ThreadEnds({ model, names, thread, axis }: Props) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const now = thread.at(-1) as Bead
  const ends = now.scores.map((score, index) => ({ index, score, at: axis.share(score) })).sort((a, b) => a.at - b.at)
  /** Where the last name of each line ends. */
  const lines: number[] = []
  const placed = ends.map((end) => {
    const line = lines.findIndex((last) => end.at - last >= WIDTH)
    const free = line === -1 ? lines.length : line
    lines[free] = end.at
    return { ...end, line: free }
  })
  return (
    <div className="thread-end" aria-hidden="true">
      <svg height={lines.length * LINE + 4}>
        {placed.map(({ index, score, at, line }) => (
          <text
            key={index}
            className={`${optionClass(index)} in-option`}
            x={`${at}%`}
            y={LINE * line + 15}
            textAnchor={at < 25 ? 'start' : at > 75 ? 'end' : 'middle'}
          >
            {names.option(model.document.options[index]?.key as string)}{' '}
            {now.ranking.includes(index) ? wording.points(score) : messages.out}
          </text>
        ))}
      </svg>
    </div>
  )
}
