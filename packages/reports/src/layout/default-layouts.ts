import type { ReportBlock, ReportBlockKind, ReportKind } from '@verdict/contracts'

/** A block of each kind, under its name. */
const blocks = (...kinds: ReportBlockKind[]): ReportBlock[] => kinds.map((kind) => ({ id: kind, kind }))

/** What reports are made of as they are delivered. */
export const defaultLayouts: { readonly [kind in ReportKind]: readonly ReportBlock[] } = {
  /** Two pages that decide and defend it, and an appendix with all that it rests on. */
  client: blocks(
    'verdict',
    'estimate',
    'why',
    'interest',
    'sure',
    'turning',
    'mind',
    'case-studies',
    'answers',
    'next-step',
    'appendix',
    'options',
    'evidence',
    'all-answers',
    'method',
  ),
  /** What a first call needs with what was noted, and the client's report behind it. */
  consultant: blocks(
    'lead',
    'contact',
    'lead-why',
    'questions',
    'open',
    'objections',
    'assumptions',
    'projects',
    'priorities',
    'agreed',
    'notes',
    'client-report',
  ),
}
