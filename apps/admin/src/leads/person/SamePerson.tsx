import { Alert, Button } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { Link } from 'react-router-dom'
import { usePerson } from './use-person.ts'

/** Says that the same person left other leads, or that another lead stands for this one. */
export function SamePerson({ lead }: { lead: Lead }) {
  const { data = [] } = usePerson(lead.id)
  if (lead.mergedInto)
    return (
      <Alert
        severity="info"
        action={
          <Button component={Link} to={`/leads/${lead.mergedInto}/show`}>
            Open that lead
          </Button>
        }
      >
        This lead was merged into another of the same person.
      </Alert>
    )
  if (data.length < 2) return null
  const apart = data.filter(({ mergedInto }) => mergedInto === null).length
  return (
    <Alert
      severity="info"
      action={
        <Button component={Link} to={`/leads/${lead.id}/person`}>
          {apart > 1 ? 'Compare and merge' : 'Compare'}
        </Button>
      }
    >
      {apart > 1 ? `${apart} leads have this e-mail.` : `This person took ${data.length} assessments.`}
    </Alert>
  )
}
