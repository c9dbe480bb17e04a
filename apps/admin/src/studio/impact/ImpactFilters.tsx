import { Box, Button, Checkbox, FormControlLabel, MenuItem, TextField } from '@mui/material'
import type { ImpactFilter } from '@verdict/contracts'
import { useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { DayField } from '../../ui/typing/DayField.tsx'
import { readDay } from '../../ui/typing/read-day.ts'

interface Props {
  /** The sources that are known. */
  sources: string[]
  /** What the button says. */
  action: string
  busy: boolean
  onStart(filter: ImpactFilter): void
}

const STRENGTHS = { clear: 'Clear', leaning: 'Leaning', tooClose: 'Too close to call' } as const
const ANY = '*'

/** What is typed and chosen. */
interface Chosen {
  from?: string
  to?: string
  source?: string | undefined
  strength?: string | undefined
  leads?: string | undefined
}

/** Which assessments are decided again. What was replayed last stands in the address. */
export function ImpactFilters({ sources, action, busy, onStart }: Props) {
  const [params, setParams] = useSearchParams()
  const [chosen, setChosen] = useState<Chosen>(() => Object.fromEntries(params))
  const [problems, setProblems] = useState<{ [field: string]: string }>({})
  const set = (changed: Chosen) => setChosen((now) => ({ ...now, ...changed }))
  const { from = '', to = '', source, strength, leads } = chosen

  function start() {
    const wrong: { [field: string]: string } = {}
    for (const [name, day] of Object.entries({ from, to })) {
      const reading = day === '' ? undefined : readDay(day)
      if (reading && 'problem' in reading) wrong[name] = reading.problem
    }
    setProblems(wrong)
    if (Object.keys(wrong).length > 0) return
    const filter = {
      ...(from && { from }),
      ...(to && { to }),
      ...(source !== undefined && { source }),
      ...(strength && { strength: strength as keyof typeof STRENGTHS }),
    }
    setParams({ ...filter, ...(leads && { leads }) }, { replace: true })
    onStart({ ...filter, ...(leads && { leadsOnly: true }) })
  }

  return (
    <Box
      component="form"
      noValidate
      aria-label="Which assessments"
      onSubmit={(event) => {
        event.preventDefault()
        start()
      }}
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
        alignItems: 'flex-start',
        mb: 6,
        '& .MuiTextField-root': { minWidth: 150, flex: { xs: '1 1 130px', md: '0 1 170px' } },
      }}
    >
      <DayField label="From" value={from} problem={problems.from} onChange={(day) => set({ from: day })} />
      <DayField label="To" value={to} problem={problems.to} onChange={(day) => set({ to: day })} />
      <TextField
        select
        label="Source"
        value={source ?? ANY}
        onChange={({ target }) => set({ source: target.value === ANY ? undefined : target.value })}
        slotProps={{ inputLabel: { shrink: true } }}
      >
        <MenuItem value={ANY}>All sources</MenuItem>
        {[...new Set([...sources, ...(source === undefined ? [] : [source])])].map((each) => (
          <MenuItem key={each} value={each}>
            {each || 'Direct'}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        select
        label="Strength"
        value={strength ?? ANY}
        onChange={({ target }) => set({ strength: target.value === ANY ? undefined : target.value })}
      >
        <MenuItem value={ANY}>All strengths</MenuItem>
        {Object.entries(STRENGTHS).map(([strength, name]) => (
          <MenuItem key={strength} value={strength}>
            {name}
          </MenuItem>
        ))}
      </TextField>
      <FormControlLabel
        control={
          <Checkbox
            checked={leads !== undefined}
            onChange={(_, checked) => set({ leads: checked ? 'yes' : undefined })}
          />
        }
        label="Leads only"
      />
      <Button type="submit" variant="contained" disabled={busy} sx={{ mt: 1 }}>
        {action}
      </Button>
    </Box>
  )
}
