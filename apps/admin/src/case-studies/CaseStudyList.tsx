import { Typography } from '@mui/material'
import type { CaseStudy, Role } from '@verdict/contracts'
import { CreateButton, DataTable, SelectInput, usePermissions, useRecordContext } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Search } from '../ui/Search.tsx'
import { titleOf } from '../ui/title-of.ts'
import { DeskList } from '../ui/list/DeskList.tsx'

const filters = [
  <Search key="q" source="q" name="Search case studies" placeholder="Title, summary or key" alwaysOn />,
  <SelectInput
    key="published"
    source="published"
    label="Public"
    alwaysOn
    sx={{ minWidth: 130 }}
    choices={[
      { id: true, name: 'Yes' },
      { id: false, name: 'No' },
    ]}
  />,
]

/** The consultancy's case studies. Models hold copies of those they use. */
export function CaseStudyList() {
  const { permissions } = usePermissions<Role>()
  const readOnly = permissions === 'viewer'
  const create = readOnly ? false : <CreateButton label="New case study" variant="contained" />
  return (
    <>
      <PageHead
        title="Case studies"
        hint="The library. A model holds copies of those it uses, so that a published version never changes."
      />
      <DeskList
        filters={filters}
        sort={{ field: 'updatedAt', order: 'DESC' }}
        actions={create}
        empty={
          <Empty title="No case studies yet">
            <Typography sx={{ mb: 4 }}>
              What others did and what came of it. Models show them beside a verdict.
            </Typography>
            {create}
          </Empty>
        }
      >
        <DataTable
          rowClick={readOnly ? false : 'edit'}
          sx={onAPhoneWithout('option', 'updatedAt')}
          {...(readOnly && { bulkActionButtons: false as const })}
        >
          <DataTable.Col source="key" label="Case study" field={TitleAndSummary} />
          <DataTable.Col source="option" label="Tells of" />
          <DataTable.Col
            source="published"
            label="Public"
            disableSort
            render={(study: CaseStudy) => (study.published ? 'Yes' : 'No')}
          />
          <DataTable.Col source="updatedAt" label="Changed">
            <Ago source="updatedAt" />
          </DataTable.Col>
        </DataTable>
      </DeskList>
    </>
  )
}

/** Longer texts end in an ellipsis. */
const TWO_LINES = { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: 2, overflow: 'hidden' }

function TitleAndSummary() {
  const study = useRecordContext<CaseStudy>()
  return (
    <>
      <b>{titleOf(study?.title)}</b>
      <Typography variant="caption" sx={{ maxWidth: '60ch', ...TWO_LINES }}>
        {titleOf(study?.summary)}
      </Typography>
    </>
  )
}
