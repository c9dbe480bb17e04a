import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { day, emailOrNone, id, line, optionalText, timeOfDay } from '../values.ts'
import { leadFileHeaders } from './lead-file.ts'
import { leadTags } from './lead-filters.ts'
import { leadStatuses } from './lead-statuses.ts'
import { lead } from './leads.ts'

/** Why a lead is refused that nobody could answer. */
export const NO_WAY_TO_REACH = 'An e-mail address or a phone number is needed.'

/** Whether somebody could answer a lead: it has an e-mail address, a phone number, or both. */
export const isReachable = ({ email, phone }: { email: string; phone?: string | null | undefined }): boolean =>
  Boolean(email || phone)

/** What a colleague writes down of somebody who called, or whom another program knew. */
export const leadByHand = z
  .strictObject({
    name: line(200),
    /** Needed where there is no phone number. */
    email: emailOrNone.default(''),
    company: optionalText(200),
    phone: optionalText(50),
    message: optionalText(5_000),
    status: z.enum(leadStatuses).default('new'),
    owner: id.nullish(),
    nextStep: optionalText(500),
    nextStepOn: day.nullish(),
    /** Needs a day. */
    nextStepTime: timeOfDay.nullish(),
    tags: leadTags.default([]),
    /** What they agreed to, and how: “On the phone, to be called back”. */
    consent: line(2_000),
    marketing: z.boolean().default(false),
  })
  .refine(isReachable, {
    path: ['email'],
    message: NO_WAY_TO_REACH,
    // Said together with whatever else is wrong.
    when: ({ value }) => typeof value === 'object' && value !== null,
  })

export const addLead = endpoint({
  name: 'addLead',
  summary: 'Adds a lead without an assessment, such as somebody who called',
  more: 'An e-mail address or a phone number is needed. Where they take an assessment later, both leads have the same e-mail and can be merged.',
  method: 'POST',
  path: deskPaths.adminLeads,
  access: 'consultant',
  idempotent: true,
  body: leadByHand,
  example: { name: 'Ada Byron', email: 'ada@example.org', consent: 'On the phone, to be called back' },
  reply: lead,
  status: 201,
})

/** Rows that one file may have. */
export const MOST_IMPORTED = 5_000

const importedFields = [
  'name',
  'email',
  'company',
  'phone',
  'message',
  'status',
  'owner',
  'nextStep',
  'nextStepOn',
  'nextStepTime',
  'tags',
] as const satisfies (keyof z.infer<typeof leadByHand>)[]
type ImportedField = (typeof importedFields)[number]

/** The columns of a file that can be imported, as an export heads them, and the field that each is. */
export const importedColumns = Object.fromEntries(importedFields.map((field) => [leadFileHeaders[field], field])) as {
  [field in ImportedField as (typeof leadFileHeaders)[field]]: field
}

const fault = z.object({
  /** As a spreadsheet counts: the first row of leads is 2. */
  row: z.int(),
  /** The heading of the column; null where it is the row as a whole. */
  column: z.string().nullable(),
  message: z.string(),
})
export type ImportFault = z.input<typeof fault>

/** The heading of the column that says why a row was left out; where it is imported again, it is no part of the lead. */
export const WHY_LEFT_OUT = 'What is wrong'

export const importLeads = endpoint({
  name: 'importLeads',
  summary: 'Reads leads from a CSV file: tries it first, then imports all or none, or those that are right',
  more: `Where a row has a fault, nothing is imported, unless \`leaveOutFaulty\` asks for the rows that are right; the others come back as a file to mend. The columns are those of an export, told apart by comma, semicolon or tab; \`Name\` and one of \`E-mail\` and \`Phone\` are needed, tags stand between commas, an owner is a colleague's name or e-mail. At most ${MOST_IMPORTED.toLocaleString('en')} rows.`,
  method: 'POST',
  path: deskPaths.adminLeadImports,
  access: 'consultant',
  bodyLimit: 2 * 1024 * 1024,
  body: z.strictObject({
    csv: z.string().min(1),
    /** What they agreed to, and how. */
    consent: line(2_000),
    /** Says what would be imported and what is wrong, and writes nothing. */
    dryRun: z.boolean().default(true),
    /** Imports the rows that are right where others have faults. Faults of the file as a whole are never left out. */
    leaveOutFaulty: z.boolean().default(false),
  }),
  example: { csv: 'Name,E-mail\nAda Byron,ada@example.org\n', consent: 'At the fair in May', dryRun: true },
  reply: z.object({
    rows: z.int(),
    /** Rows that are right. */
    right: z.int(),
    /** The first of those, as they are understood: the text of each column, as an export heads it. */
    first: z.array(z.object({ row: z.int(), cells: z.record(z.string(), z.string()) })),
    /** Everything that is wrong, row by row. */
    faults: z.array(fault),
    /** The rows with faults as a CSV file, behind a column that says what is wrong; null where there are none. */
    faulty: z.string().nullable(),
    /** The headings that are known, and the column of an export that each is. */
    columns: z.array(z.object({ heading: z.string(), column: z.string() })),
    /** Headings that are not known, and are left out. */
    ignored: z.array(z.string()),
    /** Rows that are right and whose e-mail a lead has already. */
    known: z.int(),
    imported: z.int(),
    /** What takes the import back to the trash, for 30 days. */
    undo: id.nullable(),
  }),
})
