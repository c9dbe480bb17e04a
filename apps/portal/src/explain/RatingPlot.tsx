import type { Rating } from '@verdict/engine'
import { optionClass, PictureMark } from '../ui/OptionName.tsx'

const at = (rating: number) => `${rating * 10}%`

/** Every option's rating of one criterion on a line from 0 to 10, with the range in which it is held to be right. */
export function RatingPlot({ ratings, label }: { ratings: Rating[]; label: string }) {
  const row = 100 / (ratings.length + 1)
  return (
    <svg className="rating-plot" role="img" aria-label={label}>
      {[0, 5, 10].map((tick) => (
        <line key={tick} className="grid" x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
      ))}
      {ratings.map(({ option, value, low = value, high = value }, index) => {
        const y = `${row * (index + 1)}%`
        return (
          <g key={option} className={optionClass(index)}>
            <line className="opt-line" x1={at(low)} x2={at(high)} y1={y} y2={y} />
            <PictureMark index={index} x={at(value)} y={y} scale={1.1} />
          </g>
        )
      })}
    </svg>
  )
}
