import type { PageContext } from '@verdict/contracts'

/** The default context of a page in tests. */
export const pageContext: PageContext = {
  site: {
    name: 'Taller',
    logo: null,
    colours: { accent: null },
    disclosure: null,
    consent: { version: 1, text: { en: 'You may reply to me.' } },
    contact: { person: null, photo: null, call: null, answer: null, bookingUrl: null },
    privacyUrl: null,
    imprintUrl: null,
    languages: ['en'],
    timeZone: 'UTC',
    mailsReports: true,
  },
  locale: 'en',
  languages: ['en'],
}
