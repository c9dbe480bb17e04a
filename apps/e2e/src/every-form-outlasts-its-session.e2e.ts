import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Locator, type Page, request as requests } from '@playwright/test'
import { djangoOrNodejs } from '@verdict/starter-models'
import { ADMIN } from './admin.ts'
import { elsewhere, newEmail, type } from './people.ts'
import {
  addLead,
  createUser,
  createWebhook,
  endOtherSessions,
  getReportLayout,
  publishModel,
  updateReportLayout,
} from '@verdict/contracts'
import { call, leaveDetails, makeModel, signIn } from './api.ts'
import { changeSettings } from './settings.ts'
import { expect, test } from './test.ts'

const DESK = join(import.meta.dirname, '../../admin/src')
const PASSWORD = 'a password of nobody'

interface Form {
  /** The files with its input fields. */
  files: string[]
  /** Opens its page, to which signing in returns. */
  open(page: Page): Promise<void>
  /** Opens it on its page. */
  begin?(page: Page): Promise<void>
  fields(page: Page): [field: Locator, text: string][]
  /** Something that is chosen. */
  chosen?(page: Page): Locator
  /** A secret that is required beside it, and not stored. */
  secret?(page: Page): Locator
  submit: string
  /** The confirmation before it is sent. */
  confirm?: string
  /** What it does instead of going to the sign-in by itself. */
  signIn?: string
}

const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const room = async (page: Page, name: string) => void (await page.goto(`/admin/${name}`))

async function openLead(page: Page) {
  await room(page, 'leads')
  await page
    .getByRole('cell', { name: /Mar Soler/ })
    .first()
    .click()
}

async function openUser(page: Page) {
  await room(page, 'users')
  await page
    .getByRole('cell', { name: /Ona Vidal/ })
    .first()
    .click()
}

async function openModel(page: Page, title = 'Outlasts') {
  await room(page, 'models')
  await box(page, 'Search models').fill(title)
  await page.getByRole('cell', { name: title }).first().click()
}

