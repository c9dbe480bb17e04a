import { Box, Typography } from '@mui/material'
import type { AuditEvent } from '@verdict/contracts'
import { DataTable, List, SelectInput, useRecordContext } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'

const resources: { [resource: string]: string } = {
  models: 'Model',
  'accepted-findings': 'Accepted finding',
  comments: 'Comment on a model',
  judgements: 'Weights by asking',
  translations: 'Translations of a model',
  'shipped-models': 'Shipped version of a model',
  'preview-links': 'Link to a preview',
  impacts: 'Impact of a draft',
  'case-studies': 'Case study',
  leads: 'Lead',
  'lead-notes': 'Note on a lead',
  'lead-tasks': 'Task for a lead',
  'lead-views': 'View of leads',
  users: 'User',
  'api-tokens': 'API token',
  settings: 'Settings',
  security: 'Security',
  jobs: 'Job',
  webhooks: 'Webhook',
  mails: 'Mail',
  'privacy-requests': 'Privacy request',
}
const actions: { [action: string]: string } = {
  create: 'created',
  update: 'changed',
  delete: 'deleted',
  publish: 'published',
  withdraw: 'withdrawn',
  restore: 'restored',
  export: 'exported',
  erase: 'erased',
  open: 'opened',
  merge: 'merged',
  import: 'imported',
  cancel: 'cancelled',
  send: 'sent',
  login: 'signed in',
  'login-failed': 'sign-in failed',
  logout: 'signed out',
  password: 'password changed',
  refused: 'refused',
  invite: 'invited',
  accept: 'invitation accepted',
  forgot: 'password forgotten',
  'reset-link': 'reset link created',
  reset: 'password reset',
  'two-factor-on': 'two-factor sign-in turned on',
  'two-factor-off': 'two-factor sign-in turned off',
  'recovery-codes': 'recovery codes created',
}
const choicesOf = (names: { [id: string]: string }) => Object.entries(names).map(([id, name]) => ({ id, name }))

const filters = [
  <SelectInput key="resource" source="resource" label="Kind of record" choices={choicesOf(resources)} alwaysOn />,
  <SelectInput key="action" source="action" label="What happened" choices={choicesOf(actions)} alwaysOn />,
]

/** What happened to every record, newest first. */
export const AuditList = () => (
  <>
    <PageHead
      title="Audit log"
      hint="Who did what, and when. Of personal data only the names of the changed fields are kept."
    />
    <List title=" " filters={filters} sort={{ field: 'at', order: 'DESC' }} exporter={false} actions={false}>
      <DataTable
        rowClick={false}
        bulkActionButtons={false}
        sx={{ ...onAPhoneWithout('record'), '& .column-actorName': { minWidth: 88 } }}
      >
        <DataTable.Col source="at" label="When">
          <Ago source="at" />
        </DataTable.Col>
        <DataTable.Col source="actorName" label="Who" disableSort />
        <DataTable.Col
          source="action"
          label="What"
          disableSort
          render={({ action, resource }: AuditEvent) =>
            `${resources[resource] ?? resource}: ${actions[action] ?? action}`
          }
        />
        <DataTable.Col source="record" label="Change" disableSort field={Change} />
      </DataTable>
    </List>
  </>
)

function Change() {
  const event = useRecordContext<AuditEvent>()
  const lines = Object.entries((event?.after ?? {}) as { [name: string]: unknown }).map(([name, value]) => {
    const before = (event?.before as { [name: string]: unknown } | null)?.[name]
    return `${name}: ${before === undefined || short(before) === short(value) ? '' : `${short(before)} → `}${short(value)}`
  })
  return (
    <Box sx={{ maxWidth: '60ch', overflowWrap: 'anywhere' }}>
      {lines.slice(0, 4).join('; ') || '–'}
      <Typography variant="caption" component="div">
        {event?.record}
      </Typography>
    </Box>
  )
}

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
