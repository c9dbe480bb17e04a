import { confirmedPrivacyRequest, newDeskExport, newPrivacyRequest } from '../privacy.ts'
import { someSite, unique } from '../starter.ts'
import { list, type Samples } from './sample.ts'

export const privacy: Samples = {
  askForPrivacy: async () => ({ body: { email: `${unique('ada')}@example.org`, kind: 'export', locale: 'en' } }),
  getMailedPrivacyRequest: async (api) => ({ params: { token: await newPrivacyRequest(api, 'export') } }),
  confirmPrivacyRequest: async (api) => ({ params: { token: await newPrivacyRequest(api, 'export') } }),
  getPrivacyExport: async (api) => ({ params: { token: await confirmedPrivacyRequest(api, 'export') } }),
  getPrivacyExportReport: async (api) => ({ params: { token: await confirmedPrivacyRequest(api, 'export') } }),
  previewPrivacy: async () => ({ body: { email: 'ada@example.org' } }),
  answerPrivacyRequest: async () => ({ body: { email: `${unique('ada')}@example.org`, kind: 'export' } }),
  getDeskExport: async (api) => ({ params: { id: await newDeskExport(api) } }),
  getDeskExportReport: async (api) => {
    await someSite(api)
    return { params: { id: await newDeskExport(api) } }
  },
  listPrivacyRequests: async () => list('createdAt', { kind: 'export', state: 'waiting' }),
  listRetentionRules: async () => ({}),
  previewRetention: async () => ({ params: { kind: 'leads' }, query: { days: '3650' } }),
  changeRetention: async () => ({ params: { kind: 'leads' }, body: { days: null } }),
  listRetentionRuns: async () => list('startedAt', { kind: 'leads' }),
}
