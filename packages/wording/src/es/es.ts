import { client } from './client.ts'
import { review } from './review.ts'
import type { Wording } from '../wording.ts'

/** Spanish, as written in Spain, with «tú». */
export const es: Wording = { ...client, ...review }
