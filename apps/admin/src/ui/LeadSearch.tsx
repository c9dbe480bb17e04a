import { Autocomplete, Box, TextField } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { type Lead, listLeads } from '@verdict/contracts'
import { useState } from 'react'
import { call } from '../api/call.ts'
import { AtTime } from './Ago.tsx'
import { useDebouncedSearch } from './use-debounced-search.ts'

const MOST = 10

interface Props {
  label: string
  /** What holds while nobody is chosen, or what is looked at. */
  placeholder: string
  /** What is said where nobody is found. */
  none: string
  offers(lead: Lead): boolean
  /** Who stands in the field; where it is left out, the field empties once somebody is chosen. */
  chosen?: Lead | null
  onChoose(lead: Lead | null): void
}

/** Finds a lead by name, company, e-mail or phone; the newest are offered first. */
export function LeadSearch({ label, placeholder, none, offers, chosen, onChoose }: Props) {
  const [text, setText] = useState('')
  const [typed, setTyped] = useState('')
  const q = useDebouncedSearch(typed)
  const { data = [], isFetching } = useQuery({
    queryKey: ['leads', 'search', q],
    queryFn: async () => {
      const range: [number, number] = [0, MOST - 1]
      const query = { filter: q === '' ? {} : { q }, range, sort: '["createdAt","DESC"]' }
      return (await call(listLeads, { query })).body
    },
  })

  return (
    <Autocomplete<Lead>
      size="small"
      options={data.filter(offers)}
      value={chosen ?? null}
      inputValue={text}
      loading={isFetching}
      filterOptions={(options) => options}
      isOptionEqualToValue={(one, other) => one.id === other.id}
      getOptionLabel={({ name, company }) => [name, company].filter(Boolean).join(', ')}
      getOptionKey={({ id }) => id}
      renderOption={({ key, ...props }, lead) => (
        <li key={key} {...props}>
          <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
            {[lead.name, lead.company].filter(Boolean).join(', ')}
            <Box sx={{ fontSize: '.8125rem', color: 'var(--ink-soft)' }}>
              {lead.email || lead.phone} · <AtTime instant={lead.createdAt} />
            </Box>
          </Box>
        </li>
      )}
      noOptionsText={none}
      onInputChange={(_, next, reason) => {
        setText(next)
        if (reason === 'input') setTyped(next)
      }}
      onChange={(_, choice) => {
        onChoose(choice)
        if (chosen !== undefined) return
        setText('')
        setTyped('')
      }}
      renderInput={(params) => <TextField {...params} label={label} placeholder={placeholder} />}
      sx={{ flex: '1 1 200px' }}
    />
  )
}
