import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { leadFileOptions, leadFileQuery } from '../leads/lead-file.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { assessmentFilters, assessmentSorts } from './assessment-filters.ts'

/** The formats of a file of assessments, with what each is on the web. */
export const assessmentFileTypes = { csv: 'text/csv', jsonl: 'application/jsonl' } as const

/** The columns of a file of assessments and their headers, in the order that they have unless another is asked for. */
export const assessmentFileHeaders = {
  id: 'Assessment',
  createdAt: 'Taken',
  model: 'Model',
  version: 'Version',
  winner: 'Verdict',
  strength: 'Strength',
  margin: 'Margin',
  locale: 'Language',
  source: 'Source',
  becameLead: 'Became a lead',
  // A column for each question and each option of the models that were taken.
  answers: 'Answers',
  scores: 'Scores',
} as const
export type AssessmentFileColumn = keyof typeof assessmentFileHeaders
export const assessmentFileColumns = Object.keys(assessmentFileHeaders) as [
  AssessmentFileColumn,
  ...AssessmentFileColumn[],
]

const columns = z
  .array(z.enum(assessmentFileColumns))
  .min(1, 'Choose at least one column.')
  .refine((chosen) => new Set(chosen).size === chosen.length, 'A column is chosen twice.')

export const exportAssessments = endpoint({
  name: 'exportAssessments',
  summary: 'Exports the filtered assessments as a file, in the order of the list',
  more: 'CSV is for people: a column for each question and option, and text that a spreadsheet would take for a formula begins with an apostrophe. JSON lines are for programs: answers and scores by their keys.',
  method: 'GET',
  path: deskPaths.adminAssessmentsExport,
  access: 'consultant',
  query: listQuery(assessmentFilters, assessmentSorts)
    .pick({ filter: true, sort: true })
    .extend({
      format: z.enum(['csv', 'jsonl']),
      choices: leadFileOptions.choices,
      separator: leadFileOptions.separator,
      bom: leadFileQuery.bom,
      columns: z
        .string()
        .max(1_000)
        .transform((text) => text.split(','))
        .pipe(columns)
        .optional()
        .meta({ examples: ['createdAt,winner,answers'] }),
    }),
  produces: Object.values(assessmentFileTypes),
})
