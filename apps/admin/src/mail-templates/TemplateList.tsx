import { Typography } from '@mui/material'
import { type MailTemplate, mailLanguages } from '@verdict/contracts'
import { DataTable, SelectInput } from 'react-admin'
import { Ago } from '../ui/Ago.tsx'
import { languageName } from '../ui/language-name.ts'
import { onAPhoneWithout } from '../ui/on-a-phone.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { templateWords } from './template-words.ts'
import { DeskList } from '../ui/list/DeskList.tsx'

const filters = [
  <SelectInput
    key="locale"
    source="locale"
    label="Language"
    choices={mailLanguages.map((id) => ({ id, name: languageName(id) }))}
    alwaysOn
  />,
  <SelectInput
    key="kind"
    source="kind"
    label="Mail"
    choices={Object.entries(templateWords).map(([id, name]) => ({ id, name }))}
    alwaysOn
  />,
]

/** The texts of all mails. */
export const TemplateList = () => (
  <>
    <PageHead title="Mail templates" hint="What your mails say, in each language." />
    <DeskList filters={filters} perPage={50} sort={{ field: 'kind', order: 'ASC' }} actions={false}>
      <DataTable rowClick="edit" bulkActionButtons={false} sx={onAPhoneWithout('subject', 'changedAt')}>
        <DataTable.Col source="kind" label="Mail" render={({ kind }: MailTemplate) => templateWords[kind]} />
        <DataTable.Col
          source="locale"
          label="Language"
          disableSort
          render={({ locale }: MailTemplate) => languageName(locale)}
        />
        <DataTable.Col source="subject" label="Subject" disableSort sx={{ overflowWrap: 'anywhere' }} />
        <DataTable.Col
          source="changedAt"
          label="Changed"
          disableSort
          render={({ isDefault }: MailTemplate) =>
            isDefault ? <Typography color="text.secondary">As delivered</Typography> : <Ago source="changedAt" />
          }
        />
      </DataTable>
    </DeskList>
  </>
)
