import type { Model, Role } from '@verdict/contracts'
import { CreateButton, DataTable, usePermissions, useRecordContext } from 'react-admin'
import { Box, Typography } from '@mui/material'
import { Ago } from '../ui/Ago.tsx'
import { Empty } from '../ui/Empty.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Search } from '../ui/Search.tsx'
import { titleOf } from '../ui/title-of.ts'
import { DeskList } from '../ui/list/DeskList.tsx'

export function ModelList() {
  const { permissions } = usePermissions<Role>()
  const create = permissions === 'viewer' ? false : <CreateButton label="New model" variant="contained" />
  return (
    <>
      <PageHead title="Models" hint="Each has a draft that you edit and versions that clients take." />
      <DeskList
        sort={{ field: 'draftSavedAt', order: 'DESC' }}
        filters={[<Search key="q" source="q" name="Search models" placeholder="Title or address" alwaysOn />]}
        actions={create}
        empty={
          <Empty title="No models yet">
            <Typography sx={{ mb: 4 }}>
              A model asks clients a few questions and recommends one of its options.
            </Typography>
            {create}
          </Empty>
        }
      >
        <DataTable rowClick="edit" bulkActionButtons={false} sx={onAPhoneWithout('draftSavedAt', 'publishedAt')}>
          <DataTable.Col source="slug" label="Model" field={NameAndAddress} />
          <DataTable.Col source="latestVersion" label="Published" disableSort field={Published} />
          <DataTable.Col source="draftSavedAt" label="Draft saved">
            <Ago source="draftSavedAt" />
          </DataTable.Col>
          <DataTable.Col source="publishedAt" label="Last published">
            <Ago source="publishedAt" />
          </DataTable.Col>
        </DataTable>
      </DeskList>
    </>
  )
}

function NameAndAddress() {
  const model = useRecordContext<Model>()
  return (
    <>
      <b>{titleOf(model?.title)}</b>
      <Typography variant="caption" component="div">
        /{model?.slug}
      </Typography>
    </>
  )
}

function Published() {
  const model = useRecordContext<Model>()
  if (!model) return null
  const { latestVersion, versions, changed, waitsForApproval } = model
  return (
    <>
      {latestVersion ? `Version ${latestVersion}` : versions ? 'Withdrawn' : 'Not yet'}
      {waitsForApproval ? (
        <Box component="span" sx={{ color: 'var(--caution)' }}>
          , draft waits for approval
        </Box>
      ) : (
        latestVersion && changed && ', draft has changes'
      )}
    </>
  )
}
