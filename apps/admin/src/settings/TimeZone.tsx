import { Autocomplete, TextField } from '@mui/material'
import { dayIn, isTimeZone } from '@verdict/contracts/days'
import { useState } from 'react'

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')]

interface Props {
  timeZone: string
  problem: string | undefined
  onChange(timeZone: string): void
}

/** The time zone whose days are meant; what is typed stays, whether there is such a zone or not. */
export function TimeZone({ timeZone, problem, onChange }: Props) {
  const [entered, setEntered] = useState<string>()
  const known = isTimeZone(timeZone)
  // While it is typed it is not whole yet.
  const isWrong = !known && entered === undefined
  const hint = !isWrong
    ? `What is overdue, filters by day and the times in files go by it. ${known ? `There it is ${dayIn(timeZone)} now.` : ''}`
    : 'There is no such time zone. They are called after cities, such as Europe/Madrid.'
  return (
    <Autocomplete
      freeSolo
      options={zones}
      inputValue={timeZone}
      onInputChange={(_, typed, reason) => reason !== 'reset' && onChange(typed)}
      onChange={(_, chosen) => chosen !== null && onChange(chosen)}
      onFocus={() => setEntered(timeZone)}
      onBlur={() => setEntered(undefined)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') setEntered(undefined)
        if (key === 'Escape' && entered !== undefined) onChange(entered)
      }}
      renderInput={(params) => (
        <TextField
          {...params}
          label="Time zone"
          error={isWrong || problem !== undefined}
          helperText={problem ?? hint}
        />
      )}
    />
  )
}
