import { Box, Link as MuiLink, type SxProps } from '@mui/material'
import type { Assessment } from '@verdict/contracts'
import type { ReactNode } from 'react'
import { DataTable } from 'react-admin'
import { Link } from 'react-router-dom'
import { AtTime } from '../../ui/Ago.tsx'
import { languageName } from '../../ui/language-name.ts'
import { hiddenAtFirst } from '../../ui/list/list-columns.ts'
import { VerdictCell } from '../../ui/list/VerdictCell.tsx'
import { titleOf } from '../../ui/title-of.ts'
import { assessmentColumns, COLUMNS_KEY } from './assessment-columns.ts'
import { sourceName } from './filter-chips.ts'

type Source = (typeof assessmentColumns)[number]['source']

const SORTED: Source[] = ['createdAt', 'margin']

/** What a cell shows, where that is more than the field itself. */
const CELLS: { [source in Source]?: (assessment: Assessment) => ReactNode } = {
  createdAt: (assessment) => <Opening assessment={assessment} />,
  margin: () => <VerdictCell />,
  modelTitle: ({ modelTitle }) => titleOf(modelTitle),
  source: ({ source }) => sourceName(source),
  locale: ({ locale }) => (locale === null ? '' : languageName(locale)),
  becameLead: (assessment) => <BecameLead assessment={assessment} />,
  id: ({ id }) => <code>{id.slice(-12)}</code>,
}

/** On a phone the time and the verdict say most. */
const ROOM: SxProps = {
  '& .column-createdAt, & .column-margin': { whiteSpace: 'nowrap' },
  '& .column-source': { overflowWrap: 'anywhere' },
  [assessmentColumns
    .filter(({ source }) => !SORTED.includes(source))
    .map(({ source }) => `& .column-${source}`)
    .join(', ')]: { display: { xs: 'none', sm: 'table-cell' } },
  '& .column-locale, & .column-version': { display: { xs: 'none', md: 'table-cell' } },
}

/** The assessments of a page, a row each, in the columns that were chosen. */
export const AssessmentTable = () => (
  <Box sx={{ overflowX: 'auto' }}>
    <DataTable
      storeKey={COLUMNS_KEY}
      hiddenColumns={hiddenAtFirst(assessmentColumns)}
      rowClick="show"
      bulkActionButtons={false}
      sx={ROOM}
    >
      {assessmentColumns.map(({ source, label }) => (
        <DataTable.Col
          key={source}
          source={source}
          label={label}
          disableSort={!SORTED.includes(source)}
          {...(CELLS[source] && { render: CELLS[source] })}
        />
      ))}
    </DataTable>
  </Box>
)

/** When it was taken, as the link that opens it. */
const Opening = ({ assessment: { id, createdAt } }: { assessment: Assessment }) => (
  <MuiLink
    component={Link}
    to={`/assessments/${id}/show`}
    color="inherit"
    underline="none"
    fontWeight={600}
    // The row opens it too.
    onClick={(event) => event.stopPropagation()}
  >
    <AtTime instant={createdAt} />
  </MuiLink>
)

/** Whether it became a lead, as the link to it for those who may see leads. */
function BecameLead({ assessment: { becameLead, lead } }: { assessment: Assessment }) {
  if (!becameLead) return null
  if (lead === null) return <>Yes</>
  return (
    <MuiLink component={Link} to={`/leads/${lead}/show`} onClick={(event) => event.stopPropagation()}>
      Open the lead
    </MuiLink>
  )
}
