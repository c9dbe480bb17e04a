import { Box, Typography } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { DataTable, useRecordContext } from 'react-admin'
import { Ago } from '../../ui/Ago.tsx'
import { onAPhoneWithout } from '../../ui/on-a-phone.ts'
import { NextStep } from '../NextStep.tsx'
import { Owner } from '../Owner.tsx'
import { StatusMark } from '../StatusMark.tsx'
import { suspicionShort } from '../suspicions.ts'
import { Tags } from '../Tags.tsx'
import { VerdictCell } from './VerdictCell.tsx'

/** The leads of a page, a row each. */
export const LeadTable = () => (
  <Box sx={{ overflowX: 'auto' }}>
    <DataTable
      rowClick="show"
      bulkActionButtons={false}
      sx={onAPhoneWithout('margin', 'owner', 'nextStepOn', 'createdAt')}
    >
      <DataTable.Col source="name" label="Who" field={Who} />
      <DataTable.Col source="margin" label="Verdict" field={VerdictCell} />
      <DataTable.Col source="status" label="Status" field={StatusMark} />
      <DataTable.Col source="owner" label="Owner" disableSort render={(lead: Lead) => <Owner lead={lead} />} />
      <DataTable.Col source="nextStepOn" label="Next step" render={(lead: Lead) => <NextStep lead={lead} />} />
      <DataTable.Col source="createdAt" label="Received">
        <Ago source="createdAt" />
      </DataTable.Col>
    </DataTable>
  </Box>
)

function Who() {
  const lead = useRecordContext<Lead>()
  if (!lead) return null
  return (
    <>
      <b>{lead.name}</b>{' '}
      <Box component="span" sx={{ color: 'var(--ink-faint)', fontSize: '.8125rem' }}>
        {lead.company || lead.email}
      </Box>
      <Box sx={{ display: { xs: 'block', sm: 'none' }, fontSize: '.8125rem' }}>
        <NextStep lead={lead} />
      </Box>
      {(lead.suspicion || lead.tags.length > 0) && (
        <Typography variant="caption" component="div" sx={{ color: 'var(--caution)' }}>
          {lead.suspicion && `${suspicionShort[lead.suspicion]} `}
          <Tags tags={lead.tags} />
        </Typography>
      )}
    </>
  )
}
