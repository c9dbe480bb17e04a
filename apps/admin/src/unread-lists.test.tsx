import type { ComponentType } from 'react'
import { expect, test } from 'vitest'
import { scriptedApi } from './api/testing/scripted-api.ts'
import { auditEvents } from './audit/index.ts'
import { caseStudies } from './case-studies/index.ts'
import { mailTemplates } from './mail-templates/index.ts'
import { mails } from './mails/index.ts'
import { models } from './models/index.ts'
import { privacyRequests } from './privacy/index.ts'
import { drawnInDesk, emptyDesk, screen, waitFor } from './testing/desk.tsx'
import { signedInAs } from './testing/signed-in.ts'
import { users } from './users/index.ts'
import { webhooks } from './webhooks/index.ts'

const api = scriptedApi()
emptyDesk()
signedInAs(api, 'admin')

test.each([auditEvents, caseStudies, mailTemplates, mails, models, privacyRequests, users, webhooks])(
  'a list of $name that cannot be read says so, claims nothing of how many there are, and is read again when asked',
  async ({ name, list }) => {
    const List = list as ComponentType
    api.answer(`GET /admin/${name}`, { status: 400, body: { detail: 'Not now.' } })
    const user = drawnInDesk(<List />, { at: `/${name}`, path: `/${name}`, resource: name })
    const again = await screen.findByRole('button', { name: 'Try again' })
    expect(screen.queryByText(/Nothing here yet|Rows per page|No .* yet/)).toBeNull()
    api.answer(`GET /admin/${name}`, { body: [], headers: { 'content-range': `${name} */0` } })
    await user.click(again)
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull())
  },
)
