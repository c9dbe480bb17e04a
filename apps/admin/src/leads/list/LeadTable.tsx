import { Box } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { type ReactNode, useRef } from 'react'
import { DataTable } from 'react-admin'
import { Ago } from '../../ui/Ago.tsx'
import { onAPhoneWithout } from '../../ui/on-a-phone.ts'
import { titleOf } from '../../ui/title-of.ts'
import { LeadBulk } from '../bulk/LeadBulk.tsx'
import { NextStep } from '../NextStep.tsx'
import { Owner } from '../Owner.tsx'
import { StatusMark } from '../StatusMark.tsx'
import { Tags } from '../Tags.tsx'
import { COLUMNS_KEY, hiddenAtFirst, leadColumns } from './lead-columns.ts'
import { ListKeys } from './ListKeys.tsx'
import { useListKeys } from './use-list-keys.ts'
import { VerdictCell } from './VerdictCell.tsx'
import { Who } from './Who.tsx'

type Source = (typeof leadColumns)[number]['source']

/** What a cell shows, where that is more than the field itself. */
const CELLS: { [source in Source]?: (lead: Lead) => ReactNode } = {
  name: (lead) => <Who lead={lead} />,
  margin: () => <VerdictCell />,
  status: () => <StatusMark />,
  owner: (lead) => <Owner lead={lead} />,
  nextStepOn: (lead) => <NextStep lead={lead} />,
  tags: ({ tags }) => <Tags tags={tags} />,
  modelTitle: ({ modelTitle }) => titleOf(modelTitle),
  createdAt: () => <Ago source="createdAt" />,
}

const UNSORTED: Source[] = ['owner', 'email', 'phone', 'tags', 'modelTitle', 'locale']
const NOT_ON_A_PHONE = leadColumns.map(({ source }) => source).filter((source) => !['name', 'status'].includes(source))

/** The leads of a page, a row each, in the columns that were chosen. */
export function LeadTable() {
  const table = useRef<HTMLDivElement>(null)
  const onKeyDown = useListKeys(table)
  return (
    <>
      <LeadBulk />
      <Box ref={table} onKeyDown={onKeyDown} sx={{ overflowX: 'auto' }}>
        <DataTable
          storeKey={COLUMNS_KEY}
          hiddenColumns={hiddenAtFirst}
          rowClick="show"
          bulkActionButtons={<></>}
          bulkActionsToolbar={<></>}
          sx={onAPhoneWithout(...NOT_ON_A_PHONE)}
        >
          {leadColumns.map(({ source, label }) => (
            <DataTable.Col
              key={source}
              source={source}
              label={label}
              disableSort={UNSORTED.includes(source)}
              {...(CELLS[source] && { render: CELLS[source] })}
            />
          ))}
        </DataTable>
      </Box>
      <ListKeys />
    </>
  )
}
