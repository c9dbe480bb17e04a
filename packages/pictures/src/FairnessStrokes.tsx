import type { Fairness } from '@verdict/engine/review'
import type { AskingWording, Names } from '@verdict/wording'
import { Strokes } from './Strokes.tsx'

interface Props {
  fairness: Fairness
  names: Names
  wording: AskingWording
}

/** How often each option wins over all possible answers, a stroke a hundredth; the caller shows it as a sentence too. */
export function FairnessStrokes({ fairness, names, wording }: Props) {
  return (
    <figure className="pic tally-strokes">
      <Strokes
        even
        wording={wording}
        shares={fairness.options.map(({ option, wins }, index) => ({
          index,
          name: names.option(option),
          share: wins,
        }))}
      />
    </figure>
  )
}
