import type { I18nProvider } from 'react-admin'
import en from 'ra-language-english'
import polyglotI18nProvider from 'ra-i18n-polyglot'

/** What react-admin itself says, in our tone. */
const messages = {
  ...en,
  ra: {
    ...en.ra,
    auth: { ...en.ra.auth, auth_check_error: 'Sign in first.', sign_in_error: 'The e-mail or the password is wrong.' },
    notification: {
      ...en.ra.notification,
      http_error: 'The server cannot be reached.',
      logged_out: 'Your session has ended. Sign in again.',
    },
  },
  resources: {
    models: { name: 'Model |||| Models' },
    leads: { name: 'Lead |||| Leads' },
    'case-studies': { name: 'Case study |||| Case studies' },
    users: { name: 'User |||| Users' },
    'audit-events': { name: 'Event |||| Audit log' },
  },
}

export const i18nProvider: I18nProvider = polyglotI18nProvider(() => messages, 'en', { allowMissing: true })
