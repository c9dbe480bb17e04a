import { type Model } from '@verdict/contracts'
import { CreateButton, DataTable, List, useRecordContext } from 'react-admin'
import { Box, Typography } from '@mui/material'
import { Ago } from '../ui/Ago.tsx'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { Search } from '../ui/Search.tsx'
import { titleOf } from '../ui/title-of.ts'

export const ModelList = () => (
  <>
    <PageHead title="Models" hint="Each has a draft that you edit and versions that clients take." />
    <List
      title=" "
      sort={{ field: 'draftSavedAt', order: 'DESC' }}
      filters={[<Search key="q" source="q" name="Search models" placeholder="Title or address" alwaysOn />]}
      actions={<CreateButton label="New model" variant="contained" />}
      exporter={false}
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
    </List>
  </>
)

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
