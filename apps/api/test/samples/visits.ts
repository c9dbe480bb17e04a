import { v7 as uuid } from 'uuid'
import { anyPublished } from '../starter.ts'
import type { Samples } from './sample.ts'

export const visits: Samples = {
  recordVisit: async (api) => ({
    body: { visit: uuid(), model: (await anyPublished(api)).slug, version: 1, step: 'view' },
    headers: { 'idempotency-key': uuid() },
  }),
}
