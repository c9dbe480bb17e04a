import { ApiError } from '../http/api-error.ts'

const SAID = 'A user with this address exists already.'

/** An account with this address exists: the problem points to the field. */
export const addressTaken = () => new ApiError(409, 'exists', SAID, { errors: [{ pointer: '/email', message: SAID }] })
