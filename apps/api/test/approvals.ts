import { askForApproval } from '@verdict/contracts'
import type { TestApi } from './api.ts'
import { newPerson } from './people.ts'
import { newDraft } from './starter.ts'

/** A draft that a consultant asks others to approve: whoever asked may not. */
export async function newApproval(api: TestApi): Promise<{ id: string; approval: string }> {
  const { id } = await newDraft(api)
  const { cookie } = await newPerson(api, 'consultant')
  const { body } = await api.call(askForApproval, { as: { cookie }, params: { id }, body: {}, revision: 1 })
  return { id, approval: body.id }
}
