import type { Fairness } from '@verdict/engine/review'
import type { Names } from '@verdict/wording'
import { Strokes } from './Strokes.tsx'

/** How often each option wins over all possible answers, a stroke a hundredth; the sentence of it stands beside. */
export function FairnessStrokes({ fairness, names }: { fairness: Fairness; names: Names }) {
  return (
    <figure className="pic tally-strokes">
      <Strokes
        even
        shares={fairness.options.map(({ option, wins }, index) => ({
          index,
          name: names.option(option),
          share: wins,
        }))}
      />
    </figure>
  )
}
