import { Stack } from '@mui/material'
import type { ReactNode } from 'react'
import { ListBase } from 'react-admin'
import { PageHead } from '../../ui/PageHead.tsx'
import { AddButtons } from '../adding/AddButtons.tsx'
import { ManyUnderWay } from '../bulk/ManyUnderWay.tsx'
import { LeadExport } from '../export/LeadExport.tsx'
import { LeadFilters } from './LeadFilters.tsx'
import { LeadViews } from './LeadViews.tsx'
import { ListOrBoard } from './ListOrBoard.tsx'

interface Props {
  /** Beside the way to the list and the board. */
  tools?: ReactNode
  children: ReactNode
}

/**
 * What stands above leads, in a list as on a board: what can be done, views and filters. What is looked at stands in the address, and nowhere
 * else: it can be sent, and Back undoes it.
 */
export const LeadsFrame = ({ tools, children }: Props) => (
  <ListBase resource="leads" storeKey={false} sort={{ field: 'createdAt', order: 'DESC' }} perPage={25}>
    <PageHead
      title="Leads"
      actions={
        <>
          <LeadExport />
          <AddButtons />
        </>
      }
    />
    <ManyUnderWay />
    <LeadViews />
    <Stack direction="row" flexWrap="wrap" gap={3} justifyContent="space-between" sx={{ py: 3 }}>
      <LeadFilters />
      <Stack direction="row" gap={2}>
        {tools}
        <ListOrBoard />
      </Stack>
    </Stack>
    {children}
  </ListBase>
)
