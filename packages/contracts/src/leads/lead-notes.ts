import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { listQuery } from '../lists.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, line } from '../values.ts'

export const leadNote = z
  .object({
    id,
    lead: id,
    text: z.string(),
    authorId: id.nullable(),
    /** Their present name. */
    author: z.string().nullable(),
    createdAt: instant,
  })
  .meta({ id: 'LeadNote' })
export type LeadNote = z.input<typeof leadNote>

export const listLeadNotes = endpoint({
  name: 'listLeadNotes',
  summary: 'Notes on leads',
  method: 'GET',
  path: deskPaths.adminLeadNotes,
  access: 'consultant',
  query: listQuery({ lead: id.optional() }, ['createdAt']),
  reply: z.array(leadNote),
})

export const addLeadNote = endpoint({
  name: 'addLeadNote',
  summary: 'Adds a note to a lead',
  method: 'POST',
  path: deskPaths.adminLeadNotes,
  access: 'consultant',
  body: z.strictObject({ lead: id, text: line(10_000) }),
  reply: leadNote,
  status: 201,
})
