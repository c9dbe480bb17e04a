/** How an option looks everywhere, by its place in the model. Colour alone never distinguishes options. */
export interface Mark {
  /** The custom property of its colour in tokens.css. */
  colour: string
  /** An SVG path around the origin, 13 units wide. */
  path: string
  /** Drawn as an outline. */
  hollow: boolean
  /** `stroke-dasharray` of its line. */
  dashes: string
}

const disc = 'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0 -10.4 0z'
const diamond = 'M0-6.4 6.4 0 0 6.4-6.4 0z'
const square = 'M-4.8-4.8h9.6v9.6h-9.6z'
const up = 'M0-5.6 6.2 5h-12.4z'
const down = 'M0 5.6 6.2-5h-12.4z'

const shapes: [path: string, hollow: boolean, dashes: string][] = [
  [disc, false, 'none'],
  [diamond, false, '5 4'],
  [square, false, '2 3'],
  [up, false, '8 3 2 3'],
  [down, false, '10 4'],
  [disc, true, 'none'],
  [diamond, true, '5 4'],
  [square, true, '2 3'],
]

/** The mark of the option at a place of the model, from 0; beyond eight they come round again. */
export function markOf(index: number): Mark {
  const place = index % shapes.length
  const [path, hollow, dashes] = shapes[place] as (typeof shapes)[number]
  return { colour: `var(--option-${place + 1})`, path, hollow, dashes }
}
