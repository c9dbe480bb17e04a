import type { Colours } from '@verdict/theme/tokens'
import { KnownWidth } from '@verdict/pictures/AtWidths'
import { Hatches } from '@verdict/pictures/Hatches'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** Pixels of a page's rem. */
const REM = 16
/** Points of a picture's pixel: letters of 13 px come out at 7.5 pt. */
const POINTS = 0.58

/** How large a picture is, in points. */
export interface Size {
  width: number
  height: number
}

/**
 * The SVGs of a picture as the portal draws it, each a document of its own with the colours for paper inline: a report has no style sheet.
 *
 * @param sizes of each SVG in order, of one width; the last one's applies to all that follow
 */
export function drawn(picture: ReactElement, sizes: [Size, ...Size[]], colours: Colours): string[] {
  const width = sizes[0].width / POINTS / REM
  const all = svgsIn(renderToStaticMarkup(createElement(KnownWidth, { value: width }, picture)))
  return all.map((svg, i) => standalone(svg, sizes[Math.min(i, sizes.length - 1)] as Size, colours))
}

/** A picture that is one SVG. */
export const drawnOnce = (picture: ReactElement, size: Size, colours: Colours): string =>
  drawn(picture, [size], colours)[0] as string

/** The outermost SVGs of a markup. */
function svgsIn(markup: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: tag, index } of markup.matchAll(/<svg\b|<\/svg>/g)) {
    if (tag === '<svg' && depth++ === 0) start = index
    if (tag === '</svg>' && --depth === 0) found.push(markup.slice(start, index + tag.length))
  }
  return found
}

function standalone(svg: string, size: Size, colours: Colours): string {
  const [width, height] = [size.width / POINTS, size.height / POINTS]
  const defs = svg.includes('url(#hatch') ? hatches() : ''
  const whole = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><style>${styleFor(svg)}</style>${defs}${svg}</svg>`
  return whole.replace(/var\(--([\w-]+)\)/g, (_, token: string) => colours[token] ?? '#000000')
}

function hatches(): string {
  const [drawn] = svgsIn(renderToStaticMarkup(createElement(Hatches, { options: 8 })))
  return /<defs>.*<\/defs>/s.exec(drawn as string)?.[0] ?? ''
}

/** The rules of the portal's `pictures.css` that a picture needs, in the subset of CSS that it may contain: reading them takes time. */
const styleFor = (svg: string) =>
  [
    'text{font-family:"Noto Sans";font-size:13px;fill:var(--ink-faint)}',
    'text.strong{fill:var(--ink);font-weight:600}',
    'text.soft{fill:var(--ink-soft)}',
    '.grid{stroke:var(--rule-faint);stroke-width:1}',
    '.axis{stroke:var(--rule-control);stroke-width:1}',
    '.ruler{stroke:var(--ink-soft);stroke-width:3}',
    '.hatch-ink{stroke:var(--rule-control);stroke-width:1.5}',
    '.opt-line{stroke:currentColor;stroke-width:2;fill:none}',
    '.thin{stroke-width:1.5}',
    '.beyond{stroke-dasharray:1 4;stroke-linecap:round}',
    '.stroke{stroke:currentColor;stroke-width:2}',
    '.opt-fill{fill:currentColor}',
    '.opt-hatched{stroke:currentColor;stroke-width:1}',
    'text.in-option{fill:currentColor;font-weight:600}',
    'text.big{font-size:16px}',
    ...Array.from({ length: 8 }, (_, i) => `.o${i + 1}{color:var(--option-${i + 1})}`),
    '.o-none{color:var(--ink-soft)}',
  ]
    .filter((rule) =>
      /^[^{]*/
        .exec(rule)?.[0]
        .split('.')
        .slice(1)
        .every((name) => svg.includes(name)),
    )
    .join('')
