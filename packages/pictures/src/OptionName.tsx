import { markOf } from '@verdict/theme/marks'

/** The class that gives what is inside it an option's colour. */
export const optionClass = (index: number) => `o${(index % 8) + 1}`

/** An option's mark at the size of the text around it. */
function OptionMark({ index }: { index: number }) {
  const { path, hollow } = markOf(index)
  return (
    <svg className={`mark ${optionClass(index)}`} viewBox="-6.5 -6.5 13 13" aria-hidden="true">
      <path d={path} {...outline(hollow)} />
    </svg>
  )
}

/** An option by colour, mark and name. */
export function OptionName({ index, name }: { index: number; name: string }) {
  return (
    <span className={`opt ${optionClass(index)}`}>
      <OptionMark index={index} />
      <span className="opt-name">{name}</span>
    </span>
  )
}

/** The mark inside a picture, at a place of it. `hollow` for where it was before. */
export function PictureMark({
  index,
  x,
  y,
  scale = 1,
  hollow: before = false,
}: {
  index: number
  x: string
  y: number | string
  scale?: number
  hollow?: boolean
}) {
  const { path, hollow } = markOf(index)
  return (
    <svg x={x} y={y} className={`${optionClass(index)} opt-mark`} overflow="visible">
      <path
        d={path}
        transform={`scale(${scale})`}
        {...outline(hollow || before)}
        {...(before && { fill: 'var(--paper)' })}
      />
    </svg>
  )
}

const outline = (hollow: boolean) =>
  hollow ? { fill: 'none', stroke: 'currentColor', strokeWidth: 2 } : { fill: 'currentColor' }
