import { apportion, type AskingWording } from '@verdict/wording'
import { OptionName, optionClass } from './OptionName.tsx'

export interface Share {
  /** The option's place in the model. */
  index: number
  name: string
  /** 0..1; all of them add up to 1 at most. */
  share: number
}

interface Props {
  shares: Share[]
  wording: AskingWording
  even?: boolean
}

/** A hundred countable strokes: those of the first option are taller, unless there is no winner. */
export function Strokes({ shares, wording, even = false }: Props) {
  const parts = shares.map(({ share }) => share)
  const strokes = apportion(parts)
  const said = wording.shares(parts)
  // Strokes of equal height are separated by a gap.
  const gaps = even ? 2 * (shares.length - 1) : 0
  const at = (stroke: number, share: number) => `${((stroke + (even ? 2 * share : 0) + 0.5) / (100 + gaps)) * 100}%`
  return (
    <>
      <svg className="ticks" aria-hidden="true">
        {shares.flatMap(({ index }, i) => {
          const before = strokes.slice(0, i).reduce((a, b) => a + b, 0)
          return Array.from({ length: strokes[i] as number }, (_, n) => (
            <line
              key={`${index}-${n}`}
              className={`${optionClass(index)} stroke`}
              x1={at(before + n, i)}
              x2={at(before + n, i)}
              y1={even ? '20%' : i === 0 ? '0' : '50%'}
              y2={even ? '80%' : '100%'}
            />
          ))
        })}
      </svg>
      <p className="label">
        {shares.map(({ index, name }, i) => (
          <span key={index} className="counted">
            <OptionName index={index} name={name} /> {said[i]}
          </span>
        ))}
      </p>
    </>
  )
}
