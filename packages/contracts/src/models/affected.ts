import { z } from 'zod'
import { endpoint } from '../endpoint.ts'
import { deskPaths } from '../paths.ts'
import { reportKinds } from '../reports/layout-blocks.ts'
import { id, instant, localText, revision } from '../values.ts'

const count = z.int().min(0)

/** How recent a step of a visit is, in minutes, for its client to be answering now. */
export const ANSWERING = 30
/** The assessments that tell where clients come from: the newest of so many days. */
export const SITES_OF = { days: 90, assessments: 20_000 }
/** How many sites are named. */
export const MOST_SITES = 10

export const affected = z
  .object({
    /** Clients who have begun, have not finished, and took a step in the last minutes; those who asked not to be counted are not among them. */
    answering: count,
    /** That are told of a new version: where they are, without the path, which may hold a secret. */
    webhooks: z.array(z.object({ host: z.string(), description: z.string().nullable(), isFailing: z.boolean() })),
    /** Preview links that work: each shows the draft as it was then. */
    previews: z.array(z.object({ id, revision, createdBy: z.string().nullable(), expiresAt: instant })),
    /** Whose pages clients came from, and whether the settings let them show assessments within those. */
    sites: z.array(z.object({ host: z.string(), assessments: count, mayEmbed: z.boolean() })),
    /** Blocks of reports whose condition is over this model's questions. */
    blocks: z.array(
      z.object({
        report: z.enum(reportKinds),
        /** From 1. */
        place: count,
        title: localText.nullable(),
        /** Why the draft cannot decide the condition: the block would appear in no report of it. */
        problem: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Affected' })
export type Affected = z.input<typeof affected>

export const getAffected = endpoint({
  name: 'getAffected',
  summary: 'Who and what is affected when a draft is published, as far as is known',
  more: `Sites are those of the newest ${SITES_OF.assessments} assessments of the last ${SITES_OF.days} days, the most frequent ${MOST_SITES}.`,
  method: 'GET',
  path: deskPaths.adminAffected,
  access: 'consultant',
  params: z.object({ id }),
  reply: affected,
})
