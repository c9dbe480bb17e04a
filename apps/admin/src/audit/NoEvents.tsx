import { Box } from '@mui/material'
import { useListContext } from 'react-admin'
import { Empty } from '../ui/Empty.tsx'
import { NothingFits } from '../ui/list/NothingFits.tsx'
import { type Person, usePeople } from '../ui/use-people.ts'
import { actionWords, resourceWords } from './audit-words.ts'

/** What is shown before anything has happened. */
export const NoEvents = () => (
  <Box sx={{ pt: 4 }}>
    <Empty title="Nothing has happened yet.">Whatever somebody changes, opens or exports is listed here.</Empty>
  </Box>
)

interface EventFilter {
  actor?: string
  resource?: string
  action?: string
  from?: string
  to?: string
  security?: true
}

/** What is shown where filters leave nothing. */
export function NoEventFits() {
  const { filterValues } = useListContext() as { filterValues: EventFilter }
  const people = usePeople()
  const parts = (Object.entries(filterValues) as [keyof EventFilter, never][]).map(([field, value]) => {
    const { [field]: _, ...without } = filterValues
    return { text: WORDS[field]?.(value, people) ?? field, without }
  })
  return <NothingFits title="No event fits all of this." parts={parts} />
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const dayOf = (text: string) => day.format(new Date(text))

const WORDS: { [field in keyof EventFilter]-?: (value: never, people: readonly Person[]) => string } = {
  actor: (actor: string, people) => `By ${people.find(({ id }) => id === actor)?.name ?? 'somebody who has left'}`,
  resource: (resource: string) => resourceWords[resource] ?? resource,
  action: (action: string) => actionWords[action] ?? action,
  from: (from: string) => `Since ${dayOf(from)}`,
  to: (to: string) => `Until ${dayOf(to)}`,
  security: () => 'Security',
}