const FORMS: { [name: string]: Form } = {
  settings: {
    files: ['SettingsPage', 'AccentField', 'TimeZone', 'PictureSetting', 'fields'].map(
      (file) => `settings/${file}.tsx`,
    ),
    open: (page) => room(page, 'settings'),
    fields: (page) => [
      [box(page, 'Name'), 'Typed and not saved'],
      [box(page, 'Logo'), 'https://typed.example/logo.svg'],
      [box(page, 'Accent'), '#12345'],
      [page.getByRole('combobox', { name: 'Time zone' }), 'Europe/Mad'],
      [box(page, 'Contact person'), 'Núria Puig'],
      [box(page, 'How soon an answer comes, English'), 'Within a day.'],
      [box(page, 'Booking address'), 'https://typed.example/book'],
      [box(page, 'Disclosure, English'), 'We sell what we like.'],
      [box(page, 'Sites that may show assessments'), 'https://typed.exa'],
    ],
    submit: 'Save',
  },
  retention: {
    files: ['settings/retention/RetentionDialog.tsx'],
    open: (page) => room(page, 'settings'),
    begin: (page) => page.getByRole('button', { name: 'Change how long: Leads' }).click(),
    fields: (page) => [[box(page, 'Days'), '3650']],
    submit: 'See what would go',
  },
  lead: {
    files: ['leads/LeadFacts.tsx', 'leads/NextStepFields.tsx', 'leads/TagsField.tsx', 'ui/typing/DayField.tsx'],
    open: openLead,
    fields: (page) => [
      [box(page, 'Next step'), 'Call them'],
      [box(page, 'On'), '2027-01-31'],
      [box(page, 'Name'), 'Mar Soler i Vila'],
      [box(page, 'Company'), 'Soler'],
      [box(page, 'E-mail'), 'mar.soler@typed.example'],
      [box(page, 'Phone'), '600 100 200'],
    ],
    submit: 'Save',
  },
  'next step of several': {
    files: ['leads/bulk/NextStepDialog.tsx'],
    open: (page) => room(page, 'leads'),
    begin: async (page) => {
      await page.getByRole('row').nth(1).getByRole('checkbox').check()
      await page.getByRole('toolbar').getByRole('button', { name: 'Next step' }).click()
    },
    fields: (page) => [
      [box(page, 'Next step'), 'Call them'],
      [box(page, 'On'), '2027-01-31'],
      [box(page, 'At'), '09:30'],
    ],
    submit: 'Change 1 lead',
  },
  note: {
    files: ['leads/LeadNotes.tsx'],
    open: openLead,
    fields: (page) => [[box(page, 'Note'), 'They like the plan']],
    submit: 'Add the note',
  },
  'result taken together': {
    files: ['leads/adding/TakeTogether.tsx'],
    open: async (page) => {
      await room(page, 'leads')
      await page
        .getByRole('cell', { name: /Pol Vila/ })
        .first()
        .click()
    },
    fields: (page) => [[box(page, 'Address of the result'), `https://verdict.example/r/${'a-_4'.repeat(11).slice(1)}`]],
    submit: 'Use this result',
  },
  'withdrawn version': {
    files: ['studio/versions/Withdraw.tsx'],
    open: async (page) => {
      await openModel(page, 'Prices of 2020')
      await page.getByRole('tab', { name: /^Versions/ }).click()
    },
    begin: (page) => page.getByRole('button', { name: 'Withdraw' }).first().click(),
    fields: (page) => [[box(page, 'Reason'), 'Its prices are old.']],
    submit: 'Withdraw version 1',
  },
  scenario: {
    files: ['assessments/draft/ScenarioDialog.tsx'],
    open: async (page) => {
      await room(page, 'assessments')
      await page
        .getByRole('link', { name: /\d\d:\d\d/ })
        .first()
        .click()
    },
    begin: (page) => page.getByRole('button', { name: 'Make it a scenario' }).click(),
    fields: (page) => [[box(page, 'Who this is'), 'A shop of three']],
    submit: 'Add the scenario',
  },
  'new lead': {
    files: ['leads/adding/NewLead.tsx'],
    open: async (page) => {
      await room(page, 'leads')
      await page.getByRole('link', { name: 'New lead' }).click()
    },
    fields: (page) => [
      [box(page, 'Name'), 'Pau Riba'],
      [box(page, 'E-mail'), 'pau.riba@typed.example'],
      [box(page, 'What they want'), 'A shop'],
      [box(page, 'What they agreed to'), 'On the phone'],
    ],
    submit: 'Add the lead',
  },
  task: {
    files: ['leads/tasks/NewTask.tsx'],
    open: openLead,
    fields: (page) => [
      [box(page, 'Task'), 'Send the estimate'],
      [box(page, 'Due on'), '2027-01-31'],
      [box(page, 'Due at'), '10:30'],
    ],
    submit: 'Add the task',
  },
  view: {
    files: ['leads/views/ViewDialog.tsx'],
    open: async (page) => {
      await room(page, 'leads')
      await page.getByRole('textbox', { name: 'Search leads' }).fill('Mar Soler')
    },
    begin: (page) => page.getByRole('button', { name: 'Save as a view' }).click(),
    fields: (page) => [[box(page, 'Name'), 'Of the fair']],
    chosen: (page) => page.getByRole('checkbox', { name: 'Everybody sees it' }),
    submit: 'Save the view',
  },
  'new case study': {
    files: ['case-studies/CaseStudyForm.tsx', 'case-studies/FormInput.tsx'],
    open: async (page) => {
      await room(page, 'case-studies')
      await page.getByRole('link', { name: 'New case study' }).click()
    },
    fields: (page) => [
      [box(page, 'Title'), 'A shop'],
      [box(page, 'Summary'), 'It opened.'],
      [box(page, 'Key'), 'a-shop'],
      [page.getByLabel(/Tells of/), 'django'],
      [box(page, 'Web address'), 'https://typed.example/shop'],
    ],
    submit: 'Save',
  },
  'case study': {
    files: ['case-studies/CaseStudyForm.tsx'],
    open: async (page) => {
      await room(page, 'case-studies')
      await expect(page.getByRole('heading', { name: 'Case studies', level: 1 })).toBeVisible()
      await page.getByRole('cell').nth(1).click()
    },
    fields: (page) => [[box(page, 'Title').first(), 'Another title']],
    submit: 'Save',
  },
  'new model': {
    files: ['models/ModelCreate.tsx'],
    open: async (page) => {
      await room(page, 'models')
      await page.getByRole('link', { name: 'New model' }).click()
    },
    fields: (page) => [
      [box(page, 'Title'), 'Which one?'],
      [box(page, 'Address'), 'which-one-typed'],
    ],
    submit: 'Create the model',
  },
  draft: {
    files: ['ui/typing/AddressField.tsx'],
    open: (page) => openModel(page),
    fields: (page) => [[page.getByRole('textbox', { name: 'Title' }), 'Outlasts, typed']],
    submit: 'Save',
    signIn: 'Sign in here',
  },
  publish: {
    files: ['studio/publishing/PublishForm.tsx'],
    open: (page) => openModel(page),
    begin: (page) => page.getByRole('button', { name: 'Publish version 1' }).click(),
    fields: (page) => [
      [page.getByRole('textbox', { name: 'Notes' }), 'The first of them'],
      [page.getByRole('textbox', { name: 'What clients read' }), 'It is there.'],
    ],
    submit: 'Publish',
  },
  'asking for approval': {
    files: ['studio/publishing/ApprovalPart.tsx'],
    open: async (page) => {
      await changeSettings(page.request, { approvalNeeded: true })
      await openModel(page)
    },
    begin: (page) => page.getByRole('button', { name: 'Publish version 1' }).click(),
    fields: (page) => [[page.getByRole('textbox', { name: 'What to look at' }), 'The weights are new.']],
    submit: 'Ask for approval',
  },
  'accepting a finding': {
    files: ['studio/check/AcceptFinding.tsx'],
    open: async (page) => {
      await openModel(page)
      await page.getByRole('tab', { name: /^Check/ }).click()
    },
    begin: (page) => page.getByRole('button', { name: 'Accept…' }).first().click(),
    fields: (page) => [[box(page, 'Why it may stay'), 'It comes later']],
    submit: 'Accept',
  },
  'a comment on an option': {
    files: ['studio/comments/CommentForm.tsx', 'studio/comments/MentionField.tsx'],
    open: async (page) => {
      await openModel(page)
      await page.getByRole('tab', { name: /^Options/ }).click()
    },
    begin: (page) => page.getByRole('button', { name: 'Comment on this option' }).click(),
    fields: (page) => [[page.getByRole('textbox', { name: /^Comment/ }), 'Is this still so, after the release?']],
    submit: 'Comment',
  },
  profile: {
    files: ['account/ProfileForm.tsx'],
    open: (page) => room(page, 'account'),
    fields: (page) => [
      [box(page, 'Name'), 'Somebody else'],
      [box(page, 'E-mail'), 'somebody.else@example.com'],
    ],
    secret: (page) => page.getByLabel('Your password'),
    submit: 'Save',
  },
  token: {
    files: ['account/NewToken.tsx'],
    open: (page) => room(page, 'account'),
    begin: (page) => page.getByRole('button', { name: 'New token' }).click(),
    fields: (page) => [[box(page, 'What it is for'), 'The nightly export']],
    chosen: (page) => page.getByRole('radio', { name: /^Consultant/ }),
    submit: 'Make the token',
  },
  invitation: {
    files: ['users/InviteDialog.tsx'],
    open: (page) => room(page, 'users'),
    begin: (page) => page.getByRole('button', { name: 'Invite somebody' }).click(),
    fields: (page) => [
      [box(page, 'Name'), 'Pau Riba'],
      [box(page, 'E-mail'), 'pau.riba@typed.example'],
    ],
    chosen: (page) => page.getByRole('radio', { name: /^Viewer/ }),
    submit: 'Invite',
  },
  account: {
    files: ['users/RoleForm.tsx'],
    open: openUser,
    fields: (page) => [[box(page, 'Name'), 'Ona Vidal Serra']],
    submit: 'Save',
  },
  role: {
    files: ['users/RoleForm.tsx'],
    open: openUser,
    fields: () => [],
    chosen: (page) => page.getByRole('radio', { name: /^Consultant/ }),
    submit: 'Save',
    confirm: 'Change the role',
  },
  report: {
    files: ['Composer', 'BlockFields', 'BlockCondition'].map((file) => `reports/${file}.tsx`),
    open: (page) => room(page, 'report-layouts'),
    begin: (page) => page.getByRole('button', { name: /^About us/ }).click(),
    fields: (page) => [
      [box(page, 'Heading, English'), 'Who we are'],
      [box(page, 'Text, English'), 'Twelve people in Girona.'],
    ],
    submit: 'Save',
  },
  'mail template': {
    files: ['mail-templates/TemplateForm.tsx'],
    open: async (page) => {
      await room(page, 'mail-templates')
      await page.getByRole('row', { name: /Invitation.*English/ }).click()
    },
    fields: (page) => [
      [box(page, 'Subject'), 'Welcome, {name}'],
      [box(page, 'Text'), 'Hello {name}, come in.'],
    ],
    submit: 'Save',
  },
  'request about oneself': {
    files: ['privacy/AnswerDialog.tsx'],
    open: (page) => room(page, 'privacy-requests'),
    begin: (page) => page.getByRole('button', { name: 'Answer a request' }).click(),
    fields: (page) => [[box(page, 'E-mail'), 'mar.soler@typed.example']],
    submit: 'See what is kept',
  },
  'new webhook': {
    files: ['webhooks/CreateWebhookDialog.tsx', 'webhooks/WebhookFields.tsx'],
    open: (page) => room(page, 'webhooks'),
    begin: (page) => page.getByRole('button', { name: 'New webhook' }).click(),
    fields: (page) => [
      [box(page, 'Address'), 'https://typed.example/hook'],
      [box(page, 'What it is for'), 'The chat'],
    ],
    chosen: (page) => page.getByRole('checkbox', { name: 'A lead was changed' }),
    submit: 'Create',
  },
  webhook: {
    files: ['webhooks/WebhookForm.tsx'],
    open: async (page) => {
      await room(page, 'webhooks')
      await page.getByRole('cell', { name: /outlasts/ }).click()
    },
    fields: (page) => [
      [box(page, 'Address'), 'https://typed.example/other'],
      [box(page, 'What it is for'), 'The chat'],
    ],
    submit: 'Save',
  },
  'sending a period again': {
    files: ['webhooks/ResendDialog.tsx'],
    open: async (page) => {
      await room(page, 'webhooks')
      await page.getByRole('cell', { name: /outlasts/ }).click()
    },
    begin: (page) => page.getByRole('button', { name: 'Send a period again' }).click(),
    fields: (page) => [
      [box(page, 'From'), '2026-11-01'],
      [box(page, 'To, this day included'), '2026-11-30'],
    ],
    chosen: (page) => page.getByRole('checkbox', { name: 'Only what was missed' }),
    submit: 'Send again',
  },
}

