import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, line } from '../values.ts'

/** As `check` gives them. */
const finding = {
  /** The same as long as the elements that the finding names have their keys. */
  key: z.string().min(1).max(1_000),
  /** The hash of what the finding rests on. */
  state: z.string().regex(/^[0-9a-f]{64}$/, 'This must be the state of a finding, as the check gives it.'),
}

/** A finding that somebody looked at and left as it is, stored beside the draft. */
export const acceptedFinding = z
  .object({
    id,
    ...finding,
    /** Why. */
    reason: z.string(),
    acceptedBy: z.string().nullable(),
    acceptedAt: instant,
  })
  .meta({ id: 'AcceptedFinding' })
export type AcceptedFinding = z.input<typeof acceptedFinding>

const params = z.object({ id })

/** How many of one model are stored. */
export const MOST_ACCEPTED = 2_000

export const listAcceptedFindings = endpoint({
  name: 'listAcceptedFindings',
  summary: 'The findings of a model that were accepted, newest first',
  method: 'GET',
  path: deskPaths.adminAcceptedFindings,
  access: 'viewer',
  params,
  reply: z.array(acceptedFinding),
})

export const acceptFinding = endpoint({
  name: 'acceptFinding',
  summary: 'Accepts a finding, with a reason',
  more: 'It counts as long as the state of the finding is the one that was accepted. Accepting it again replaces the reason.',
  method: 'POST',
  path: deskPaths.adminAcceptedFindings,
  access: 'consultant',
  params,
  body: z.strictObject({ ...finding, reason: line(2_000) }),
  reply: acceptedFinding,
  status: 201,
  problems: { 409: `too-many: ${MOST_ACCEPTED} findings are accepted already` },
})

export const retractAcceptedFinding = endpoint({
  name: 'retractAcceptedFinding',
  summary: 'Takes back the acceptance of a finding',
  method: 'DELETE',
  path: deskPaths.adminAcceptedFinding,
  access: 'consultant',
  params: z.object({ id, finding: id }),
  status: 204,
})
