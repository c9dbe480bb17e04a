import { Box, type SxProps } from '@mui/material'
import type { Lead } from '@verdict/contracts'
import { type ReactNode, useRef } from 'react'
import { DataTable } from 'react-admin'
import { Ago } from '../../ui/Ago.tsx'
import { languageName } from '../../ui/language-name.ts'
import { titleOf } from '../../ui/title-of.ts'
import { LeadBulk } from '../bulk/LeadBulk.tsx'
import { LeadKeys } from '../keys/LeadKeys.tsx'
import { useFreeKeys } from '../keys/use-free-keys.ts'
import { NextStep } from '../NextStep.tsx'
import { originNames } from '../origins.ts'
import { Owner } from '../Owner.tsx'
import { StatusMark } from '../StatusMark.tsx'
import { Tags } from '../Tags.tsx'
import { useRememberedView } from '../use-leads-view.ts'
import { hiddenAtFirst } from '../../ui/list/list-columns.ts'
import { COLUMNS_KEY, leadColumns } from './lead-columns.ts'
import { useListKeys } from './use-list-keys.ts'
import { VerdictCell } from '../../ui/list/VerdictCell.tsx'
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
  locale: ({ locale }) => locale && languageName(locale),
  origin: ({ origin }) => originNames[origin],
  createdAt: () => <Ago source="createdAt" />,
}

const UNSORTED: Source[] = ['owner', 'email', 'phone', 'tags', 'modelTitle', 'locale', 'origin']

/** What stands in a row where there is room for it: on a phone who it is says the rest. */
const isShown = (...sources: Source[]) =>
  leadColumns
    .filter(({ source }) => !sources.includes(source))
    .map(({ source }) => `& .column-${source}`)
    .join(', ')
const ROOM: SxProps = {
  // Names break between words; what has no room left is a scroll away.
  '& .column-name': { minWidth: { sm: 220 } },
  '& .column-margin, & .column-createdAt': { whiteSpace: 'nowrap' },
  '& .column-name, & .column-nextStepOn': { overflowWrap: 'anywhere' },
  [isShown('name')]: { display: { xs: 'none', sm: 'table-cell' } },
  [isShown('name', 'status', 'owner')]: { display: { xs: 'none', md: 'table-cell' } },
}

/** The leads of a page, a row each, in the columns that were chosen. */
export function LeadTable() {
  const table = useRef<HTMLDivElement>(null)
  const onKeyDown = useListKeys(table)
  useRememberedView()
  useFreeKeys((event) => {
    if (event.key !== 'j') return
    event.preventDefault()
    table.current?.querySelector<HTMLElement>('a[data-lead]')?.focus()
  })
  return (
    <>
      <LeadBulk />
      <Box ref={table} onKeyDown={onKeyDown} sx={{ overflowX: 'auto' }}>
        <DataTable
          storeKey={COLUMNS_KEY}
          hiddenColumns={hiddenAtFirst(leadColumns)}
          rowClick="show"
          bulkActionButtons={<></>}
          bulkActionsToolbar={<></>}
          sx={ROOM}
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
      <LeadKeys>
        j goes to the first lead, then j and k go down and up, x selects, Shift x selects up to here, Enter opens, o
        takes it, s, e, t and n change status, owner, tags and next step, / searches, Escape selects none.
      </LeadKeys>
    </>
  )
}
