import { v7 as uuid } from 'uuid'
import { answers, anyPublished, newResult } from '../starter.ts'
import { list, type Samples } from './sample.ts'

export const assessments: Samples = {
  takeAssessment: async (api) => ({
    body: {
      model: (await anyPublished(api)).slug,
      version: 1,
      answers,
      priorities: { speed: 2 },
      locale: 'en',
      startedAt: '2026-11-24T09:00:00Z',
      source: { utmSource: 'letter', referrer: 'https://example.org/' },
    },
    headers: { 'idempotency-key': uuid() },
  }),
  getResult: async (api) => ({ params: { token: (await newResult(api)).token } }),
  listAssessments: async (api) => {
    await newResult(api)
    return list('createdAt', { strength: 'clear', lead: false, answers: { team: 'python', months: { from: 1 } } })
  },
  getAssessment: async (api) => ({ params: { id: (await newResult(api)).id } }),
  countAssessments: async () => ({ query: { filter: '{}', question: 'team' } }),
  exportAssessments: async () => ({ query: { format: 'csv', filter: '{}', sort: '["createdAt","DESC"]' } }),
  verifyResult: async (api) => ({ params: { token: (await newResult(api)).token } }),
}