/** Files with text input that is no form of a signed-in user, or is part of all of them. */
const OTHERS: { [file: string]: string } = {
  'sign-in/SignIn.tsx': 'nobody is signed in',
  'sign-in/Forgot.tsx': 'nobody is signed in',
  'sign-in/ChooseWithLink.tsx': 'nobody is signed in',
  'sign-in/ChangePassword.tsx': 'passwords are kept nowhere',
  'account/TwoFactorSetUp.tsx': 'passwords and codes are kept nowhere',
  'ui/PasswordField.tsx': 'passwords are kept nowhere',
  'ui/ConfirmDialog.tsx': 'passwords are kept nowhere',
  'autosave/FormDialog.tsx': 'a part of forms',
  'ui/CopyField.tsx': 'nothing is typed into it',
  'ui/RoleField.tsx': 'a part of forms',
  'ui/Search.tsx': 'what is looked for stands in the address',
  'ui/find/FindDialog.tsx': 'what is looked for is gone to at once',
  'leads/board/BoardColumns.tsx': 'which column a phone shows',
  'leads/adding/ImportPage.tsx': 'a file is chosen again; its text is among what is kept',
  'ui/LeadSearch.tsx': 'what is looked for is a lead, who is then chosen',
  'reports/PreviewSide.tsx': 'in which language it is looked at',
  'mail-templates/TemplateList.tsx': 'what is looked for stands in the address',
  'ui/list/FilterPanelParts.tsx': 'what is looked for stands in the address',
  'assessments/list/AnswerFilter.tsx': 'what is looked for stands in the address',
  'conditions/NumberWord.tsx': 'a part of drafts',
  'conditions/RawCondition.tsx': 'a part of drafts',
  'case-studies/CaseStudyList.tsx': 'what is looked for stands in the address',
  'webhooks/DeliveryList.tsx': 'a filter of a list',
  'mails/MailList.tsx': 'a filter of a list',
  'users/UserList.tsx': 'what is looked for stands in the address',
  'audit/AuditList.tsx': 'what is looked for stands in the address',
  'ui/typing/FormField.tsx': 'a part of forms',
  'ui/FileButton.tsx': 'a file is chosen again',
  'ui/typing/EmailField.tsx': 'a part of forms',
  'ui/typing/TypedField.tsx': 'a part of drafts',
  'ui/typing/NumberField.tsx': 'a part of drafts',
}

