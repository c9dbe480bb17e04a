import { type BodyOf, type Lead, updateLead } from '@verdict/contracts'
import type { HttpError } from 'react-admin'
import { call } from '../api/call.ts'
import { useAttempt } from '../ui/use-attempt.ts'

type Changes = Omit<BodyOf<typeof updateLead>, 'revision'>

/** Changes a lead from a list or a board. What somebody else changed meanwhile stays, and is shown. */
export function useLeadChange() {
  const { attempt, busy } = useAttempt('leads')

  /** @returns whether it is changed */
  const change = ({ id, revision }: Pick<Lead, 'id' | 'revision'>, changes: Changes): Promise<boolean> =>
    attempt(() => call(updateLead, { params: { id }, body: { ...changes, revision } }), sentenceOf)
  return { change, busy }
}

const sentenceOf = ({ status, message }: HttpError): string =>
  status === 409 ? 'Somebody changed this lead meanwhile: it is shown as it is now.' : message
