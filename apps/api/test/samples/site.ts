import { png } from '../pictures.ts'
import { someSite } from '../starter.ts'
import type { Samples } from './sample.ts'

export const site: Samples = {
  getSite: async (api) => {
    await someSite(api)
    return {}
  },
  getSettings: async (api) => {
    await someSite(api)
    return {}
  },
  updateSettings: async (api) => {
    await someSite(api)
    return {
      body: {
        revision: 1,
        name: 'A consultancy',
        accent: '#7a0019',
        logo: 'https://example.org/logo.svg',
        disclosure: { en: 'We sell Django' },
        consentText: { en: 'You may write to me' },
        languages: ['en'],
        embedSites: ['https://example.org'],
        timeZone: 'Europe/Madrid',
        contactPerson: 'Núria Puig',
        photo: png(),
        printLogo: png(),
        callDescription: { en: 'Thirty minutes' },
        responseTime: { en: 'Within a day' },
        bookingUrl: 'https://example.org/book',
        privacyUrl: 'https://example.org/privacy',
        imprintUrl: 'https://example.org/imprint',
      },
    }
  },
  listConsentTexts: async (api) => {
    await someSite(api)
    return {}
  },
}