const TAKES_TEXT =
  /<(TextField|FormField|TypedField|DayField|Autocomplete|[A-Z]\w*Input|input|textarea)\b|component="(form|input)"|<form\b|useSubmit\(|use(Update|Create)[(<]/

test('every form of the desk is tested', () => {
  const files = globSync('**/*.tsx', { cwd: DESK })
    .map((file) => file.replaceAll('\\', '/'))
    // Fields of the studio edit the draft, which has tests of its own.
    .filter((file) => !file.startsWith('studio/') && !file.startsWith('conditions/') && !file.endsWith('.test.tsx'))
    .filter((file) => TAKES_TEXT.test(readFileSync(join(DESK, file), 'utf8')))
  const known = new Set([...Object.values(FORMS).flatMap((form) => form.files), ...Object.keys(OTHERS)])
  expect(files.filter((file) => !known.has(file))).toEqual([])
})

test.use({ actionTimeout: 10_000 })

/** Another machine of the same person signs out everywhere else. */
async function endSession(page: Page) {
  const other = await requests.newContext({ baseURL: new URL(page.url()).origin })
  await signIn(other)
  await call(other, endOtherSessions)
  await other.dispose()
}

test.beforeAll(async ({ browser }) => {
  const page = await elsewhere(browser)
  const request = page.request
  await signIn(request)
  await leaveDetails(request, 'Mar Soler')
  await call(request, addLead, { body: { name: 'Pol Vila', email: 'pol@vila.example', consent: 'On the phone' } })
  const idle = {
    key: 'idle',
    description: { en: 'Does nothing yet', es: 'Aún no hace nada', ca: 'Encara no fa res' },
    when: true,
    effects: [],
  }
  const document = { ...djangoOrNodejs, rules: [...djangoOrNodejs.rules, idle] }
  await makeModel(request, `outlasts-${Date.now().toString(36)}`, document, 'Outlasts')
  const published = await makeModel(request, `prices-${Date.now().toString(36)}`, djangoOrNodejs, 'Prices of 2020')
  await call(request, publishModel, {
    params: { id: published.id },
    body: { notes: 'The first' },
    revision: published.draftRevision,
  })
  await call(request, createUser, { body: { name: 'Ona Vidal', email: newEmail('ona'), role: 'viewer' } })
  const webhook = { url: 'https://outlasts.example/hook', events: ['lead.created' as const] }
  await call(request, createWebhook, { body: webhook })
  const params = { kind: 'client' } as const
  const { revision } = await call(request, getReportLayout, { params })
  const blocks = (['verdict', 'about'] as const).map((kind) => ({ id: kind, kind }))
  await call(request, updateReportLayout, { params, body: { revision, blocks } })
  await page.context().close()
})

test.afterAll(async ({ browser }) => {
  const page = await elsewhere(browser)
  await changeSettings(page.request, { approvalNeeded: false })
  await page.context().close()
})

for (const [name, form] of Object.entries(FORMS))
  test(`what is typed into the form “${name}” is there again after its session has ended`, async ({ page }) => {
    test.slow()
    await signIn(page.request)
    await form.open(page)
    await form.begin?.(page)
    await form.chosen?.(page).check()
    const fields = form.fields(page)
    for (const [i, [field, text]] of fields.entries()) {
      const half = Math.ceil(text.length / 2)
      await type(field, text.slice(0, half))
      // In the middle of the last of them.
      if (i === fields.length - 1) await endSession(page)
      await page.keyboard.type(text.slice(half))
    }
    if (fields.length === 0) await endSession(page)
    if (form.secret) await type(form.secret(page), PASSWORD)
    const stored = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(await stored()).not.toContain(PASSWORD)
    await page.getByRole('button', { name: form.submit, exact: true }).click()
    if (form.confirm) await page.getByRole('button', { name: form.confirm }).click()
    if (form.signIn) await page.getByRole('link', { name: form.signIn }).click()

    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
    await page.getByLabel('E-mail').fill(ADMIN.email)
    await page.getByLabel('Password').fill(ADMIN.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeHidden()
    await form.begin?.(page)
    for (const [field, text] of fields) await expect(field).toHaveValue(text)
    if (form.chosen) await expect(form.chosen(page)).toBeChecked()
    if (form.secret) await expect(form.secret(page)).toHaveValue('')
    const restored = page.getByText(/Unsaved changes from \d\d:\d\d restored/)
    await expect(restored).toBeVisible()
    await page.getByRole('button', { name: 'Discard' }).first().click()
    await expect(restored).toBeHidden()
    for (const [field, text] of fields) await expect(field).not.toHaveValue(text)
    if (form.chosen) await expect(form.chosen(page)).not.toBeChecked()
    expect(await stored()).not.toContain(PASSWORD)
  })
