import type { Block, Inline, Piece, Sheet } from './paper.ts'

/** A part of a sheet without its looks, for where there is only text. */
export interface PlainPart {
  heading?: string
  /** Paragraphs, or the entries of a list. */
  texts: string[]
  listed?: boolean
}

/** What a sheet says in words. Pictures are left out: what they show stands beside them. */
export const plainParts = ({ blocks }: Sheet): PlainPart[] => blocks.flatMap(partsOf)

function partsOf(block: Block): PlainPart[] {
  if (block.kind === 'statement')
    return [
      {
        heading: block.statement,
        texts: block.lines.map(({ label, text }) => [label, said(text)].filter(Boolean).join(' ')),
      },
    ]
  if (block.kind === 'title') return [{ heading: block.title, texts: [said(block.lead)] }]
  if (block.kind === 'figures')
    return [
      {
        texts: block.figures.map(
          ({ label, value, notes }) => `${label}: ${[value, ...notes].map(said).filter(Boolean).join(', ')}`,
        ),
        listed: true,
      },
    ]
  const parts = block.pieces.flatMap(pieceParts)
  const note = block.note ? [{ texts: [said(block.note)] }] : []
  const [first, ...rest] = [...parts, ...note]
  if (!first) return []
  return [block.heading === undefined ? first : { ...first, heading: block.heading }, ...rest]
}

function pieceParts(piece: Piece): PlainPart[] {
  if (piece.kind === 'text' || piece.kind === 'note') return [{ texts: [said(piece.text)] }]
  if (piece.kind === 'list') return [{ texts: piece.items.map(said), listed: true }]
  if (piece.kind === 'subhead') return [{ heading: piece.text, texts: [] }]
  if (piece.kind === 'pairs')
    return [{ texts: piece.pairs.map(([label, value]) => `${label}: ${said(value)}`), listed: true }]
  return []
}

const said = (parts: Inline[]): string => parts.map(plain).join('')

function plain(part: Inline): string {
  if (typeof part === 'string') return part
  if ('strong' in part) return part.strong
  if ('soft' in part) return part.soft
  if ('assumed' in part) return part.assumed
  return 'option' in part ? part.name : part.text
}
