import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { id, instant, line, optionalText, revision } from '../values.ts'

/** What somebody asked about one revision of a draft, and what somebody else said. */
export const approval = z
  .object({
    id,
    /** The latest revision of the draft that says what was asked about. */
    revision,
    /** What is to be looked at. */
    note: z.string().nullable(),
    requestedById: id.nullable(),
    /** Their present name. */
    requestedBy: z.string().nullable(),
    requestedAt: instant,
    /** Null until somebody has decided. */
    approved: z.boolean().nullable(),
    reason: z.string().nullable(),
    decidedBy: z.string().nullable(),
    decidedAt: instant.nullable(),
    /** Whether the draft says what was asked about: until somebody changes it, and again once that is undone. */
    current: z.boolean(),
    /** Who was the first to change the draft after that; null while it is current, and of somebody who has left. */
    changedById: id.nullable(),
    /** Their present name. */
    changedBy: z.string().nullable(),
    /** Whether a version has been published since it was asked: then nobody waits any more. */
    published: z.boolean(),
  })
  .meta({ id: 'Approval' })
export type Approval = z.input<typeof approval>

const params = z.object({ id })

export const getApproval = endpoint({
  name: 'getApproval',
  summary: 'Whether a draft has been approved, and whether it has to be before it is published',
  method: 'GET',
  path: deskPaths.adminApproval,
  access: 'viewer',
  params,
  reply: z.object({
    /** As the settings have it. */
    needed: z.boolean(),
    /** The latest. */
    latest: approval.nullable(),
  }),
})

export const askForApproval = endpoint({
  name: 'askForApproval',
  summary: 'Asks somebody else to approve the draft as it is',
  method: 'POST',
  path: deskPaths.adminApproval,
  access: 'consultant',
  conditional: true,
  params,
  body: z.strictObject({ note: optionalText(2_000) }),
  reply: approval,
  status: 201,
  problems: {
    409: 'stale: the draft has been saved since; already-asked: what the draft says was asked about already',
  },
})

export const decideApproval = endpoint({
  name: 'decideApproval',
  summary: 'Approves or declines a draft that somebody else asked about',
  method: 'PUT',
  path: deskPaths.adminApprovalDecision,
  access: 'consultant',
  params: z.object({ id, approval: id }),
  body: z.union([
    z.strictObject({ approve: z.literal(true), reason: optionalText(2_000) }),
    z.strictObject({ approve: z.literal(false), reason: line(2_000) }),
  ]),
  reply: approval,
  problems: {
    403: 'own-request: nobody approves what they asked about themselves',
    404: 'There is no such question, or whoever asked has taken it back',
    409: 'void: the draft says something else by now; decided: somebody has decided already',
  },
})

export const takeBackApproval = endpoint({
  name: 'takeBackApproval',
  summary: 'Takes back a question for approval that one has asked and nobody has decided on',
  method: 'DELETE',
  path: deskPaths.adminApprovalDecision,
  access: 'consultant',
  params: z.object({ id, approval: id }),
  status: 204,
  problems: {
    404: 'There is no such question, or it has been taken back already',
    409: 'not-own-request: somebody else asked; decided: somebody has decided already',
  },
})
