import { Link, Typography } from '@mui/material'
import { type AuditEvent, auditedPages } from '@verdict/contracts'
import { useCreatePath, useRecordContext } from 'react-admin'
import { Link as RouterLink } from 'react-router-dom'
import { capital } from '../ui/capital.ts'
import { happened, spacedOut } from './audit-words.ts'

/** Pages that are there whatever was done. */
const PAGES: { [resource: string]: (record: string) => string } = {
  settings: () => '/settings',
  retention: () => '/settings',
  'mail-templates': (id) => `/mail-templates/${id}`,
  'report-layouts': (kind) => `/report-layouts?of=${kind}`,
  'privacy-requests': () => '/privacy-requests',
}

/** Whose pages are gone with them. */
const GOING: readonly string[] = auditedPages

const ID = /^[\da-f-]{36}$/

/** What happened to what, with the way to it. */
export function Happened() {
  const event = useRecordContext<AuditEvent>()
  if (!event) return null
  return (
    <>
      {happened(event)}
      <Typography variant="caption" component="div" sx={{ overflowWrap: 'anywhere' }}>
        <WayTo event={event} />
      </Typography>
    </>
  )
}

/** Where what it is about is looked at, or what is left to say of it. */
function WayTo({ event: { about, resource, record, action } }: { event: AuditEvent }) {
  const createPath = useCreatePath()
  const page = PAGES[resource]
  if (about) {
    const to = createPath({
      resource: about.resource,
      id: about.id,
      type: about.resource === 'leads' ? 'show' : 'edit',
    })
    return (
      <Link component={RouterLink} to={to}>
        {about.name ?? (about.resource === 'leads' ? 'Open the lead' : 'Open the mail')}
      </Link>
    )
  }
  if (page)
    return (
      <Link component={RouterLink} to={page(record)}>
        Open the page
      </Link>
    )
  if (record === 'unknown') return 'No known account'
  if (!ID.test(record)) return action === 'export' ? record.toUpperCase() : capital(spacedOut(record))
  return GOING.includes(resource) && action !== 'delete' ? 'No longer there' : null
}
