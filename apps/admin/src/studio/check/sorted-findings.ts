import type { AcceptedFinding } from '@verdict/contracts'
import type { Finding, Severity, Subject } from '@verdict/engine/review'

export interface SortedFinding {
  finding: Finding & Subject
  /** Accepted as it is, or else in a state that it is no longer in. */
  accepted: AcceptedFinding | undefined
  /** What it is about has changed since it was accepted. */
  cameBack: boolean
}

export type SortedFindings = { [severity in Severity | 'accepted']: SortedFinding[] }

/** Findings by what is to be done about them. Scenarios that fail are listed as such, not as findings. */
export function sortedFindings(
  findings: readonly (Finding & Subject)[],
  accepted: ReadonlyMap<string, AcceptedFinding>,
): SortedFindings {
  const sorted: SortedFindings = { error: [], warning: [], info: [], accepted: [] }
  for (const finding of findings) {
    if (finding.code === 'scenarioFails') continue
    const known = accepted.get(finding.key)
    const isAccepted = known?.state === finding.state
    const cameBack = known !== undefined && !isAccepted
    sorted[isAccepted ? 'accepted' : finding.severity].push({ finding, accepted: known, cameBack })
  }
  return sorted
}
