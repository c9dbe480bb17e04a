import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, locale, revision } from '../values.ts'
import { reportBlock, reportBlocks, reportKinds } from './layout-blocks.ts'

/** As many of the newest assessments does a usage count. */
export const MOST_COUNTED = 2_000

const KIB = 1024
const byKind = z.object({ kind: z.enum(reportKinds) })
const bodyLimit = 1024 * KIB

const placeholder = z.object({
  /** Stands in a text as `{name}`. */
  name: z.string(),
  meaning: z.string(),
})

const layout = z
  .object({
    kind: z.enum(reportKinds),
    blocks: z.array(reportBlock),
    /** Whether it is the one that the product brings. */
    isDefault: z.boolean(),
    placeholders: z.array(placeholder),
    /** Those that the consultancy offers. */
    languages: z.array(locale),
    /** When it was changed last, and by whom; null where it never was. */
    changedAt: instant.nullable(),
    changedBy: z.string().nullable(),
    revision,
  })
  .meta({ id: 'ReportLayout' })
export type ReportLayout = z.input<typeof layout>

/** A layout as it was from then on. */
const version = z.object({
  revision,
  /** Null where it was put back to the one that the product brings. */
  blocks: z.array(reportBlock).nullable(),
  createdAt: instant,
  author: z.string().nullable(),
})
export type ReportLayoutVersion = z.input<typeof version>

export const getReportLayout = endpoint({
  name: 'getReportLayout',
  summary: 'What a report is made of',
  method: 'GET',
  path: deskPaths.adminReportLayout,
  access: 'admin',
  params: byKind,
  reply: layout,
})

export const updateReportLayout = endpoint({
  name: 'updateReportLayout',
  summary: 'Changes what a report is made of, or puts it back to what the product brings',
  more: 'A `{placeholder}` that the report does not have is refused, and so is a condition that its model cannot decide.',
  method: 'PUT',
  path: deskPaths.adminReportLayout,
  access: 'admin',
  params: byKind,
  bodyLimit,
  body: z.strictObject({
    revision,
    blocks: reportBlocks.optional(),
    /** Back to what the product brings; whatever else is sent. */
    isDefault: z.literal(true).optional(),
  }),
  reply: layout,
  problems: { 409: 'stale: the report has changed since, the current one is in `current`' },
})

export const listReportLayoutVersions = endpoint({
  name: 'listReportLayoutVersions',
  summary: 'What a report was made of before, newest first',
  method: 'GET',
  path: deskPaths.adminReportLayoutVersions,
  access: 'admin',
  params: byKind,
  reply: z.array(version),
})

export const previewReportLayout = endpoint({
  name: 'previewReportLayout',
  summary: 'The report that blocks make of an assessment, as PDF',
  more: 'Of the newest assessment unless one is named; where there is none, of an example. The header `x-report-of` says of what: a lead, an assessment without one, or an example.',
  method: 'POST',
  path: deskPaths.adminReportLayoutPreview,
  access: 'admin',
  params: byKind,
  bodyLimit,
  body: z.strictObject({
    blocks: reportBlocks,
    /** The lead whose assessment it is; without one, the consultant’s report has made-up details. */
    lead: id.optional(),
    lang: locale.optional(),
  }),
  example: { blocks: [{ id: 'verdict', kind: 'verdict' }] },
  produces: 'application/pdf',
  problems: { 404: 'No such lead with an assessment, or no model is published yet' },
})

export const countReportBlocks = endpoint({
  name: 'countReportBlocks',
  summary: 'In the reports of how many past assessments each block would appear',
  more: `Counted over the newest ${MOST_COUNTED}: by conditions and languages, and by whether a verdict has what the block tells of, such as an estimate or a case study.`,
  method: 'POST',
  path: deskPaths.adminReportLayoutUsage,
  access: 'admin',
  params: byKind,
  bodyLimit,
  body: z.strictObject({ blocks: reportBlocks }),
  example: { blocks: [{ id: 'verdict', kind: 'verdict' }] },
  reply: z.object({
    /** Over how many assessments it was counted, and how many there are. */
    counted: z.int(),
    total: z.int(),
    blocks: z.array(
      z.object({
        id: z.string(),
        count: z.int(),
        /** Why its condition decides nothing, where it does not. */
        problem: z.string().nullable(),
        /** The placeholders because of which nothing is left of it, since the settings have nothing for them. */
        emptiedBy: z.array(z.string()),
      }),
    ),
  }),
})
