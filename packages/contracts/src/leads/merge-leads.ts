import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, revision } from '../values.ts'
import { LONGEST_MESSAGE } from './joined-messages.ts'
import { lead } from './leads.ts'

/** What a merged lead takes from one of the leads; the next step with its day and its time, the message before those of the others. */
export const mergedFields = ['name', 'email', 'company', 'phone', 'message', 'status', 'owner', 'nextStep'] as const

/** Leads that are merged into another at a time. */
export const MOST_MERGED = 50

export const getLeadPerson = endpoint({
  name: 'getLeadPerson',
  summary: 'All that the person of a lead left, the latest first',
  more: 'Leads with the same e-mail, whatever its case, and those that were merged. Spam and the trash are left out.',
  method: 'GET',
  path: deskPaths.adminLeadPerson,
  access: 'consultant',
  params: z.object({ id }),
  reply: z.array(lead),
})

const revised = z.strictObject({ id, revision })
const taken = Object.fromEntries(mergedFields.map((field) => [field, id.optional()])) as {
  [field in (typeof mergedFields)[number]]: z.ZodOptional<typeof id>
}

export const mergeLeads = endpoint({
  name: 'mergeLeads',
  summary: 'Merges leads of one person into one of them, field by field',
  more: `Their tags are put together, and so are their messages, each once, to ${LONGEST_MESSAGE.toLocaleString('en')} characters in all. Notes, tasks and assessments stay with each and are shown with the lead that is kept. \`POST /admin/undo/:id\` takes it back.`,
  method: 'POST',
  path: deskPaths.adminLeadMerge,
  access: 'consultant',
  params: z.object({ id }),
  body: z.strictObject({
    /** That of the lead that is kept. */
    revision,
    /** The leads that are merged into it. */
    others: z.array(revised).min(1).max(MOST_MERGED),
    /** From which lead a field is taken; by itself from the one that is kept. */
    take: z.strictObject(taken).default({}),
  }),
  reply: z.object({ lead, undo: id.nullable() }),
  problems: { 409: 'stale: one of them has changed since; `current` is how it is now' },
})
