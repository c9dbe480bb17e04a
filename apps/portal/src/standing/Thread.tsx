import type { CompiledModel } from '@verdict/engine'
import { markOf } from '@verdict/theme/marks'
import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import { optionClass, PictureMark } from '@verdict/pictures/OptionName'
import { GridLines, TickNames } from '@verdict/pictures/AxisLines'
import { axisOf, SCORES } from '@verdict/pictures/axis'
import { StillPossible } from './StillPossible.tsx'
import { ThreadEnds } from './ThreadEnds.tsx'
import type { ThreadPoint, Reach } from './thread.ts'

interface Props {
  model: CompiledModel
  names: Names
  thread: ThreadPoint[]
  /** Where each option may still end; absent where the answers are not one's own. */
  reach?: Reach | undefined
  /** The id of what names the picture, where it does not show one's own way. */
  namedBy?: string
  /** Absent where there is nothing to return to. */
  onReturn?(question: string): void
}

/** A row an answer; the line of each option wanders down it, its name at the end. */
export function Thread({ model, names, thread, reach, namedBy, onReturn }: Props) {
  const messages = useMessages()
  const wording = useWording()
  const { options } = model.document
  const open = reach && Object.values(reach).some(([low, high]) => low < high) ? reach : undefined
  const axis = axisOf([...thread.flatMap((point) => point.scores), ...Object.values(open ?? {}).flat()], {
    within: SCORES,
  })
  /** The middle of a row; all of them are as high. */
  const y = (row: number) => ((row + 0.5) / thread.length) * 100
  const now = thread.at(-1) as ThreadPoint

  return (
    <figure
      className="pic thread"
      {...(namedBy ? { 'aria-labelledby': namedBy } : { 'aria-label': messages.question.standing })}
    >
      <div className="thread-scale" aria-hidden="true">
        <span />
        <div className="measured">
          <svg>
            <TickNames axis={axis} dy="0.9em" say={wording.number} />
          </svg>
        </div>
      </div>
      <div className="thread-body">
        <ol>
          {thread.map((point) => (
            <li key={point.question ?? ''} className={point.current ? 'thread-row current' : 'thread-row'}>
              <span className="said">
                <Said model={model} names={names} point={point} onReturn={onReturn} />
                <span className="hidden-visually">
                  {messages.question.scores(
                    wording.list(
                      options.map(({ key }, index) =>
                        messages.question.score(names.option(key), wording.points(point.scores[index] ?? 0)),
                      ),
                    ),
                  )}
                </span>
              </span>
            </li>
          ))}
        </ol>
        <svg className="thread-plot" aria-hidden="true">
          <GridLines axis={axis} />
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
            {options.map(({ key }, index) => (
              <polyline
                key={key}
                className={`${optionClass(index)} opt-line`}
                strokeDasharray={markOf(index).dashes}
                vectorEffect="non-scaling-stroke"
                points={thread.map((point, row) => `${axis.share(point.scores[index] ?? 0)},${y(row)}`).join(' ')}
              />
            ))}
          </svg>
          {options.map(({ key }, index) => (
            <g key={key} className={optionClass(index)}>
              {thread.slice(0, -1).map((point, row) => (
                <circle
                  key={row}
                  className="opt-fill"
                  cx={axis.at(point.scores[index] ?? 0)}
                  cy={`${y(row)}%`}
                  r="2.5"
                />
              ))}
            </g>
          ))}
          {now.scores.map((score, index) => (
            <PictureMark key={index} index={index} x={axis.at(score)} y={`${y(thread.length - 1)}%`} scale={1.15} />
          ))}
        </svg>
      </div>
      <ThreadEnds model={model} names={names} thread={thread} axis={axis} />
      {open && <StillPossible model={model} names={names} now={now} reach={open} axis={axis} />}
    </figure>
  )
}

/** A given answer as a button that opens its question again. */
function Said({ model, names, point, onReturn }: Omit<Props, 'thread' | 'namedBy'> & { point: ThreadPoint }) {
  const messages = useMessages()
  const wording = useWording()
  const question = model.document.questions.find(({ key }) => key === point.question)
  if (!question) return <small className="one-line">{messages.question.before}</small>
  const inShort = wording.shortAnswer(question.key, point.answer, names)
  const lines = (
    <>
      <small className="one-line">{names.short(question.key)}</small>
      <span className="one-line answer">{inShort}</span>
    </>
  )
  if (point.current || !onReturn) return lines
  return (
    <button
      className="return"
      type="button"
      aria-label={messages.question.change(names.short(question.key), inShort)}
      title={wording.givenAnswer(question.key, point.answer, names)}
      onClick={() => onReturn(question.key)}
    >
      {lines}
    </button>
  )
}
