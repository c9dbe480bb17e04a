import { getReportLayout } from '@verdict/contracts'
import { anyPublished, newLead, newResult, someSite, unique } from '../starter.ts'
import type { Samples } from './sample.ts'

export const reports: Samples = {
  getLeadReport: async (api) => ({ params: { id: (await newLead(api)).id }, query: { lang: 'en' } }),
  getResultReport: async (api) => ({ params: { token: (await newResult(api)).token }, query: { paper: 'letter' } }),
  getReportLayout: async (api) => {
    await someSite(api)
    return { params: { kind: 'client' } }
  },
  updateReportLayout: async (api) => {
    await someSite(api)
    const params = { kind: 'client' as const }
    const { revision } = (await api.call(getReportLayout, { as: 'admin', params })).body
    const text = { id: 'own', kind: 'text', title: { en: 'About {firm}' }, text: { en: unique('text') } }
    const { slug } = await anyPublished(api)
    const condition = { model: slug, when: { '==': [{ var: 'team' }, 'python'] } }
    return {
      params,
      body: {
        revision,
        blocks: [
          { id: 'verdict', kind: 'verdict' },
          { ...text, condition, languages: ['en'] },
        ],
      },
    }
  },
  listReportLayoutVersions: async () => ({ params: { kind: 'client' } }),
  previewReportLayout: async (api) => {
    const { id } = await newLead(api)
    return { params: { kind: 'consultant' }, body: { blocks: [{ id: 'lead', kind: 'lead' }], lead: id, lang: 'en' } }
  },
  countReportBlocks: async (api) => {
    await newResult(api)
    return { params: { kind: 'client' }, body: { blocks: [{ id: 'why', kind: 'why', languages: ['en'] }] } }
  },
  mailResult: async (api) => ({
    params: { token: (await newResult(api)).token },
    body: { email: `${unique('mail')}@example.org`, locale: 'en' },
  }),
}
