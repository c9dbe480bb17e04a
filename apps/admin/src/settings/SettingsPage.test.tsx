import type { SiteSettings } from '@verdict/contracts'
import { expect, test } from 'vitest'
import { scriptedApi } from '../api/testing/scripted-api.ts'
import { drawnInDesk, emptyDesk, field, press, retype, screen, waitFor } from '../testing/desk.tsx'
import { SettingsPage } from './SettingsPage.tsx'

const api = scriptedApi()
emptyDesk()

const SAVED: SiteSettings = {
  id: 'settings',
  name: 'Puig',
  logo: null,
  accent: null,
  disclosure: null,
  consentText: { en: 'Yes.', es: 'Sí.' },
  consentVersion: 3,
  languages: ['en', 'es'],
  embedSites: ['https://a.es'],
  timeZone: 'UTC',
  printLogo: null,
  contactPerson: null,
  photo: null,
  callDescription: null,
  responseTime: null,
  bookingUrl: null,
  approvalNeeded: false,
  privacyUrl: null,
  imprintUrl: null,
  revision: 4,
}

async function opened() {
  api.answer('GET /admin/settings', { body: SAVED })
  const user = drawnInDesk(<SettingsPage />)
  await screen.findByRole('textbox', { name: /^Name/ })
  return user
}

const saves = () => api.received.filter(({ method }) => method === 'PUT').map(({ body }) => body)
const isDisabled = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name }).disabled

test('what was changed is sent, with the revision that it is based on, and nothing else', async () => {
  const user = await opened()
  expect(isDisabled('Save')).toBe(true)
  await user.type(field(/^Name/), '!')
  await user.type(field('Disclosure, Spanish'), 'Sí.')
  await user.type(field(/^Sites/), '{Enter}https://b.es/')
  api.answer('PUT /admin/settings', { body: { ...SAVED, name: 'Puig!', revision: 5 } })
  await press(user, 'Save')
  await screen.findByText('Saved. Clients see it from the next page on.')
  expect(saves()).toEqual([
    {
      name: 'Puig!',
      disclosure: { es: 'Sí.' },
      embedSites: ['https://a.es', 'https://b.es'],
      revision: 4,
    },
  ])
  expect(isDisabled('Save')).toBe(true)
  expect(localStorage).toHaveLength(0)
})

test('what is put back is as it was saved', async () => {
  const user = await opened()
  await user.type(field(/^Name/), '?')
  await user.click(screen.getByRole('checkbox', { name: 'Spanish' }))
  await press(user, 'Discard changes')
  expect(field(/^Name/).value).toBe('Puig')
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Spanish' }).checked).toBe(true)
  expect([isDisabled('Save'), saves()]).toEqual([true, []])
})

test('what the server refuses stands at its field until that is changed, and what was typed stays', async () => {
  const user = await opened()
  await user.type(field(/^Name/), '!')
  await user.type(field('Consent, English'), ' No.')
  api.answer('PUT /admin/settings', {
    status: 422,
    body: {
      detail: 'Some fields are wrong.',
      errors: [
        { pointer: '/name', message: 'Too short a name.' },
        { pointer: '/consentText/en', message: 'It has to be a question.' },
      ],
    },
  })
  await press(user, 'Save')
  await screen.findByText('Some fields are wrong.')
  expect(screen.getByText('Too short a name.')).toBeTruthy()
  expect(screen.getByText('It has to be a question.')).toBeTruthy()
  await user.type(field(/^Name/), '?')
  expect(screen.queryByText('Too short a name.')).toBeNull()
  expect([field(/^Name/).value, field('Consent, English').value]).toEqual(['Puig!?', 'Yes. No.'])
})

test('what is refused once and taken then is no longer said to be wrong, and nothing is loaded again for it', async () => {
  const user = await opened()
  await user.type(field(/^Name/), '!')
  const errors = [{ pointer: '/name', message: 'It is taken.' }]
  api.answer('PUT /admin/settings', { status: 422, body: { detail: 'Some fields are wrong.', errors } })
  await press(user, 'Save')
  await screen.findByText('It is taken.')
  expect(api.calls.filter((call) => call === 'GET /admin/settings')).toHaveLength(1)
  api.answer('PUT /admin/settings', { body: { ...SAVED, name: 'Puig!', revision: 5 } })
  await press(user, 'Save')
  await screen.findByText(/^Saved/)
  expect([screen.queryByText('It is taken.'), screen.queryByText('Some fields are wrong.')]).toEqual([null, null])
})

test('what is refused and put back is said to be wrong no longer', async () => {
  const user = await opened()
  await user.type(field(/^Name/), '!')
  api.answer('PUT /admin/settings', { status: 500, body: { detail: 'It failed.' } })
  await press(user, 'Save')
  await screen.findByText('It failed.')
  await press(user, 'Discard changes')
  expect([field(/^Name/).value, screen.queryByText('It failed.')]).toEqual(['Puig', null])
})

