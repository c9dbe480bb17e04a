import type { CompiledModel } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useMessages, useWording } from '../messages/messages.ts'
import { AtWidths } from '@verdict/pictures/AtWidths'
import { optionClass } from '@verdict/pictures/OptionName'
import type { Axis } from '@verdict/pictures/axis'
import { cutText, haveRoom, type PlacedText, placedText } from '@verdict/pictures/placed-text'
import { type ThreadPoint, printedLeadOf } from './thread.ts'

/** The heights of a line of names, of a row in it, and the place of its first row, in em. */
const [LINE, ROW, FIRST] = [3.4, 1.25, 1.7]
/** The most options that the picture can distinguish; beyond it only the best are named. */
const MOST = 8

interface Props {
  model: CompiledModel
  names: Names
  thread: ThreadPoint[]
  axis: Axis
}

/** Each option's name and score below its mark; labels that would overlap move down. The list above has the same content. */
export function ThreadEnds({ model, names, thread, axis }: Props) {
  const { question: messages } = useMessages()
  const wording = useWording()
  const now = thread.at(-1) as ThreadPoint
  const decimals = printedLeadOf(now, model)?.decimals
  const out = now.scores.map((_, index) => index).filter((index) => !now.ranking.includes(index))
  const ends = [...now.ranking, ...out].slice(0, MOST).map((index) => ({
    index,
    name: names.option(model.document.options[index]?.key as string),
    said: now.ranking.includes(index) ? wording.points(now.scores[index] as number, decimals) : messages.out,
    at: axis.share(now.scores[index] as number),
  }))
  return (
    <div className="thread-end" aria-hidden="true">
      <div className="measured">
        <AtWidths>
          {(width, className) => {
            const lines = inLines(ends, width)
            return (
              <svg className={className} height={`${lines.length * LINE + 0.3}em`}>
                {lines.flatMap((line, i) =>
                  line.map(({ index, name, said, at, x, anchor }) => (
                    <g key={index} className={optionClass(index)}>
                      {i === 0 && <line className="axis" x1={`${at}%`} x2={`${at}%`} y1="0" y2="8" />}
                      {[name, said].map((text, row) => (
                        <text
                          key={row}
                          className="in-option"
                          x={`${x}%`}
                          y={`${LINE * i + FIRST + row * ROW}em`}
                          textAnchor={anchor}
                        >
                          {text}
                        </text>
                      ))}
                    </g>
                  )),
                )}
              </svg>
            )
          }}
        </AtWidths>
      </div>
    </div>
  )
}

interface End {
  index: number
  name: string
  said: string
  at: number
}

/** The ends of a thread in as few lines as possible without overlap. */
function inLines(ends: readonly End[], width: number): (End & PlacedText)[][] {
  const lines: (End & PlacedText)[][] = []
  for (const end of [...ends].sort((a, b) => a.at - b.at)) {
    const [name, said] = [cutText(end.name, width, BOLD), cutText(end.said, width, BOLD)]
    const placed = { ...end, name, said, ...placedText(name.length > said.length ? name : said, end.at, width, BOLD) }
    const free = lines.find((line) => haveRoom([...line, placed], width))
    if (free) free.push(placed)
    else lines.push([placed])
  }
  return lines
}

/** Bold letters are wider. */
const BOLD = 1.1
