import type { I18nProvider } from 'react-admin'
import en from 'ra-language-english'
import polyglotI18nProvider from 'ra-i18n-polyglot'

const SIGN_IN_UNCHECKED = 'Your sign-in could not be checked. Try again in a moment.'

/** The texts of react-admin's own components. */
const messages = {
  ...en,
  ra: {
    ...en.ra,
    action: { ...en.ra.action, back: 'Go back', update_application: 'Reload' },
    auth: {
      ...en.ra.auth,
      auth_check_error: 'Sign in first.',
      sign_in_error: 'The e-mail or the password is wrong.',
      logout: 'Sign out',
    },
    page: { ...en.ra.page, access_denied: 'No access' },
    message: {
      ...en.ra.message,
      access_denied: 'Your role does not allow you to open this page.',
      auth_error: SIGN_IN_UNCHECKED,
      authentication_error: SIGN_IN_UNCHECKED,
      error: 'Something went wrong, and the request was not completed.',
      invalid_form: 'Some fields have to be corrected first.',
      select_all_limit_reached: 'At most %{max} can be selected at once. The first %{max} are.',
      delete_content: 'This cannot be undone.',
      bulk_delete_content: 'This cannot be undone.',
    },
    navigation: {
      ...en.ra.navigation,
      no_results: 'Nothing here yet.',
      no_filtered_results: 'Nothing matches these filters.',
      no_more_results: 'There is no page %{page}.',
    },
    notification: {
      ...en.ra.notification,
      updated: 'Saved |||| %{smart_count} saved',
      created: 'Created',
      deleted: 'Deleted |||| %{smart_count} deleted',
      bad_item: 'This record could not be read.',
      item_doesnt_exist: 'This does not exist any more.',
      http_error: 'The server cannot be reached.',
      logged_out: 'Your session has ended. Sign in again.',
      not_authorized: 'Your role does not allow this.',
      offline: 'You are offline.',
    },
    validation: { ...en.ra.validation, required: 'This is needed.' },
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
