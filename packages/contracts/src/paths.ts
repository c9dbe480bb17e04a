/** Every path of the API, written once. Apart from the schemas, so that the portal imports no validator. */

/** What every path of the API begins with. */
export const API = '/api/v1'

/** What clients and other programs call. */
export const paths = {
  site: '/site',
  models: '/models',
  model: '/models/:slug',
  modelVersion: '/models/:slug/versions/:number',
  assessments: '/assessments',
  result: '/results/:token',
  resultVerification: '/results/:token/verify',
  resultReport: '/results/:token/report.pdf',
  resultMail: '/results/:token/mail',
  leads: '/leads',
  visits: '/visits',
  caseStudies: '/case-studies',
  caseStudy: '/case-studies/:slug',
  privacyRequests: '/privacy/requests',
  privacyRequest: '/privacy/:token',
  privacyConfirmation: '/privacy/:token/confirm',
  privacyExport: '/privacy/:token/export',
} as const

/** What the desk calls; apart, so that no client loads them. */
export const deskPaths = {
  login: '/auth/login',
  logout: '/auth/logout',
  me: '/auth/me',
  password: '/auth/password',
  link: '/auth/link',
  accept: '/auth/accept',
  forgot: '/auth/forgot',
  reset: '/auth/reset',
  sessions: '/auth/sessions',
  session: '/auth/sessions/:id',
  totp: '/auth/totp',
  totpConfirm: '/auth/totp/confirm',
  recoveryCodes: '/auth/totp/recovery-codes',
  tokens: '/auth/tokens',
  token: '/auth/tokens/:id',

  adminModels: '/admin/models',
  adminModel: '/admin/models/:id',
  adminDraft: '/admin/models/:id/draft',
  adminRevisions: '/admin/models/:id/revisions',
  adminRetiredKeys: '/admin/models/:id/retired-keys',
  adminRestore: '/admin/models/:id/restore',
  adminCheck: '/admin/models/:id/check',
  adminAcceptedFindings: '/admin/models/:id/accepted-findings',
  adminAcceptedFinding: '/admin/models/:id/accepted-findings/:finding',
  adminImpact: '/admin/models/:id/impact',
  adminImpactAssessments: '/admin/models/:id/impact/assessments',
  adminPastAssessments: '/admin/models/:id/past-assessments',
  adminPublish: '/admin/models/:id/publish',
  adminVersions: '/admin/versions',
  adminVersion: '/admin/versions/:id',
  adminVersionDiff: '/admin/versions/:id/diff',
  adminCaseStudies: '/admin/case-studies',
  adminCaseStudy: '/admin/case-studies/:id',
  adminLeads: '/admin/leads',
  adminLead: '/admin/leads/:id',
  adminLeadImports: '/admin/lead-imports',
  adminLeadPerson: '/admin/lead-people/:id',
  adminLeadResult: '/admin/leads/:id/result',
  adminLeadMerge: '/admin/leads/:id/merge',
  adminLeadViews: '/admin/lead-views',
  adminLeadView: '/admin/lead-views/:id',
  adminLeadTasks: '/admin/lead-tasks',
  adminLeadTask: '/admin/lead-tasks/:id',
  adminLeadTimeline: '/admin/lead-timelines/:id',
  adminLeadsBulk: '/admin/leads/bulk',
  adminUndo: '/admin/undo/:id',
  adminLeadCounts: '/admin/leads/counts',
  adminLeadTags: '/admin/leads/tags',
  adminLeadsExport: '/admin/leads/export',
  adminLeadsExports: '/admin/leads/exports',
  adminLeadsExportFile: '/admin/leads/exports/:id',
  adminLeadReport: '/admin/leads/:id/report.pdf',
  adminLeadNotes: '/admin/lead-notes',
  adminUsers: '/admin/users',
  adminUser: '/admin/users/:id',
  adminInvite: '/admin/users/:id/invite',
  adminResetLink: '/admin/users/:id/reset-link',
  adminUserTotp: '/admin/users/:id/totp',
  adminUserSessions: '/admin/users/:id/sessions',
  adminUserSession: '/admin/users/:id/sessions/:session',
  adminAuditEvents: '/admin/audit-events',
  adminPrivacyRequests: '/admin/privacy-requests',
  adminJobs: '/admin/jobs',
  adminJob: '/admin/jobs/:id',
  adminSettings: '/admin/settings',
  adminWebhooks: '/admin/webhooks',
  adminWebhook: '/admin/webhooks/:id',
  adminWebhookTest: '/admin/webhooks/:id/test',
  adminWebhookRotate: '/admin/webhooks/:id/rotate',
  adminWebhookResend: '/admin/webhooks/:id/resend',
  adminMails: '/admin/mails',
  adminMail: '/admin/mails/:id',
  adminMailResend: '/admin/mails/:id/resend',
  adminDeliveries: '/admin/deliveries',
  adminDelivery: '/admin/deliveries/:id',
  adminDeliveryResend: '/admin/deliveries/:id/resend',
} as const

/** The portal's pages, and what else lives at the root. A model cannot be named after any of these. */
export const reservedSlugs = [
  'admin',
  'api',
  'health',
  'metrics',
  'r',
  'embed',
  'case-studies',
  'assets',
  'privacy',
  'preview',
  'mcp',
] as const

/** A path with its parameters filled in. */
export const pathOf = (path: string, parameters: { [name: string]: string | number } = {}): string =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(parameters[name])))

/** The same below the API, ready to fetch. */
export const urlOf = (path: string, parameters: { [name: string]: string | number } = {}): string =>
  API + pathOf(path, parameters)