test('a text is changed in one language after the other', async () => {
  const user = await opened()
  await user.type(field('Consent, English'), '!')
  await user.type(field('Consent, Spanish'), '?')
  expect(field('Consent, English').value).toBe('Yes.!')
  api.answer('PUT /admin/settings', { body: SAVED })
  await press(user, 'Save')
  await screen.findByText(/^Saved/)
  expect(saves()).toEqual([{ consentText: { en: 'Yes.!', es: 'Sí.?' }, revision: 4 }])
})

test('a site that is refused is named, and no other is blamed when it is mended', async () => {
  const user = await opened()
  await user.type(field(/^Sites/), '{Enter}http:b')
  api.answer('PUT /admin/settings', {
    status: 422,
    body: { detail: 'No.', errors: [{ pointer: '/embedSites/1', message: 'It has to begin with https.' }] },
  })
  await press(user, 'Save')
  await screen.findByText('http:b: It has to begin with https.')
  await user.type(field(/^Sites/), 'c')
  expect(screen.queryByText(/It has to begin with https/)).toBeNull()
})

test('somebody else’s change is loaded and what was typed goes on top of it', async () => {
  const user = await opened()
  await retype(user, /^Name/, 'Mine')
  api.answer('PUT /admin/settings', { status: 409, body: { detail: 'Stale.' } })
  api.answer('GET /admin/settings', { body: { ...SAVED, name: 'Theirs', logo: 'https://theirs.example', revision: 5 } })
  await press(user, 'Save')
  await screen.findByText(/^Somebody changed the settings meanwhile/)
  await waitFor(() => expect(field(/^Logo/).value).toBe('https://theirs.example'))
  expect(field(/^Name/).value).toBe('Mine')
  api.answer('PUT /admin/settings', { body: { ...SAVED, revision: 6 } })
  await press(user, 'Save')
  await screen.findByText(/^Saved/)
  expect(saves().at(-1)).toEqual({ name: 'Mine', revision: 5 })
  expect(screen.queryByText(/^Somebody changed/)).toBeNull()
})

test('a logo that is taken away is none, and a time zone is kept as it is typed', async () => {
  api.answer('GET /admin/settings', { body: { ...SAVED, logo: 'https://a.example/logo.svg' } })
  const user = drawnInDesk(<SettingsPage />)
  await user.clear(await screen.findByRole('textbox', { name: /^Logo/ }))
  const zone = screen.getByRole<HTMLInputElement>('combobox', { name: 'Time zone' })
  await user.type(zone, '{Backspace}')
  api.answer('PUT /admin/settings', { body: SAVED })
  await press(user, 'Save')
  await screen.findByText(/^Saved/)
  expect(saves()).toEqual([{ logo: null, timeZone: 'UT', revision: 4 }])
})

test('settings that cannot be loaded say why, and are loaded again when asked', async () => {
  api.answer('GET /admin/settings', { status: 403, body: { detail: 'Only admins may.' } })
  const user = drawnInDesk(<SettingsPage />)
  await screen.findByText('Only admins may.')
  api.answer('GET /admin/settings', { body: SAVED })
  await press(user, 'Try again')
  await waitFor(() => expect(field(/^Name/).value).toBe('Puig'))
})

test('who calls and what they promise is previewed while it is typed, and sent', async () => {
  const user = await opened()
  const preview = () => screen.getByRole('group', { name: 'Preview' }).textContent
  expect(preview()).toBe('The next step in reports, in EnglishPuig')
  await user.type(field(/^Contact person/), 'Núria Serra')
  await user.type(field('What a call is, English'), 'Thirty minutes.')
  await user.type(field('How soon an answer comes, Spanish'), 'Pronto.')
  await user.type(field(/^Booking address/), 'https://a.example/book')
  expect(preview()).toBe('The next step in reports, in EnglishNúria Serra, PuigThirty minutes.https://a.example/book')
  api.answer('PUT /admin/settings', { body: SAVED })
  await press(user, 'Save')
  await screen.findByText(/^Saved/)
  expect(saves()).toEqual([
    {
      contactPerson: 'Núria Serra',
      callDescription: { en: 'Thirty minutes.' },
      responseTime: { es: 'Pronto.' },
      bookingUrl: 'https://a.example/book',
      revision: 4,
    },
  ])
})

test('a picture is sent as it is in its file; what is none is refused at once', async () => {
  const user = await opened()
  const file = (type: string) => new File(['picture'], 'a file', { type })
  const input = () => screen.getByLabelText<HTMLInputElement>('Photo, a file')
  await user.setup({ applyAccept: false }).upload(input(), file('image/svg+xml'))
  await screen.findByText('This is no PNG, JPEG or WebP picture.')
  await user.upload(input(), file('image/png'))
  await screen.findByRole('img', { name: 'Photo' })
  api.answer('PUT /admin/settings', {
    status: 422,
    body: { detail: 'No.', errors: [{ pointer: '/photo', message: 'This cannot be read.' }] },
  })
  await press(user, 'Save')
  await screen.findByText('This cannot be read.')
  expect(saves()).toEqual([{ photo: `data:image/png;base64,${btoa('picture')}`, revision: 4 }])
})
