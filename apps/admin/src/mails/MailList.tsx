import { Box, Typography } from '@mui/material'
import { type Mail, mailStates } from '@verdict/contracts'
import { DataTable, SelectInput, useRecordContext } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { kindWords, stateWords } from './mail-words.ts'
import { MailState } from './MailState.tsx'
import { DeskList } from '../ui/list/DeskList.tsx'

const filters = [
  <SelectInput
    key="kind"
    source="kind"
    label="What it is about"
    choices={Object.entries(kindWords).map(([id, name]) => ({ id, name }))}
    alwaysOn
  />,
  <SelectInput
    key="state"
    source="state"
    label="State"
    choices={mailStates.map((id) => ({ id, name: stateWords[id] }))}
    alwaysOn
  />,
]

/** What was mailed, newest first. */
export const MailList = () => (
  <>
    <PageHead
      title="Mails"
      hint="What was sent, and what could not be. Without a mail server (SMTP_URL) mails are kept here and not sent."
    />
    <DeskList
      filters={filters}
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={false}
      empty={
        <Empty title="No mails yet">
          Colleagues are mailed when there is a new lead and when they are invited, and clients when they ask for their
          report.
        </Empty>
      }
    >
      <DataTable rowClick="edit" bulkActionButtons={false} sx={onAPhoneWithout('kind', 'createdAt')}>
        <DataTable.Col source="to" label="To" disableSort field={Recipient} />
        <DataTable.Col source="state" label="State" disableSort field={MailState} />
        <DataTable.Col
          source="kind"
          label="What it is about"
          disableSort
          render={({ kind }: Mail) => kindWords[kind]}
        />
        <DataTable.Col source="createdAt" label="Created">
          <Ago source="createdAt" />
        </DataTable.Col>
      </DataTable>
    </DeskList>
  </>
)

function Recipient() {
  const mail = useRecordContext<Mail>()
  return (
    <Box sx={{ maxWidth: '48ch', overflowWrap: 'anywhere' }}>
      <b>{mail?.subject ?? 'Being written'}</b>
      <Typography variant="caption" component="div">
        {mail?.to}
      </Typography>
    </Box>
  )
}
