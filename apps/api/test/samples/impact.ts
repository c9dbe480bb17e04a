import { anyPublished, newDraft } from '../starter.ts'
import type { Samples } from './sample.ts'

export const impact: Samples = {
  startImpact: async (api) => ({
    params: { id: (await newDraft(api)).id },
    body: { filter: { from: '2026-01-01', to: '2036-01-01', source: 'letter', strength: 'clear', leadsOnly: true } },
  }),
  getImpact: async (api) => ({ params: { id: (await newDraft(api)).id } }),
  listImpactAssessments: async (api) => ({
    params: { id: (await anyPublished(api)).model.id },
    query: {
      filter: '{"was":"django","is":null,"flipped":true,"month":"2026-11","leadsOnly":true,"drawn":2,"becomes":"same"}',
    },
  }),
  listPastAssessments: async (api) => ({ params: { id: (await anyPublished(api)).model.id } }),
}
