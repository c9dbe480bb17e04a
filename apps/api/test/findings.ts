import { acceptFinding } from '@verdict/contracts'
import type { TestApi } from './api.ts'
import { newDraft } from './starter.ts'

/** An acceptance as the desk sends it. */
export const acceptance = { key: 'ruleAlwaysFires rules/no-ruby rule=no-ruby', state: 'a'.repeat(64), reason: 'Meant' }

/** A model with a finding that was accepted. */
export async function newAcceptedFinding(api: TestApi): Promise<{ id: string; finding: string }> {
  const { id } = await newDraft(api)
  const { body } = await api.call(acceptFinding, { as: 'consultant', params: { id }, body: acceptance })
  return { id, finding: body.id }
}
