import { useReport, useReportWording } from '../messages/messages.ts'
import { optionClass, PictureMark } from '@verdict/pictures/OptionName'
import { chosenFactor, FACTOR_STEP, largestFactor } from './factor-range.ts'
import { useAlive } from '../ui/use-alive.ts'
import { isAtNothing, type LeaderChange } from './turning-factor.ts'

interface Props {
  name: string
  /** What the criterion means, one press away; empty where the model does not say. */
  about: string
  /** 1 is as the model weighs it. */
  factor: number
  most: number
  /** The factors at which another option takes the lead. */
  turns: (LeaderChange & { index: number; name: string })[]
  onChange(factor: number): void
}

/** A criterion's slider from "not at all" to "matters most", with the rival's mark where the lead changes, and its line beyond. */
export function PrioritySlider({ name, about, factor, most, turns, onChange }: Props) {
  const { result: messages } = useReport()
  const wording = useReportWording()
  const alive = useAlive()
  const top = largestFactor(most)
  const at = (value: number) => `${(value / top) * 100}%`
  const said = wording.priority(factor, most)
  const printed = wording.turning(
    turns.map(({ at }) => at),
    factor,
    { min: 0 },
    (at, i) => {
      const { side, until } = turns[i] as LeaderChange
      return side === 'above' ? at < until : at > until || until === 0
    },
  )
  const turning = turns.map(({ side, name: rival }, i) =>
    side === 'above'
      ? messages.turnsAbove(rival, printed[i] as string)
      : isAtNothing(turns[i] as LeaderChange)
        ? messages.turnsAtNothing(rival)
        : messages.turnsBelow(rival, printed[i] as string),
  )
  return (
    <li className="weigh">
      {about ? (
        <details className="weigh-name label">
          <summary>{name}</summary>
          <p className="note">{about}</p>
        </details>
      ) : (
        <span className="weigh-name label">{name}</span>
      )}
      <span className="slider">
        <svg className="slider-track" aria-hidden="true">
          <line className="rail" x1="0" x2="100%" y1="50%" y2="50%" />
          <line className="filled" x1="0" x2={at(factor)} y1="50%" y2="50%" />
          <line className="rail" x1={at(1)} x2={at(1)} y1="30%" y2="70%" />
          {turns.map(({ side, at: turn, until, winner, index }) => (
            <g key={winner} className={optionClass(index)}>
              <line
                className="opt-line solid"
                x1={at(side === 'above' ? turn : until)}
                x2={at(side === 'above' ? until : turn)}
                y1="50%"
                y2="50%"
              />
              <PictureMark index={index} x={at(turn)} y="50%" scale={0.9} />
            </g>
          ))}
        </svg>
        <input
          type="range"
          min={0}
          max={top}
          step={FACTOR_STEP}
          value={factor}
          disabled={!alive}
          aria-label={messages.ownName(name)}
          aria-valuetext={[said, ...turning].join(', ')}
          onChange={({ target }) => onChange(chosenFactor(Number(target.value), factor, most))}
        />
      </span>
      <span className={factor === 1 ? 'weigh-said label text-soft' : 'weigh-said label'}>{said}</span>
      {turning.length > 0 && <span className="weigh-turn note">{turning.join(', ')}</span>}
    </li>
  )
}
