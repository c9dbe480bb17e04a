import { getMailTemplate } from '@verdict/contracts'
import { newMail } from '../mails.ts'
import { someSite, unique } from '../starter.ts'
import { list, type Samples } from './sample.ts'

const INVITATION = { subject: 'Your account at {firm}', text: 'Hello {name},\n\n{link}\n\nUntil {until}.' }

export const mail: Samples = {
  listMails: async () => list('createdAt', { state: 'kept' }),
  getMail: async (api) => ({ params: { id: await newMail(api) } }),
  resendMail: async (api) => ({ params: { id: await newMail(api) } }),
  listMailTemplates: async () => list('kind', { kind: 'invitation', locale: 'en', isDefault: true }),
  getMailTemplate: async () => ({ params: { id: 'invitation.en' } }),
  updateMailTemplate: async (api) => {
    const params = { id: 'invitation.ca' }
    const { revision } = (await api.call(getMailTemplate, { as: 'admin', params })).body
    return { params, body: { ...INVITATION, subject: `${INVITATION.subject} (${unique('text')})`, revision } }
  },
  listMailTemplateVersions: async () => ({ params: { id: 'invitation.en' } }),
  previewMailTemplate: async (api) => {
    await someSite(api)
    return { params: { id: 'invitation.en' }, body: INVITATION }
  },
  testMailTemplate: async (api) => {
    await someSite(api)
    return { params: { id: 'invitation.en' }, body: INVITATION }
  },
}
