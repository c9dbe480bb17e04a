import type { Role } from '@verdict/contracts'
import { Resource, ResourceDefinitionContextProvider } from 'react-admin'
import { expect, test } from 'vitest'
import { scriptedApi } from './api/testing/scripted-api.ts'
import { assessments } from './assessments/index.ts'
import { auditEvents } from './audit/index.ts'
import { caseStudies } from './case-studies/index.ts'
import { Layout } from './layout/Layout.tsx'
import { leads } from './leads/index.ts'
import { mails } from './mails/index.ts'
import { models } from './models/index.ts'
import { settings } from './settings/index.ts'
import { address, drawnInDesk, emptyDesk, screen, waitFor, within } from './testing/desk.tsx'
import { signIn } from './testing/signed-in.ts'
import { users } from './users/index.ts'
import { webhooks } from './webhooks/index.ts'

const api = scriptedApi()
emptyDesk()

const ROOMS = [models, assessments, leads, caseStudies, users, webhooks, mails, auditEvents, settings]
const definitions = Object.fromEntries(
  ROOMS.map((room) => [room.name, Resource.registerResource({ ...(room as { name: string }) })]),
)
const menu = () => within(screen.getByRole('menu')).getAllByRole('menuitem')

test.each<{ role: Role; rooms: string[] }>([
  { role: 'viewer', rooms: ['Models', 'Assessments', 'Case studies'] },
  { role: 'consultant', rooms: ['Models', 'Assessments', 'Leads', 'Case studies'] },
  {
    role: 'admin',
    rooms: ['Models', 'Assessments', 'Leads', 'Case studies', 'Users', 'Webhooks', 'Mails', 'Audit log', 'Settings'],
  },
])('the menu has the rooms that a $role may enter', async ({ role, rooms }) => {
  await signIn(api, role)
  const user = drawnInDesk(
    <ResourceDefinitionContextProvider definitions={definitions}>
      <Layout>A page</Layout>
    </ResourceDefinitionContextProvider>,
    { at: '/models' },
  )
  await waitFor(() => expect(menu().map(({ textContent }) => textContent)).toEqual(rooms))
  await user.click(within(screen.getByRole('menu')).getByText('Case studies'))
  await waitFor(() => expect(address()).toMatch(/^\/case-studies/))
})
