import { client } from './client.ts'
import { review } from './review.ts'
import type { Wording } from '../wording.ts'

/** English, British spelling. */
export const en: Wording = { ...client, ...review }
