import { markOf } from '@verdict/theme/marks'
import { cleaned, withoutInvisible } from './clean.ts'
import type { Paper, Sheet } from './paper.ts'
import { logoSvg } from './raster.ts'
import type { Firm } from './report-context.ts'
import type { Attached, Typesetting } from './typeset.ts'

interface Printing {
  sheets: Sheet[]
  language: string
  size: Paper['size']
  /** The date of the document, in its metadata too. */
  date: Date
  title: string
}

/** What is around the content of every report. */
export interface Frame {
  firm: Firm
  colours: Paper['colours']
  /** What it is about, at the foot of each page. */
  about: string
  /** Where it is on the web. */
  address: string
  pageOf: Paper['pageOf']
  attached: Attached
}

/** A report in the form that the typesetter needs. */
export function typesettingOf(frame: Frame, { sheets, language, size, date, title }: Printing): Typesetting {
  const { firm, colours, about, address, pageOf, attached } = frame
  const paper: Paper = {
    language: language.split('-')[0] as string,
    size,
    title,
    firm: firm.name,
    ...(firm.contact?.printLogo && { logo: logoSvg(firm.contact.printLogo) }),
    date,
    accent: firm.accent ?? (colours.accent as string),
    colours,
    marks: Array.from({ length: 8 }, (_, place) => markSvg(place, colours)),
    foot: { about, address: address.replace(/^https?:\/\//, '') },
    pageOf,
    sheets,
  }
  return { paper: JSON.stringify(paper, printable), attached }
}

/** Dates as the numbers that a template reads, and texts without what no page can show. */
function printable(this: unknown, name: string, value: unknown): unknown {
  // A date has turned itself into text by now.
  const given = (this as { [name: string]: unknown })[name]
  if (given instanceof Date)
    return [
      given.getUTCFullYear(),
      given.getUTCMonth() + 1,
      given.getUTCDate(),
      given.getUTCHours(),
      given.getUTCMinutes(),
      given.getUTCSeconds(),
    ]
  if (typeof value !== 'string') return value
  return name === 'svg' || name === 'link' || name === 'logo' ? withoutInvisible(value) : cleaned(value)
}

function markSvg(place: number, colours: Paper['colours']): string {
  const { path, hollow } = markOf(place)
  const colour = colours[`option-${place + 1}`] as string
  const ink = hollow ? `fill="none" stroke="${colour}" stroke-width="2"` : `fill="${colour}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="13" height="13" viewBox="-6.5 -6.5 13 13"><path d="${path}" ${ink}/></svg>`
}
