import { Refusal } from '../http/refusal.ts'

const SAID = 'Somebody with this address is here already.'

/** An account has the address already: said at its field. */
export const addressTaken = () => new Refusal(409, 'exists', SAID, { errors: [{ pointer: '/email', message: SAID }] })
