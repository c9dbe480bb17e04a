import { type CompiledModel, ownMember } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import { GridLines } from '@verdict/pictures/AxisLines'
import type { Axis } from '@verdict/pictures/axis'
import { Range } from '@verdict/pictures/Range'
import type { ThreadPoint, Reach } from './thread.ts'

const LINE = 14

interface Props {
  model: CompiledModel
  names: Names
  now: ThreadPoint
  reach: Reach
  axis: Axis
}

/** The range of each option's score over all further answers. */
export function StillPossible({ model, names, now, reach, axis }: Props) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const options = model.document.options.flatMap(({ key }, index) => {
    const range = now.ranking.includes(index) ? ownMember(reach, key) : undefined
    return range ? [{ key, index, range }] : []
  })
  return (
    <div className="thread-still">
      <p className="note">
        {messages.still}
        <span className="hidden-visually">
          {messages.scores(
            wording.list(
              options.map(({ key, range: [low, high] }) =>
                messages.score(names.option(key), messages.range(wording.points(low), wording.points(high))),
              ),
            ),
          )}
        </span>
      </p>
      <svg height={(options.length + 1) * LINE} aria-hidden="true">
        <GridLines axis={axis} />
        {options.map(({ key, index, range }, line) => (
          <Range
            key={key}
            axis={axis}
            index={index}
            score={now.scores[index] as number}
            range={range}
            y={(line + 1) * LINE}
            scale={0.7}
          />
        ))}
      </svg>
    </div>
  )
}
