import type { Json } from '@verdict/engine'
import { z } from 'zod'
import { sentAsItIs } from '../sent-as-it-is.ts'
import { key, locale, localText } from '../values.ts'

/** The two reports that are made of a result: for the client, and for whoever calls them. */
export const reportKinds = ['client', 'consultant'] as const
export type ReportKind = (typeof reportKinds)[number]

/** What either report can be made of. */
const sharedBlockKinds = [
  'text',
  'verdict',
  'estimate',
  'why',
  'interest',
  'sure',
  'turning',
  'mind',
  'case-studies',
  'answers',
  'about',
  'offer',
  'next-step',
  'options',
  'evidence',
  'all-answers',
  'method',
  'page-break',
  'appendix',
] as const
/** What only a report that names the lead can. */
const leadBlockKinds = [
  'lead',
  'contact',
  'lead-why',
  'questions',
  'open',
  'objections',
  'assumptions',
  'projects',
  'priorities',
  'agreed',
  'notes',
  'client-report',
] as const
export type SharedBlockKind = (typeof sharedBlockKinds)[number]
export type LeadBlockKind = (typeof leadBlockKinds)[number]
export const reportBlockKinds = [...sharedBlockKinds, ...leadBlockKinds] as const
export type ReportBlockKind = (typeof reportBlockKinds)[number]

/** The kinds of blocks that a report may have. */
export const blockKindsOf: { [kind in ReportKind]: readonly ReportBlockKind[] } = {
  client: sharedBlockKinds,
  consultant: reportBlockKinds,
}

/** The blocks with words of the consultancy. */
export const ownTextKinds: readonly ReportBlockKind[] = ['text', 'about', 'offer']

/** Limits of a layout. */
export const MOST_BLOCKS = 60
const MOST_TITLE = 200
const MOST_TEXT = 4_000

/** A text in some languages, each within a limit. */
const texts = (most: number) =>
  localText.superRefine((value, context) => {
    for (const [language, text] of Object.entries(value))
      if (text.length > most)
        context.addIssue({ code: 'custom', message: `At most ${most} characters.`, path: [language] })
  })

/** A condition over the questions of a model, in JSONLogic; the model's own rules are of the same form. */
const when = z
  .custom<Json>((value) => value !== undefined, 'A condition is needed.')
  .meta({ description: 'JSONLogic, as in the rules of a model' })

export const reportBlock = z
  .strictObject({
    /** The same through all its changes. */
    id: key,
    kind: z.enum(reportBlockKinds),
    /** It appears in reports of this model where this is true, and in no other report. */
    condition: z.strictObject({ model: key, when }).optional(),
    /** It appears in reports in these languages only. */
    languages: z.array(locale).min(1, 'Name a language, or leave them out for all.').max(20).optional(),
    /** The heading of a block with words of the consultancy. */
    title: texts(MOST_TITLE).optional(),
    /** Its words: paragraphs apart by an empty line, with `{placeholders}`. */
    text: texts(MOST_TEXT).optional(),
  })
  .meta({ id: 'ReportBlock' })
sentAsItIs.add(reportBlock)
export type ReportBlock = z.output<typeof reportBlock>

/** The blocks of a report, in their order. */
export const reportBlocks = z
  .array(reportBlock)
  .min(1, 'A report needs a block.')
  .max(MOST_BLOCKS, `A report has ${MOST_BLOCKS} blocks at most.`)
  .superRefine((blocks, context) => {
    const ids = new Set<string>()
    blocks.forEach(({ id, kind, title, text }, i) => {
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', message: `Block ${i + 1}: ${message}`, path: [i, field] })
      if (ids.has(id)) refuse('id', `another block has the id "${id}".`)
      ids.add(id)
      if (ownTextKinds.includes(kind)) {
        const isWritten = [title, text].some((words) => Object.values(words ?? {}).some((word) => word.trim() !== ''))
        if (kind === 'text' && !isWritten) refuse('text', 'a text needs words in one language at least.')
      } else if (title ?? text) refuse(title ? 'title' : 'text', 'this kind of block has no words of your own.')
    })
  })
