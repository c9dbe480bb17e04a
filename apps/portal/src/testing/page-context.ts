import type { PageContext } from '@verdict/contracts'

/** What every page knows of the site and of its reader, where a test asks for nothing else. */
export const pageContext: PageContext = {
  site: {
    name: 'Taller',
    logo: null,
    colours: { accent: null },
    disclosure: null,
    consent: { version: 1, text: { en: 'You may reply to me.' } },
    languages: ['en'],
    timeZone: 'UTC',
  },
  locale: 'en',
  languages: ['en'],
}
