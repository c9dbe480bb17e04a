import { Box, Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import {
  BulkUpdateButton,
  DataTable,
  DateInput,
  FilterButton,
  List,
  ReferenceField,
  ReferenceInput,
  SelectArrayInput,
  SelectInput,
  TopToolbar,
  useRecordContext,
} from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Search } from '../ui/Search.tsx'
import { useSiteZone } from '../ui/site-zone.ts'
import { LeadExport } from './LeadExport.tsx'
import { isOverdue } from './overdue.ts'
import { StatusMark } from './StatusMark.tsx'
import { statusChoices } from './statuses.ts'
import { suspicionShort } from './suspicions.ts'
import { VerdictCell } from './VerdictCell.tsx'

const strengths = [
  { id: 'clear', name: 'Clear' },
  { id: 'leaning', name: 'Leaning' },
  { id: 'tooClose', name: 'Too close to call' },
]

const filters = [
  <Search key="q" source="q" name="Search leads" placeholder="Name, company, e-mail, note" alwaysOn />,
  <SelectArrayInput
    key="status"
    source="status"
    label="Status"
    choices={statusChoices}
    alwaysOn
    sx={{ minWidth: 130 }}
  />,
  <SelectInput key="strength" source="strength" label="Strength" choices={strengths} />,
  <SelectInput
    key="suspect"
    source="suspect"
    label="Suspected of spam"
    choices={[
      { id: true, name: 'Suspected' },
      { id: false, name: 'Not suspected' },
    ]}
  />,
  <ReferenceInput key="owner" source="owner" reference="users">
    <SelectInput label="Owner" optionText="name" />
  </ReferenceInput>,
  <DateInput key="from" source="createdFrom" label="Received from" />,
  <DateInput key="to" source="createdTo" label="Received until" />,
]

/** People who left their details, newest first. */
export const LeadList = () => (
  <>
    <PageHead title="Leads" hint="People who asked to be contacted, with what they need already understood." />
    <List
      title=" "
      filters={filters}
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={<Actions />}
      empty={<NoLeads />}
      perPage={25}
    >
      <DataTable
        rowClick="show"
        bulkActionButtons={<Bulk />}
        sx={onAPhoneWithout('margin', 'owner', 'nextStepOn', 'createdAt')}
      >
        <DataTable.Col source="name" label="Who" field={Who} />
        <DataTable.Col source="margin" label="Verdict" field={VerdictCell} />
        <DataTable.Col source="status" label="Status" field={StatusMark} />
        <DataTable.Col source="owner" label="Owner" disableSort>
          <ReferenceField source="owner" reference="users" link={false} emptyText="Unassigned" />
        </DataTable.Col>
        <DataTable.Col source="nextStepOn" label="Next step" field={NextStep} />
        <DataTable.Col source="createdAt" label="Received">
          <Ago source="createdAt" />
        </DataTable.Col>
      </DataTable>
    </List>
  </>
)

const Actions = () => (
  <TopToolbar>
    <FilterButton />
    <LeadExport />
  </TopToolbar>
)

const Bulk = () => (
  <>
    {['contacted', 'qualified', 'lost', 'spam'].map((status) => (
      <BulkUpdateButton key={status} label={`Set to ${status}`} data={{ status }} mutationMode="pessimistic" />
    ))}
  </>
)

function Who() {
  const lead = useRecordContext<Lead>()
  return (
    <>
      <b>{lead?.name}</b>
      <Typography variant="caption" component="div">
        {lead?.company || lead?.email}
      </Typography>
      {lead?.suspicion && (
        <Typography variant="caption" component="div" sx={{ color: 'var(--caution)' }}>
          {suspicionShort[lead.suspicion]}
        </Typography>
      )}
    </>
  )
}

function NextStep() {
  const lead = useRecordContext<Lead>()
  const timeZone = useSiteZone()
  if (!lead?.nextStep && !lead?.nextStepOn) return <>–</>
  const overdue = isOverdue(lead, timeZone)
  return (
    <>
      {lead.nextStep}
      <Typography variant="caption" component="div" sx={overdue ? { color: 'var(--error)' } : {}}>
        {overdue && 'Overdue, '}
        {lead.nextStepOn}
      </Typography>
    </>
  )
}

const NoLeads = () => (
  <Box sx={{ pt: 4 }}>
    <Empty title="No leads yet.">
      <Typography>They arrive when somebody asks to be contacted under their verdict.</Typography>
    </Empty>
  </Box>
)
