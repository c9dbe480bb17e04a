import { ApiError } from '../http/api-error.ts'

const SAID = 'Somebody with this address is here already.'

/** An account has the address already: said at its field. */
export const addressTaken = () => new ApiError(409, 'exists', SAID, { errors: [{ pointer: '/email', message: SAID }] })
