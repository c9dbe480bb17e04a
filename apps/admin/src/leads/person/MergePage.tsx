import { Alert, Box, Stack, Typography } from '@mui/material'
import { MOST_MERGED } from '@verdict/contracts'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { LeadSearch } from '../../ui/LeadSearch.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Unread } from '../../ui/Unread.tsx'
import { mergeAddress } from './merge-address.ts'
import { MergeForm } from './MergeForm.tsx'
import { useChosen } from './use-chosen.ts'

/** Leads that a consultant takes for one person, whatever their addresses, and a way to make one lead of them. The page's address says which. */
export function MergePage() {
  const ids = [...new Set(useSearchParams()[0].getAll('id'))]
  const navigate = useNavigate()
  const { leads, gone, error, refetch } = useChosen(ids)
  const choose = (next: string[]) => void navigate(mergeAddress(next))
  const leave = (id: string) => choose(ids.filter((each) => each !== id))
  const [only] = leads
  const first = leads.find(({ id }) => id === ids[0]) ?? only

  return (
    <>
      <PageHead
        title="Merge leads"
        hint="Choose the leads of one person. What comes of it is shown before anything is merged."
      />
      <Stack gap={6}>
        {error && <Unread {...{ error, refetch }} />}
        {gone > 0 && (
          <Alert severity="warning">
            {gone === 1 ? 'One of these leads is' : `${gone} of these leads are`} no longer there: deleted, or merged
            into another.
          </Alert>
        )}
        {ids.length <= MOST_MERGED ? (
          <Box sx={{ display: 'flex', maxWidth: 480 }}>
            <LeadSearch
              label="Add a lead"
              placeholder="Name, company, e-mail or phone"
              none="No other lead is found"
              offers={({ id }) => !ids.includes(id)}
              onChoose={(lead) => lead && choose([...ids, lead.id])}
            />
          </Box>
        ) : (
          <Typography>{MOST_MERGED + 1} leads are merged at a time.</Typography>
        )}
        {only && leads.length === 1 && (
          <Typography sx={{ overflowWrap: 'anywhere' }}>
            <b>{[only.name, only.company].filter(Boolean).join(', ')}</b> is to be merged. Add another lead of the same
            person.
          </Typography>
        )}
        {first && leads.length > 1 && <MergeForm key={first.id} id={first.id} leads={leads} onLeaveOut={leave} />}
      </Stack>
    </>
  )
}
