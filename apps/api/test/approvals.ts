import { askForApproval } from '@verdict/contracts'
import type { TestApi } from './api.ts'
import { newDraft } from './starter.ts'

/** A draft that the consultant asks somebody else to approve. */
export async function newApproval(api: TestApi): Promise<{ id: string; approval: string }> {
  const { id } = await newDraft(api)
  const { body } = await api.call(askForApproval, { as: 'consultant', params: { id }, body: {}, revision: 1 })
  return { id, approval: body.id }
}
