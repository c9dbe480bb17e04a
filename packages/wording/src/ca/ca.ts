import { client } from './client.ts'
import { review } from './review.ts'
import type { Wording } from '../wording.ts'

/** Catalan, central, with «tu». */
export const ca: Wording = { ...client, ...review }
