import type { Rating } from '@verdict/engine'
import { GridLines } from './AxisLines.tsx'
import type { Axis } from './axis.ts'
import { Range } from './Range.tsx'

/** From 0, the worst, to 10, the best. */
const RATINGS: Axis = { ticks: [0, 5, 10], step: 5, share: (rating) => rating * 10, at: (rating) => `${rating * 10}%` }

/** Every option's rating of one criterion on a line from 0 to 10, with the range in which it is held to be right. */
export function RatingPlot({ ratings, label }: { ratings: Rating[]; label: string }) {
  const row = 100 / (ratings.length + 1)
  return (
    <svg className="rating-plot" role="img" aria-label={label}>
      <GridLines axis={RATINGS} />
      {ratings.map(({ option, value, low = value, high = value }, index) => (
        <Range
          key={option}
          axis={RATINGS}
          index={index}
          score={value}
          range={[low, high]}
          y={`${row * (index + 1)}%`}
          scale={1.1}
        />
      ))}
    </svg>
  )
}
