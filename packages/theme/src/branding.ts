import { converter, differenceEuclidean, formatHex, type Oklch, wcagContrast } from 'culori'
import type { Palette } from './tokens.ts'

/** What text needs against its ground to be read (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5
/** Closer than this to an option's colour (CIE 1976 ΔE), the interface seems to take a side. */
export const NEAR_OPTION = 10
/** On a dark page the accent is made as light as this contrast asks for. */
const DARK_CONTRAST = 7

/** An accent that cannot be read, with the nearest one that can. */
export interface Unreadable {
  /** The contrast against the page, from 1 to 21. */
  contrast: number
  /** The same hue, darker. */
  proposal: string
}

/**
 * Whether a consultancy's accent is too pale to be read on the light page; undefined when it is not.
 *
 * @param accent as `#rrggbb`
 */
export function unreadable(accent: string, { light }: Palette): Unreadable | undefined {
  const contrast = wcagContrast(accent, light.paper as string)
  return contrast >= LEAST_CONTRAST
    ? undefined
    : { contrast, proposal: until(accent, -0.01, light.paper as string, 4.6) }
}

/** The options, counted from 1, whose colour is hard to distinguish from an accent. */
export function optionsNear(accent: string, { light }: Palette): number[] {
  const distance = differenceEuclidean('lab65')
  return Object.entries(light).flatMap(([name, colour]) => {
    const [, option] = /^option-(\d)$/.exec(name) ?? []
    return option && distance(accent, colour) < NEAR_OPTION ? [Number(option)] : []
  })
}

/**
 * The style sheet that replaces the product's accent by a consultancy's, in both themes. It may come before tokens.css or
 * after it.
 */
export function brandingCss(accent: string, { dark }: Palette): string {
  const onDark = until(accent, 0.01, dark.paper as string, DARK_CONTRAST)
  const light = properties(accent, {
    pressed: shaded(accent, ({ l }) => ({ l: l * 0.75 })),
    tint: shaded(accent, ({ c }) => ({ l: 0.95, c: Math.min(c, 0.02) })),
    on: '#ffffff',
  })
  const night = properties(onDark, {
    pressed: shaded(onDark, ({ l }) => ({ l: Math.min(0.95, l + 0.08) })),
    tint: shaded(onDark, ({ c }) => ({ l: 0.28, c: Math.min(c, 0.035) })),
    on: shaded(onDark, ({ c }) => ({ l: 0.16, c: Math.min(c, 0.02) })),
  })
  return [
    `:root:root{${light}}`,
    `@media screen and (prefers-color-scheme:dark){:root:root:not([data-theme="light"]){${night}}}`,
    `@media screen{:root:root[data-theme="dark"]{${night}}}`,
  ].join('\n')
}

const properties = (accent: string, { pressed, tint, on }: { pressed: string; tint: string; on: string }) =>
  `--accent:${accent};--accent-pressed:${pressed};--accent-tint:${tint};--on-accent:${on};--focus:${accent}`

const oklch = converter('oklch')

function shaded(colour: string, change: (now: Oklch) => Partial<Oklch>): string {
  const now = oklch(colour) as Oklch
  return formatHex({ ...now, ...change(now) })
}

/** The colour, made darker or lighter until it contrasts with a background. */
function until(colour: string, step: number, ground: string, contrast: number): string {
  const start = (oklch(colour) as Oklch).l
  for (let l = start; l >= 0 && l <= 1; l += step) {
    const tried = l === start ? colour : shaded(colour, () => ({ l }))
    if (wcagContrast(tried, ground) >= contrast) return tried
  }
  return step < 0 ? '#000000' : '#ffffff'
}
