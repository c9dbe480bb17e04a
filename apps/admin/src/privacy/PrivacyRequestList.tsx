import { Typography } from '@mui/material'
import type { PrivacyRequest } from '@verdict/contracts'
import { DataTable, List } from 'react-admin'
import { Ago, AtTime } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { outcomeOf, stateWords } from './request-words.ts'

/** What people asked about themselves, and what has become of it. */
export const PrivacyRequestList = () => (
  <>
    <PageHead
      title="Privacy"
      hint="People ask at /privacy for a copy of what is kept about them, or for its erasure. Each confirms by a link in a mail; then it is done at once."
    />
    <List
      title=" "
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={false}
      exporter={false}
      empty={<Empty title="No requests yet">Requests for copies and erasures are listed here with their state.</Empty>}
    >
      <DataTable rowClick={false} bulkActionButtons={false} sx={onAPhoneWithout('createdAt', 'email')}>
        <DataTable.Col
          source="kind"
          label="Asked for"
          disableSort
          render={({ kind }: PrivacyRequest) => (kind === 'export' ? 'A copy' : 'Erasure')}
        />
        <DataTable.Col source="state" label="State" disableSort render={State} />
        <DataTable.Col
          source="email"
          label="By"
          disableSort
          render={({ email }: PrivacyRequest) => email ?? 'No longer kept'}
        />
        <DataTable.Col source="createdAt" label="When">
          <Ago source="createdAt" />
        </DataTable.Col>
      </DataTable>
    </List>
  </>
)

const State = (request: PrivacyRequest) => (
  <>
    {stateWords[request.state]}
    <Typography variant="caption" component="div">
      {request.state === 'waiting' ? (
        <>
          until <AtTime instant={request.expiresAt} />
        </>
      ) : (
        outcomeOf(request)
      )}
    </Typography>
  </>
)
