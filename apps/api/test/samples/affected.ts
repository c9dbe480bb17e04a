import { anyPublished, someSite } from '../starter.ts'
import type { Samples } from './sample.ts'

export const affected: Samples = {
  getAffected: async (api) => {
    await someSite(api)
    return { params: { id: (await anyPublished(api)).model.id } }
  },
}
