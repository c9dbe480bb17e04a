import { Button, Link as MuiLink, Typography } from '@mui/material'
import type { PrivacyRequest } from '@verdict/contracts'
import { useState } from 'react'
import { DataTable } from 'react-admin'
import { Ago, AtTime } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { AnswerDialog } from './AnswerDialog.tsx'
import { copyAddresses } from './copy-addresses.ts'
import { outcomeOf, stateWords } from './request-words.ts'
import { DeskList } from '../ui/list/DeskList.tsx'

/** What people asked about themselves, and what has become of it. */
export const PrivacyRequestList = () => (
  <>
    <PageHead
      actions={<AnswerButton />}
      title="Privacy"
      hint="People ask at /privacy for a copy of what is kept about them, or for its erasure. Each confirms by a link in a mail; then it is done at once. What was asked by phone or post is answered here."
    />
    <DeskList
      sort={{ field: 'createdAt', order: 'DESC' }}
      actions={false}
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
    </DeskList>
  </>
)

function AnswerButton() {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        Answer a request
      </Button>
      {isOpen && <AnswerDialog onClose={() => setOpen(false)} />}
    </>
  )
}

/** Whether a copy that was made on the desk can still be fetched. */
const isCopyHere = ({ kind, onDesk, state, expiresAt }: PrivacyRequest) =>
  kind === 'export' && onDesk && state === 'done' && new Date(expiresAt) > new Date()

function CopyLinks({ request: { id, expiresAt } }: { request: PrivacyRequest }) {
  const { pdf, json } = copyAddresses(id)
  return (
    <div>
      The copy, until <AtTime instant={expiresAt} />:{' '}
      <MuiLink href={pdf} download>
        PDF
      </MuiLink>
      ,{' '}
      <MuiLink href={json} download>
        JSON
      </MuiLink>
    </div>
  )
}

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
      {request.onDesk && <div>On the desk{request.answeredBy && `, by ${request.answeredBy}`}</div>}
      {isCopyHere(request) && <CopyLinks request={request} />}
    </Typography>
  </>
)
