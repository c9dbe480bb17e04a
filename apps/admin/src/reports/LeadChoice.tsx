import { Autocomplete, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { listLeads } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { call } from '../api/call.ts'

interface Choice {
  id: string
  name: string
  company: string | null
  createdAt: string
}

/** Milliseconds without a key before leads are looked for. */
const PAUSE = 250
const MOST = 10

/** Whose report is looked at: found by name, company or e-mail; the newest assessment where nobody is chosen. */
export function LeadChoice({ onChoose }: { onChoose(lead: string | undefined): void }) {
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  const [chosen, setChosen] = useState<Choice | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setQ(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  const { data = [], isFetching } = useQuery({
    queryKey: ['leads-to-preview', q],
    queryFn: async () => {
      const query = {
        filter: q === '' ? {} : { q },
        range: [0, MOST - 1] as [number, number],
        sort: '["createdAt","DESC"]',
      }
      const { body } = await call(listLeads, { query })
      return body.filter(({ assessment }) => assessment !== null)
    },
  })
  return (
    <Autocomplete<Choice>
      size="small"
      options={data}
      value={chosen}
      loading={isFetching}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={({ name, company }) => [name, company].filter(Boolean).join(', ')}
      getOptionKey={({ id }) => id}
      noOptionsText="No lead with an assessment"
      onInputChange={(_, text, reason) => reason === 'input' && setTyped(text)}
      onChange={(_, choice) => {
        setChosen(choice)
        onChoose(choice?.id)
      }}
      renderInput={(params) => <TextField {...params} label="Whose report" placeholder="Newest assessment" />}
      sx={{ flex: '1 1 200px' }}
    />
  )
}
