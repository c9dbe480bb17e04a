export const leadStatuses = ['new', 'contacted', 'qualified', 'proposal', 'won', 'lost', 'spam'] as const
export type LeadStatus = (typeof leadStatuses)[number]

/** Those of leads that are still being worked. */
export const openStatuses = ['new', 'contacted', 'qualified', 'proposal'] as const satisfies LeadStatus[]

/** Why a lead may come from a program: it filled the field that people do not see, or was there sooner than anybody can read and type. */
export const suspicions = ['honeypot', 'haste'] as const

export { STRENGTHS as strengths } from '@verdict/engine/validate'

/** How a lead came: left under a verdict, written down by a colleague or a program, or with a file. */
export const leadOrigins = ['portal', 'hand', 'import'] as const
export type LeadOrigin = (typeof leadOrigins)[number]
