import type { getLead, ReplyOf } from '@verdict/contracts'

/** A lead with the result it was left with. */
export type LeadWithResult = ReplyOf<typeof getLead>
