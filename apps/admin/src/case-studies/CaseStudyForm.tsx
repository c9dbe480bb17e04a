import {
  ArrayInput,
  BooleanInput,
  Create,
  Edit,
  required,
  SimpleForm,
  SimpleFormIterator,
  TextInput,
} from 'react-admin'
import { KEY } from '@verdict/engine/validate'
import { useParams } from 'react-router-dom'
import { KeptFields } from '../kept/KeptFields.tsx'
import { finish } from '../kept/unsaved.ts'
import { isAnswered } from '../providers/is-answered.ts'
import { readDate } from '../ui/typing/read-date.ts'
import type { Reading } from '../ui/typing/use-typed.ts'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { PageHead } from '../ui/PageHead.tsx'

const keyOnly = (value?: string | null) => (KEY.test(value?.trim() ?? '') ? undefined : 'Made of a-z, 0-9 and hyphens.')
const faultOf = (read: (text: string) => Reading<unknown>) => (value?: string | null) => {
  const reading = read(value ?? '')
  return 'fault' in reading ? reading.fault : undefined
}
const address = faultOf(readWebAddress)
const date = faultOf(readDate)

/** The fields of a case study; its key is made once, because models match their copies by it. */
const Fields = ({ fresh }: { fresh: boolean }) => (
  <>
    <TextInput source="title.en" label="Title" validate={required()} fullWidth />
    <TextInput
      source="summary.en"
      label="Summary"
      validate={required()}
      multiline
      minRows={4}
      fullWidth
      helperText="What was built, how it went, and until when this is known."
    />
    {fresh && (
      <TextInput
        source="key"
        validate={[required(), keyOnly]}
        helperText="Fixed once it is made: models match their copies by it."
      />
    )}
    <TextInput source="option" label="Tells of (an option's key)" validate={[required(), keyOnly]} />
    <TextInput source="url" label="Web address" validate={address} fullWidth />
    <BooleanInput source="published" label="Public: has a page of its own on the portal" />
    <ArrayInput source="sources" defaultValue={[]}>
      <SimpleFormIterator inline>
        <TextInput source="title" validate={required()} />
        <TextInput source="url" label="Address" validate={[required(), address]} />
        <TextInput source="publisher" />
        <TextInput source="published" validate={date} />
      </SimpleFormIterator>
    </ArrayInput>
  </>
)

/** The API takes optional fields absent, not null; what was pasted comes with what stood around it. */
const tidy = ({ sources = [], ...fields }: { [name: string]: unknown; sources?: { [name: string]: unknown }[] }) => ({
  ...trimmed(fields),
  sources: sources.map((source) =>
    Object.fromEntries(Object.entries(trimmed(source)).filter(([, value]) => value !== null && value !== '')),
  ),
})

const trimmed = (fields: { [name: string]: unknown }) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  )

/** Once it is saved, nothing of it is kept. */
const finishing = (form: string) => ({
  onSettled: (record: { id?: unknown } | undefined) => {
    if (isAnswered(record)) finish(form)
  },
})

const FRESH = 'case-study'

export const CaseStudyCreate = () => (
  <>
    <PageHead title="New case study" />
    <Create title=" " redirect="list" transform={tidy} mutationOptions={finishing(FRESH)}>
      <SimpleForm mode="onBlur" sx={{ maxWidth: 860, p: 0 }}>
        <KeptFields form={FRESH} />
        <Fields fresh />
      </SimpleForm>
    </Create>
  </>
)

export function CaseStudyEdit() {
  const { id = '' } = useParams()
  const form = `case-study/${id}`
  return (
    <>
      <PageHead title="Case study" />
      <Edit title=" " mutationMode="pessimistic" redirect="list" transform={tidy} mutationOptions={finishing(form)}>
        <SimpleForm mode="onBlur" sx={{ maxWidth: 860, p: 0 }}>
          <KeptFields form={form} />
          <Fields fresh={false} />
        </SimpleForm>
      </Edit>
    </>
  )
}
