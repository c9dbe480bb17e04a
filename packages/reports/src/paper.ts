import type { Colours } from '@verdict/theme/tokens'

/** A run of text: plain, or something that looks like more. Plain text is only ever text, whatever it holds. */
export type Inline =
  | string
  | { strong: string }
  | { soft: string }
  /** A figure that we assume, not one that somebody told us. */
  | { assumed: string }
  /** An option, by its place in the model, with its colour and mark. */
  | { option: number; name: string }
  | { link: string; text: string }

/** A picture as SVG; what it says in words stands beside it, or else in `alt`. */
export interface Picture {
  svg: string
  /** Points. */
  height: number
  alt?: string
}

export type Cell = Inline[] | Picture

export interface Column {
  /** A share of what is left, a length in points, or as much as its longest cell takes. */
  width: { share: number } | { points: number } | 'auto'
  align?: 'start' | 'end'
}

export type Piece =
  | { kind: 'text'; text: Inline[] }
  | { kind: 'note'; text: Inline[] }
  | { kind: 'subhead'; text: string }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'picture'; picture: Picture }
  /** What was asked and what was said; twice: two beside each other. */
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
  /** What the page is about, and what stands right below. */
  | { kind: 'statement'; kicker: string; statement: string; lines: { label?: string; text: Inline[] }[] }
  /** The first heading of what is no verdict. */
  | { kind: 'title'; title: string; lead: Inline[] }
  | { kind: 'figures'; figures: { label: string; value: Inline[]; notes: Inline[][] }[] }
  /** A finding at the side, and what it rests on. */
  | { kind: 'section'; heading?: string; note?: Inline[]; pieces: Piece[]; wide?: boolean; code?: Picture }

/** A sheet starts on a page of its own, and goes on for as many as it takes. */
export interface Sheet {
  /** Stands at the top of its first page, and of those after it. */
  heads: [first: string, then: string]
  blocks: Block[]
}

export interface Paper {
  language: string
  size: 'a4' | 'us-letter'
  title: string
  /** Who is behind it. */
  firm: string
  /** When what it tells came about. */
  date: Date
  accent: string
  colours: Colours
  /** The marks of the options, by place in the model, as SVG. */
  marks: string[]
  foot: { model: string; address: string }
  /** What stands before, between and after a page's number and how many there are. */
  pageOf: [before: string, between: string, after: string]
  sheets: Sheet[]
}
