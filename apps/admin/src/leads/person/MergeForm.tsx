import { Alert, Box, Button, Radio, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material'
import {
  isReachable,
  type Lead,
  leadFileHeaders,
  LONGEST_MESSAGE,
  mergedFields,
  mergeLeads,
  NO_WAY_TO_REACH,
} from '@verdict/contracts'
import { useNavigate } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { AtTime } from '../../ui/Ago.tsx'
import { useSiteZone } from '../../ui/site-zone.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { leadsIn } from '../leads-in.ts'
import { useDoneNotice } from '../bulk/use-done-notice.tsx'
import { statusName } from '../statuses.ts'
import { whenOf } from '../when-of.ts'
import { usePeople } from '../../ui/use-people.ts'
import { Agreements } from './Agreements.tsx'
import {
  addressesOf,
  isMixed,
  keptOf,
  type MergeChoice,
  type MergedField,
  messageOf,
  sourceOf,
  valueOf,
} from './merged.ts'

interface Props {
  leads: Lead[]
  /** The one that was looked at. */
  id: string
  /** Leaves a lead apart, where that can be chosen. */
  onLeaveOut?(id: string): void
}

/** Leads of one person field by field, what each is to be afterwards, and what it comes to. */
export function MergeForm({ leads, id, onLeaveOut }: Props) {
  const { value, set, clear, restored } = useAutosave<MergeChoice>(`lead/${id}/merge`, { take: {} })
  const users = usePeople()
  const timeZone = useSiteZone()
  const { attempt, busy } = useAttempt('leads')
  const navigate = useNavigate()
  const sayDone = useDoneNotice()
  const kept = keptOf(leads, id, value.kept)
  if (!kept) return null
  const choice = { ...value, kept: kept.id }
  const message = messageOf(leads, choice)
  const isTooLong = message !== null && message.length > LONGEST_MESSAGE
  const taken = (field: MergedField) => sourceOf(leads, choice, field)
  const isReached = isReachable({ email: taken('email')?.email ?? '', phone: taken('phone')?.phone })
  const addresses = addressesOf(leads)

  function said(lead: Lead | undefined, field: MergedField): string {
    const text = lead ? valueOf(lead, field) : ''
    if (text === '') return '–'
    if (lead && field === 'nextStep')
      return [lead.nextStep, whenOf({ day: lead.nextStepOn, time: lead.nextStepTime }, timeZone)]
        .filter(Boolean)
        .join(', ')
    if (field === 'status') return statusName(text as Lead['status'])
    return field === 'owner' ? (users.find((user) => user.id === text)?.name ?? 'Somebody who has left') : text
  }

  const merge = () =>
    attempt(async () => {
      const others = leads.filter((lead) => lead !== kept).map((lead) => ({ id: lead.id, revision: lead.revision }))
      const take = Object.fromEntries(mergedFields.map((field) => [field, taken(field)?.id]))
      const { body } = await call(mergeLeads, {
        params: { id: kept.id },
        body: { revision: kept.revision, others, take },
      })
      clear()
      sayDone(`${leadsIn(leads.length)} merged`, body.undo)
      void navigate(`/leads/${kept.id}/show`)
    })

  return (
    <section aria-labelledby="merging">
      <Box component="h2" id="merging" sx={{ fontSize: '1.25rem' }}>
        Merge them
      </Box>
      <Restored at={restored} onDiscard={clear} />
      <Box sx={{ overflowX: 'auto' }}>
        <Table size="small" sx={{ '& td, & th': { verticalAlign: 'top', overflowWrap: 'anywhere', minWidth: 120 } }}>
          <TableHead>
            <TableRow>
              <TableCell>The one that is kept</TableCell>
              {leads.map((lead) => (
                <TableCell key={lead.id}>
                  <Choice
                    name="kept"
                    label={`Keep the lead of ${lead.name}`}
                    isOn={lead === kept}
                    onChoose={() => set((now) => ({ ...now, kept: lead.id }))}
                  />
                  <AtTime instant={lead.createdAt} />
                  {onLeaveOut && (
                    <Button
                      size="small"
                      aria-label={`Leave out the lead of ${lead.name}`}
                      onClick={() => onLeaveOut(lead.id)}
                      sx={{ display: 'block' }}
                    >
                      Leave out
                    </Button>
                  )}
                </TableCell>
              ))}
              <TableCell>Afterwards</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {mergedFields.map((field) => (
              <TableRow key={field}>
                <TableCell component="th" scope="row">
                  {leadFileHeaders[field]}
                </TableCell>
                {leads.map((lead) => (
                  <TableCell key={lead.id}>
                    {isMixed(leads, field) && (
                      <Choice
                        name={field}
                        label={`${leadFileHeaders[field]}: ${said(lead, field)}`}
                        isOn={taken(field) === lead}
                        onChoose={() => set((now) => ({ ...now, take: { ...now.take, [field]: lead.id } }))}
                      />
                    )}
                    {said(lead, field)}
                  </TableCell>
                ))}
                <TableCell sx={{ fontWeight: 600, whiteSpace: field === 'message' ? 'pre-line' : undefined }}>
                  {field === 'message' ? (message ?? '–') : said(taken(field), field)}
                </TableCell>
              </TableRow>
            ))}
            <Agreements leads={leads} kept={kept} />
          </TableBody>
        </Table>
      </Box>
      <Box component="p" sx={{ fontSize: '.875rem', color: 'var(--ink-soft)' }}>
        Their tags are put together, and so is all that they wrote: what you choose comes first. What each agreed to
        stays with it; what the kept one agreed to holds. Notes, tasks and verdicts of all are shown with the lead that
        is kept. This can be undone for 30 days.
      </Box>
      {isTooLong && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          Together they wrote more than the {LONGEST_MESSAGE.toLocaleString('en-GB')} characters that a lead holds.
          These leads stay apart.
        </Alert>
      )}
      {addresses.length > 1 && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          They have different e-mail addresses: {addresses.join(', ')}. Merge them only if all are of one person.
        </Alert>
      )}
      {!isReached && (
        <Alert severity="warning" sx={{ mb: 3 }}>
          {NO_WAY_TO_REACH}
        </Alert>
      )}
      <Button variant="contained" disabled={busy || isTooLong || !isReached} onClick={() => void merge()}>
        Merge {leadsIn(leads.length)}
      </Button>
    </section>
  )
}

interface ChoiceProps {
  name: string
  label: string
  isOn: boolean
  onChoose(): void
}

const Choice = ({ name, label, isOn, onChoose }: ChoiceProps) => (
  <Radio
    size="small"
    name={name}
    checked={isOn}
    onChange={onChoose}
    slotProps={{ input: { 'aria-label': label } }}
    sx={{ p: 0.5, ml: -0.5, mr: 1 }}
  />
)
