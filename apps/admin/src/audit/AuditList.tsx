import { Box, Chip, Typography } from '@mui/material'
import type { AuditEvent } from '@verdict/contracts'
import { DataTable, DateInput, RecordContextProvider, SelectInput, useListContext } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { ListState } from '../ui/list/ListState.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { usePeople } from '../ui/use-people.ts'
import { actionWords, resourceWords } from './audit-words.ts'
import { Changes } from './Changes.tsx'
import { Happened } from './Happened.tsx'
import { NoEventFits, NoEvents } from './NoEvents.tsx'
import { useIsPhone } from '../ui/use-is-phone.ts'
import { DeskList } from '../ui/list/DeskList.tsx'

const choicesOf = (words: { [id: string]: string }) => Object.entries(words).map(([id, name]) => ({ id, name }))
const resources = choicesOf(resourceWords)
const actions = choicesOf(actionWords)

/** Two filters stand side by side on a phone. */
const FILTERS = {
  '& .filter-field': { width: { xs: '50%', sm: 'auto' } },
  '& .filter-field .MuiFormControl-root': { flex: 1 },
  '& .filter-field .MuiInputBase-root': { minWidth: { xs: 0, sm: 200 } },
}

/** What happened to every record, newest first. */
export function AuditList() {
  const people = usePeople()
  const filters = [
    <SelectInput key="actor" source="actor" label="Who" choices={people} alwaysOn />,
    <SelectInput key="resource" source="resource" label="Kind of record" choices={resources} alwaysOn />,
    <SelectInput key="action" source="action" label="What happened" choices={actions} alwaysOn />,
    <DateInput key="from" source="from" label="From" margin="dense" alwaysOn />,
    <DateInput key="to" source="to" label="To" margin="dense" alwaysOn />,
  ]
  return (
    <>
      <PageHead
        title="Audit log"
        hint="Who did what, and when. Of personal data only the names of the changed fields are kept."
      />
      <DeskList filters={filters} sort={{ field: 'at', order: 'DESC' }} actions={false} empty={false} sx={FILTERS}>
        <Security />
        <ListState of="the events" none={<NoEvents />} nothingFits={<NoEventFits />}>
          <Events />
        </ListState>
      </DeskList>
    </>
  )
}

/** Everything else is put aside by one press: failed sign-ins are looked for in a hurry. */
function Security() {
  const { filterValues, setFilters } = useListContext() as {
    filterValues: { security?: true }
    setFilters(filter: object): void
  }
  const { security, ...others } = filterValues
  return (
    <Chip
      label="Security"
      title="Failed sign-ins, refused calls, and changes of passwords and second factors"
      variant="outlined"
      aria-pressed={security === true}
      onClick={() => setFilters(security ? others : { ...others, security: true })}
      sx={{
        ...(security && { background: 'var(--accent-tint)', borderColor: 'var(--accent)', fontWeight: 600 }),
        height: 34,
        mb: 3,
      }}
    />
  )
}

function Events() {
  const isPhone = useIsPhone()
  const { data = [] } = useListContext<AuditEvent>()
  if (isPhone)
    return (
      <Box component="ol" aria-label="Events" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map((event) => (
          <RecordContextProvider key={event.id} value={event}>
            <Box component="li" sx={{ borderTop: '1px solid var(--rule)', py: 3, overflowWrap: 'anywhere' }}>
              <Typography variant="caption" component="div">
                {whoDid(event)}, <Ago source="at" />
              </Typography>
              <Happened />
              <Changes />
            </Box>
          </RecordContextProvider>
        ))}
      </Box>
    )
  return (
    <DataTable rowClick={false} bulkActionButtons={false} sx={{ '& td': { verticalAlign: 'top' } }}>
      <DataTable.Col source="at" label="When">
        <Ago source="at" />
      </DataTable.Col>
      <DataTable.Col source="actorName" label="Who" disableSort render={whoDid} />
      <DataTable.Col source="action" label="What" disableSort field={Happened} />
      <DataTable.Col source="after" label="Change" disableSort field={Changes} />
    </DataTable>
  )
}

const whoDid = ({ actorName }: AuditEvent) => actorName ?? 'Not signed in'
