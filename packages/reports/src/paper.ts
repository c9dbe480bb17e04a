import type { Colours } from '@verdict/theme/tokens'

/** A run of text: plain, or with a style. Plain text is never interpreted as markup. */
export type Inline =
  | string
  | { strong: string }
  | { soft: string }
  /** A figure that is assumed, not given by the client. */
  | { assumed: string }
  /** An option, by its place in the model, with its colour and mark. */
  | { option: number; name: string }
  | { link: string; text: string }

/** A picture as SVG; its content in words is beside it, or else in `alt`. */
export interface Picture {
  svg: string
  /** Points. */
  height: number
  alt?: string
}

export type Cell = Inline[] | Picture

export interface Column {
  /** A share of the remaining width, a length in points, or the width of the longest cell. */
  width: { share: number } | { points: number } | 'auto'
  align?: 'start' | 'end'
}

export type Piece =
  | { kind: 'text'; text: Inline[] }
  | { kind: 'note'; text: Inline[] }
  /** `level`: where it is not the third. */
  | { kind: 'subhead'; text: string; level?: 2 }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'picture'; picture: Picture }
  /** Questions and answers; `twice`: two pairs beside each other. */
  | { kind: 'pairs'; pairs: [label: string, value: Inline[]][]; twice?: boolean }
  | {
      kind: 'table'
      columns: Column[]
      head?: Cell[]
      rows: Cell[][]
      /** The last row is the sum of the others. */
      total?: boolean
      /** Rows have lines between them. */
      ruled?: boolean
    }

export type Block =
  /** The statement of the page, and the lines below it. */
  | { kind: 'statement'; kicker: string; statement: string; lines: { label?: string; text: Inline[] }[] }
  /** The first heading of what is no verdict. */
  | { kind: 'title'; title: string; lead: Inline[] }
  | { kind: 'figures'; figures: { label: string; value: Inline[]; notes: Inline[][] }[] }
  /** A finding at the side, and what it rests on. */
  | {
      kind: 'section'
      heading?: string
      note?: Inline[]
      pieces: Piece[]
      wide?: boolean
      /** Its heading is the first of the document. */
      level?: 1
      /** It goes on over the end of a page. */
      breaks?: true
      code?: Picture
      photo?: Picture
    }

/** A part of a report that starts on a new page and may need several. */
export interface Sheet {
  /** The header of its first page, and of the following ones. */
  heads: [first: string, then: string]
  blocks: Block[]
}

export interface Paper {
  language: string
  size: 'a4' | 'us-letter'
  title: string
  /** Who is behind it. */
  firm: string
  /** As SVG. The name stands beside it. */
  logo?: string
  /** The date of its content. */
  date: Date
  accent: string
  colours: Colours
  /** The marks of the options, by place in the model, as SVG. */
  marks: string[]
  foot: { about: string; address: string }
  /** The texts before, between and after the page number and the number of pages. */
  pageOf: [before: string, between: string, after: string]
  sheets: Sheet[]
}
