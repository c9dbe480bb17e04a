import type { ReportBlock, ReportKind } from '@verdict/contracts'
import { compile } from '@verdict/engine'
import type { LeadDetails } from '../brief.ts'
import type { Block, Piece, Sheet } from '../paper.ts'
import type { ReportContext } from '../report-context.ts'
import { briefWordsIn } from '../words/brief.ts'
import { appearanceIn } from './appearance.ts'
import type { BlockSource } from './block-source.ts'
import { defaultLayouts } from './default-layouts.ts'
import { valuesIn } from './own-texts.ts'
import { sectionsOf } from './sections-of.ts'

/** The blocks of both reports; what is absent is as it is delivered. */
export type Layouts = { readonly [kind in ReportKind]?: readonly ReportBlock[] | undefined }

/** What reports are composed of. */
export interface Composing {
  context: ReportContext
  /** The name of the model, as conditions have it. */
  slug: string
  locale: string
  layouts: Layouts
}

/** The client's report: the blocks that appear, on sheets that none leaves empty. */
export function clientSheets({ layouts, ...composing }: Composing): Sheet[] {
  const { facts, names, wording, words, createdAt } = composing.context
  const date = wording.date(createdAt)
  const said = wording.statement(facts.verdict, names, facts.answered.length).replace(/\.$/, '')
  return sheetsOf(layouts.client ?? defaultLayouts.client, {
    ...composing,
    values: valuesIn(composing.context),
    heads: [words.verdictOf(date), said],
    otherwise: { id: 'verdict', kind: 'verdict' },
  })
}

/** The consultant's: what a first call needs, and the client's report where a block asks for it. */
export function leadSheets(composing: Composing, lead: LeadDetails, printedAt: string): Sheet[] {
  const { context, locale, layouts } = composing
  const words = briefWordsIn(locale)
  const printed = words.printed(context.wording.date(printedAt))
  const blocks = layouts.consultant ?? defaultLayouts.consultant
  const client = appearing(layouts.client ?? defaultLayouts.client, composing)
  const hasClientReport = appearing(blocks, composing).some(({ kind }) => kind === 'client-report')
  return sheetsOf(blocks, {
    ...composing,
    citesElsewhere: hasClientReport && hasSources(client),
    lead,
    values: valuesIn(context, lead),
    heads: [`${words.brief}. ${printed}`, words.who(lead.name, '')],
    otherwise: { id: 'lead', kind: 'lead' },
    clientReport: () => clientSheets(composing),
  })
}

interface Printing extends Omit<BlockSource, 'cites'> {
  slug: string
  heads: Sheet['heads']
  /** What is printed where no block appears, so that a report is never empty. */
  otherwise: ReportBlock
  clientReport?(): Sheet[]
  /** Whether the sources are listed in another part of the report. */
  citesElsewhere?: boolean
}

/** Those of its blocks that appear. */
function appearing(blocks: readonly ReportBlock[], { context, slug, locale }: Omit<Composing, 'layouts'>) {
  const { document, answers } = context
  return blocks.filter(appearanceIn({ slug, locale, answers, model: () => compile(document) }))
}

const hasSources = (blocks: readonly ReportBlock[]) => blocks.some(({ kind }) => kind === 'evidence')

function sheetsOf(
  blocks: readonly ReportBlock[],
  { slug, heads, otherwise, clientReport, citesElsewhere = false, ...printing }: Printing,
) {
  const { context, locale } = printing
  const { words, wording, createdAt } = context
  const shown = appearing(blocks, { context, slug, locale })
  const source: BlockSource = { ...printing, cites: citesElsewhere || hasSources(shown) }
  const [, following] = heads
  const sheets: Sheet[] = []
  let open: Sheet = { heads, blocks: [] }
  const turn = (next: Sheet['heads']) => {
    if (open.blocks.length > 0) sheets.push(open)
    open = { heads: sheets.length > 0 ? next : heads, blocks: [] }
  }
  for (const block of shown) {
    if (block.kind === 'page-break') turn([open.heads[1], open.heads[1]])
    else if (block.kind === 'appendix') {
      const appendix = words.appendix(wording.date(createdAt))
      turn([appendix, appendix])
    } else if (block.kind === 'client-report') {
      turn(heads)
      sheets.push(...(clientReport?.() ?? []))
      turn([following, following])
    } else open.blocks.push(...sectionsOf(block, source))
  }
  turn(heads)
  return sheets.length > 0 ? sheets : [{ heads, blocks: sectionsOf(otherwise, source) }]
}

/** Headings as a reader of tagged PDF expects them: the first is of the first level, whatever block comes first. */
export function withFirstHeading(sheets: Sheet[]): Sheet[] {
  let isFound = false
  return sheets.map((sheet) => ({
    ...sheet,
    blocks: sheet.blocks.map((block): Block => {
      isFound ||= block.kind === 'statement' || block.kind === 'title'
      if (isFound || block.kind !== 'section') return block
      return {
        ...block,
        level: 1,
        pieces: block.pieces.map((piece): Piece => (piece.kind === 'subhead' ? { ...piece, level: 2 } : piece)),
      }
    }),
  }))
}
