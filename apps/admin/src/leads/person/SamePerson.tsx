import { Alert, Button } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { Link } from 'react-router-dom'
import { UndoButton } from '../bulk/UndoButton.tsx'
import { isMerge } from '../happened.ts'
import { useTimeline } from '../use-timeline.ts'
import { usePerson } from './use-person.ts'

/** Says that the same person left other leads, or that another lead stands for this one, and takes the latest merge back. */
export function SamePerson({ lead }: { lead: Lead }) {
  const { data = [] } = usePerson(lead.id)
  const { data: happened } = useTimeline(lead.id)
  const merge = happened?.find((entry) => entry.undo && isMerge(entry))?.undo
  const undoing = merge && <UndoButton undo={merge} isMerge />
  if (lead.mergedInto)
    return (
      <Alert
        severity="info"
        action={
          <>
            {undoing}
            <Button component={Link} to={`/leads/${lead.mergedInto}/show`}>
              Open that lead
            </Button>
          </>
        }
      >
        This lead was merged into another of the same person.
        {happened && !merge && ' It can be undone no more: that is possible for 30 days.'}
      </Alert>
    )
  if (data.length < 2) return null
  const apart = data.filter(({ mergedInto }) => mergedInto === null).length
  return (
    <Alert
      severity="info"
      action={
        <>
          {undoing}
          <Button component={Link} to={`/leads/${lead.id}/person`}>
            {apart > 1 ? 'Compare and merge' : 'Compare'}
          </Button>
        </>
      }
    >
      {apart > 1 ? `${apart} leads have this e-mail.` : oneOf(data)}
    </Alert>
  )
}

/** Of leads that were merged into one: what the person did, or how many they are where nobody took anything. */
function oneOf(leads: readonly Lead[]): string {
  const taken = leads.filter(({ assessment }) => assessment !== null).length
  return taken > 1 ? `This person took ${taken} assessments.` : `${leads.length} leads of this person are merged here.`
}
