import { z } from 'zod'

/** The formats of a file of leads, with what each is on the web. */
export const leadFileTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  jsonl: 'application/jsonl',
} as const
export type LeadFileFormat = keyof typeof leadFileTypes

export const leadFileFormat = z.enum(Object.keys(leadFileTypes) as [LeadFileFormat, ...LeadFileFormat[]])

/** The columns of a file of leads and their headers, in the order that they have unless another is asked for. */
export const leadFileHeaders = {
  createdAt: 'Received',
  name: 'Name',
  email: 'E-mail',
  company: 'Company',
  phone: 'Phone',
  message: 'Message',
  status: 'Status',
  owner: 'Owner',
  nextStep: 'Next step',
  nextStepOn: 'Next step on',
  nextStepTime: 'Next step at',
  tags: 'Tags',
  model: 'Model',
  version: 'Version',
  winner: 'Verdict',
  strength: 'Strength',
  margin: 'Margin',
  locale: 'Language',
  source: 'Source',
  consentAt: 'Consent given',
  marketing: 'May be written to',
  // A column for each question and each option of the models that were taken.
  answers: 'Answers',
  scores: 'Scores',
} as const
export type LeadFileColumn = keyof typeof leadFileHeaders
export const leadFileColumns = Object.keys(leadFileHeaders) as [LeadFileColumn, ...LeadFileColumn[]]

const columns = z
  .array(z.enum(leadFileColumns))
  .min(1, 'Choose at least one column.')
  .refine((chosen) => new Set(chosen).size === chosen.length, 'A column is chosen twice.')

/** What a file of leads holds and how it is written. */
export const leadFileOptions = {
  columns: columns.optional(),
  /** Answers as the labels of choices or as their keys. */
  choices: z.enum(['words', 'keys']).default('words'),
  /** CSV: what stands between cells. */
  separator: z.enum([',', ';']).default(','),
  /** CSV: whether it begins with a byte order mark, by which Excel knows UTF-8. */
  bom: z.boolean().default(true),
}
export type LeadFileOptions = z.output<z.ZodObject<typeof leadFileOptions>>

/** The same in an address: columns with commas between them, `true` or `false`. */
export const leadFileQuery = {
  ...leadFileOptions,
  columns: z
    .string()
    .max(1_000)
    .transform((text) => text.split(','))
    .pipe(columns)
    .optional()
    .meta({ examples: ['name,email,answers'] }),
  bom: z
    .enum(['true', 'false'])
    .default('true')
    .transform((text) => text === 'true'),
}
