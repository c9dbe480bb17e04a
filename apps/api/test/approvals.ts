import { askForApproval } from '@verdict/contracts'
import type { TestApi } from './api.ts'
import { newPerson } from './people.ts'
import { newDraft } from './starter.ts'

/** A draft that an admin, the caller, asks others to approve: whoever asked may not. */
export async function newApproval(api: TestApi) {
  const { id } = await newDraft(api)
  const caller = await newPerson(api)
  const { body } = await api.call(askForApproval, { as: caller, params: { id }, body: {}, revision: 1 })
  return { params: { id, approval: body.id }, caller }
}
