import type { Role } from '@verdict/contracts'
import { Admin, CustomRoutes, Resource } from 'react-admin'
import { Route } from 'react-router-dom'
import { auditEvents } from './audit/index.ts'
import { caseStudies } from './case-studies/index.ts'
import { Layout } from './layout/Layout.tsx'
import { leads } from './leads/index.ts'
import { models } from './models/index.ts'
import { authProvider } from './providers/auth-provider.ts'
import { dataProvider } from './providers/data-provider.ts'
import { i18nProvider } from './providers/i18n-provider.ts'
import { ChangePassword } from './sign-in/ChangePassword.tsx'
import { SignIn } from './sign-in/SignIn.tsx'
import { theme } from './theme/theme.ts'

/** The desk: a line a room. */
export const App = () => (
  <Admin
    title="Verdict"
    layout={Layout}
    loginPage={SignIn}
    authProvider={authProvider}
    dataProvider={dataProvider}
    i18nProvider={i18nProvider}
    theme={theme}
    darkTheme={null}
    requireAuth
    disableTelemetry
  >
    {(role: Role | undefined) => [
      <Resource key="models" {...models} />,
      ...(role === 'viewer' ? [] : [<Resource key="leads" {...leads} />]),
      <Resource key="case-studies" {...caseStudies} />,
      <Resource key="users" name="users" recordRepresentation="name" />,
      <Resource key="lead-notes" name="lead-notes" />,
      <Resource key="versions" name="versions" />,
      ...(role === 'admin' ? [<Resource key="audit-events" {...auditEvents} />] : []),
      <CustomRoutes key="password" noLayout>
        <Route path="/change-password" element={<ChangePassword />} />
      </CustomRoutes>,
    ]}
  </Admin>
)
