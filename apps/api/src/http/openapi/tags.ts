/** What the calls are about, in the order in which one meets it: the noun of their path, its name and what it is. */
const NOUNS: { [noun: string]: { name: string; description: string } } = {
  site: { name: 'Site', description: 'Who runs this installation, as clients see it.' },
  models: { name: 'Models', description: 'Decision models: published ones for clients, drafts for consultants.' },
  'starter-models': { name: 'Starter models', description: 'Models that come with Verdict, to start one from.' },
  mentions: { name: 'Mentions', description: 'The comments of all models that mention one.' },
  versions: {
    name: 'Versions',
    description: 'Published states of a model: numbered, named by their hash, never changed.',
  },
  'preview-links': {
    name: 'Preview links',
    description: 'Secret links that show a draft as clients would see it; nothing there is counted.',
  },
  assessments: {
    name: 'Assessments',
    description: "A client's answers, and the verdict that the server gives on them.",
  },
  results: {
    name: 'Results',
    description: 'Assessments as they are shared by link, without personal data; anybody may verify them.',
  },
  visits: { name: 'Visits', description: 'Steps on the way through an assessment, counted without personal data.' },
  leads: { name: 'Leads', description: 'People who left their details, with their assessment.' },
  undo: { name: 'Undo', description: 'Takes back what was done to many at once.' },
  'lead-timelines': { name: 'Lead timelines', description: 'What happened to leads.' },
  'lead-tasks': { name: 'Lead tasks', description: 'What is to be done for leads, and when.' },
  'lead-imports': { name: 'Lead imports', description: 'Reads leads from files.' },
  'lead-people': { name: 'Lead people', description: 'All that one person left.' },
  'lead-views': { name: 'Lead views', description: 'Filters of leads that are saved under a name.' },
  'lead-notes': { name: 'Lead notes', description: 'What consultants noted about leads.' },
  'case-studies': { name: 'Case studies', description: 'Projects that the consultancy tells of.' },
  auth: { name: 'Signing in', description: 'Sessions of the back office, kept in a cookie.' },
  users: { name: 'Users', description: 'Users and invitations.' },
  settings: { name: 'Settings', description: 'What is decided for the whole installation.' },
  webhooks: { name: 'Webhooks', description: 'Addresses that events are sent to, signed as Standard Webhooks has it.' },
  deliveries: { name: 'Deliveries', description: 'Attempts to send events to webhooks: when, with what outcome.' },
  reports: { name: 'Reports', description: 'What the two reports of a result are made of.' },
  'mail-templates': {
    name: 'Mail templates',
    description: 'The texts that mails are made from, by kind and language.',
  },
  mails: { name: 'Mails', description: 'What was mailed, is about to be, or is kept because no mail server is set.' },
  privacy: {
    name: 'Privacy',
    description: 'What people ask about themselves: what is kept about them, and its erasure.',
  },
  'privacy-requests': { name: 'Privacy requests', description: 'What people asked about themselves, and its state.' },
  retention: { name: 'Retention', description: 'How long each kind of record is kept.' },
  'retention-runs': { name: 'Retention runs', description: 'What went because it was old.' },
  jobs: { name: 'Jobs', description: 'What takes long, done in the background: how far it is, and what came of it.' },
  'audit-events': { name: 'Audit events', description: 'What happened to every record, and who did it.' },
}

export const tags = Object.values(NOUNS)

/** The tag of a path. */
export function tagOf(path: string): string {
  const noun = path.split('/').find((step) => step !== '' && step !== 'admin') ?? ''
  const tag = NOUNS[noun]
  if (!tag) throw new Error(`There is no tag for ${path}`)
  return tag.name
}
