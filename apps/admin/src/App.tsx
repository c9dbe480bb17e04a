import { Admin, CustomRoutes, Resource } from 'react-admin'
import { Route } from 'react-router-dom'
import { AccountPage } from './account/AccountPage.tsx'
import { assessments } from './assessments/index.ts'
import { auditEvents } from './audit/index.ts'
import { caseStudies } from './case-studies/index.ts'
import { Notices } from './ui/Notices.tsx'
import { Layout } from './layout/Layout.tsx'
import { NotFound } from './layout/NotFound.tsx'
import { leads } from './leads/index.ts'
import { mailTemplates } from './mail-templates/index.ts'
import { mails } from './mails/index.ts'
import { tasks } from './leads/tasks/index.ts'
import { MentionsPage } from './mentions/MentionsPage.tsx'
import { models } from './models/index.ts'
import { authProvider } from './providers/auth-provider.ts'
import { dataProvider } from './providers/data-provider.ts'
import { i18nProvider } from './providers/i18n-provider.ts'
import { newQueryClient } from './providers/query-client.ts'
import { settings } from './settings/index.ts'
import { AcceptInvitation } from './sign-in/AcceptInvitation.tsx'
import { ChangePassword } from './sign-in/ChangePassword.tsx'
import { Forgot } from './sign-in/Forgot.tsx'
import { ResetPassword } from './sign-in/ResetPassword.tsx'
import { SetUpTwoFactor } from './sign-in/SetUpTwoFactor.tsx'
import { SignIn } from './sign-in/SignIn.tsx'
import { theme } from './theme/theme.ts'
import { Crashed } from './layout/Crashed.tsx'
import { users } from './users/index.ts'
import { reportLayouts } from './reports/index.ts'
import { privacyRequests } from './privacy/index.ts'
import { webhooks } from './webhooks/index.ts'

const queryClient = newQueryClient()

/** The desk. The menu shows the resources that a role may open, and the API refuses the others. */
export const App = () => (
  <Admin
    notification={Notices}
    title="Verdict"
    layout={Layout}
    loginPage={SignIn}
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    queryClient={queryClient}
    theme={theme}
    darkTheme={null}
    error={Crashed}
    catchAll={NotFound}
    requireAuth
    disableTelemetry
  >
    <Resource {...models} />
    <Resource {...assessments} />
    <Resource {...leads} />
    <Resource {...tasks} />
    <Resource {...caseStudies} />
    <Resource name="lead-notes" />
    <Resource name="versions" />
    <Resource {...users} />
    <Resource {...webhooks} />
    <Resource {...mails} />
    <Resource {...mailTemplates} />
    <Resource {...reportLayouts} />
    <Resource {...privacyRequests} />
    <Resource {...auditEvents} />
    <Resource {...settings} />
    <CustomRoutes noLayout>
      <Route path="/change-password" element={<ChangePassword />} />
      <Route path="/set-up-two-factor" element={<SetUpTwoFactor />} />
      <Route path="/accept" element={<AcceptInvitation />} />
      <Route path="/forgot" element={<Forgot />} />
      <Route path="/reset" element={<ResetPassword />} />
    </CustomRoutes>
    <CustomRoutes>
      <Route path="/account" element={<AccountPage />} />
      <Route path="/mentions" element={<MentionsPage />} />
    </CustomRoutes>
  </Admin>
)
