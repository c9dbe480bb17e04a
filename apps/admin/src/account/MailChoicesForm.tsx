import {
  Alert,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  Skeleton,
  Stack,
} from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getMailChoices, leadMailChoices, type MailChoices, updateMailChoices } from '@verdict/contracts'
import { useState } from 'react'
import { useNotify } from 'react-admin'
import { call } from '../api/call.ts'
import { Unread } from '../ui/Unread.tsx'

const WORDS: { [choice in MailChoices['leads']]: string } = {
  each: 'Each new lead, and those that are given to you',
  mine: 'Only those that are given to you',
  none: 'None',
}

/** Which mails one gets; each choice is saved as it is made. */
export function MailChoicesForm({ worksLeads }: { worksLeads: boolean }) {
  const {
    data: choices,
    error,
    refetch,
  } = useQuery({
    queryKey: ['mail-choices'],
    queryFn: async () => (await call(getMailChoices)).body,
  })
  const [problem, setProblem] = useState('')
  const notify = useNotify()

  async function choose(body: Partial<MailChoices>) {
    setProblem('')
    try {
      await call(updateMailChoices, { body })
      notify('Saved.', { type: 'success' })
    } catch (error) {
      setProblem((error as Error).message)
    }
    await refetch()
  }

  if (error && !choices) return <Unread {...{ error, refetch }} />
  if (!choices) return <Skeleton variant="rectangular" height={160} />
  return (
    <Stack gap={4}>
      {worksLeads && (
        <>
          <FormControl>
            <FormLabel id="lead-mails">Mails about leads</FormLabel>
            <RadioGroup
              aria-labelledby="lead-mails"
              value={choices.leads}
              onChange={({ target }) => void choose({ leads: target.value as MailChoices['leads'] })}
            >
              {leadMailChoices.map((choice) => (
                <FormControlLabel key={choice} value={choice} label={WORDS[choice]} control={<Radio />} />
              ))}
            </RadioGroup>
          </FormControl>
          <FormControl>
            <FormControlLabel
              label="Your week, each Monday"
              control={
                <Checkbox checked={choices.digest} onChange={({ target }) => void choose({ digest: target.checked })} />
              }
            />
            <FormHelperText sx={{ mt: 0 }}>
              New leads, next steps that are due, and the models that were taken most.
            </FormHelperText>
          </FormControl>
        </>
      )}
      <FormControl>
        <FormControlLabel
          label="Mail me when a colleague asks something of me"
          control={
            <Checkbox checked={choices.mentions} onChange={({ target }) => void choose({ mentions: target.checked })} />
          }
        />
        <FormHelperText sx={{ mt: 0 }}>
          Where a comment on a model mentions you
          {worksLeads && ', a draft waits for approval, or yours was decided on or changed'}. Comments stand under
          Mentions in any case.
        </FormHelperText>
      </FormControl>
      {problem && <Alert severity="error">{problem}</Alert>}
    </Stack>
  )
}
