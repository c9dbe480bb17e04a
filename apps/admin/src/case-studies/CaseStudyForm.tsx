import {
  ArrayInput,
  BooleanInput,
  Create,
  Edit,
  SimpleForm,
  SimpleFormIterator,
  useNotify,
  useRedirect,
  useRefresh,
} from 'react-admin'
import { KEY } from '@verdict/engine/validate'
import { useParams } from 'react-router-dom'
import { refusedCall } from '../api/call.ts'
import { AutosaveFields } from '../autosave/AutosaveFields.tsx'
import { markFormSaved } from '../autosave/unsaved-forms.ts'
import { isAnswered } from '../providers/is-answered.ts'
import { readDate } from '../ui/typing/read-date.ts'
import type { Reading } from '../ui/typing/use-typed.ts'
import { readWebAddress } from '../ui/typing/read-web-address.ts'
import { readWords } from '../ui/typing/read-words.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { STALE } from '../ui/use-submit.ts'
import { FormInput } from './FormInput.tsx'

const readKey = (typed: string): Reading<string> =>
  KEY.test(typed.trim()) ? { value: typed.trim() } : { problem: 'Made of a-z, 0-9 and hyphens.' }
const readAddress = (typed: string): Reading<unknown> =>
  typed.trim() === '' ? { problem: 'A source needs an address.' } : readWebAddress(typed)
const readTitle = readWords('A case study needs a title.')
const readSummary = readWords('A case study needs a summary.')
const readSourceTitle = readWords('A source needs a title.')

/** The fields of a case study; its key is made once, because models match their copies by it. */
const Fields = ({ fresh }: { fresh: boolean }) => (
  <>
    <FormInput source="title.en" label="Title" read={readTitle} />
    <FormInput
      source="summary.en"
      label="Summary"
      read={readSummary}
      lines={4}
      helperText="What was built, how it went, and until when this is known."
    />
    {fresh && (
      <FormInput
        source="key"
        label="Key"
        read={readKey}
        helperText="Fixed once it is made: models match their copies by it."
      />
    )}
    <FormInput source="option" label="Tells of (an option's key)" read={readKey} />
    <FormInput source="url" label="Web address" read={readWebAddress} />
    <BooleanInput source="published" label="Public: has a page of its own on the portal" />
    <ArrayInput source="sources" defaultValue={[]}>
      <SimpleFormIterator inline>
        <FormInput source="title" label="Title" read={readSourceTitle} sx={INLINE} />
        <FormInput source="url" label="Address" read={readAddress} sx={INLINE} />
        <FormInput source="publisher" label="Publisher" sx={INLINE} />
        <FormInput source="published" label="Published" read={readDate} sx={INLINE} />
      </SimpleFormIterator>
    </ArrayInput>
  </>
)

const INLINE = { width: 200 }

type Values = { [name: string]: unknown }

/** The API takes optional fields absent, not null; what was pasted comes with what stood around it. */
const tidy = ({ sources = [], ...fields }: Values & { sources?: Values[] }) =>
  trimmed({
    ...fields,
    sources: sources.map((source) =>
      Object.fromEntries(Object.entries(source).filter(([, value]) => value !== null && value !== '')),
    ),
  })

/** The same values, without spaces around texts at any depth. */
function trimmed<Value>(value: Value): Value {
  if (typeof value === 'string') return value.trim() as Value
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(trimmed) as Value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, trimmed(each)])) as Value
}

/**
 * Discards the stored input after a save; loads what somebody else has saved, where that is refused because of it. A call that ends the
 * session has no result: then nothing was saved.
 */
function useFinishing(form: string) {
  const notify = useNotify()
  const redirect = useRedirect()
  const refresh = useRefresh()
  return {
    onError: (error: unknown) => {
      const { code, errors = {} } = refusedCall(error)
      if (code === 'stale') {
        refresh()
        notify(STALE, { type: 'warning' })
        // What is wrong with a field stands at the field.
      } else if (Object.keys(errors).length === 0) notify((error as Error).message, { type: 'error' })
    },
    onSuccess: (record: { id?: unknown } | undefined) => {
      if (!isAnswered(record)) return
      markFormSaved(form)
      notify('Saved', { type: 'success' })
      redirect('list', 'case-studies')
    },
  }
}

/** Where the record is loaded again while somebody types. */
const KEEPING_TYPED = { keepDirtyValues: true }

const FRESH = 'case-study'

export function CaseStudyCreate() {
  const finishing = useFinishing(FRESH)
  return (
    <>
      <PageHead title="New case study" />
      <Create title=" " transform={tidy} mutationOptions={finishing}>
        <SimpleForm resetOptions={KEEPING_TYPED} sx={{ maxWidth: 860, p: 0 }}>
          <AutosaveFields form={FRESH} />
          <Fields fresh />
        </SimpleForm>
      </Create>
    </>
  )
}

export function CaseStudyEdit() {
  const { id = '' } = useParams()
  const form = `case-study/${id}`
  const finishing = useFinishing(form)
  return (
    <>
      <PageHead title="Case study" />
      <Edit title=" " mutationMode="pessimistic" redirect="list" transform={tidy} mutationOptions={finishing}>
        <SimpleForm resetOptions={KEEPING_TYPED} sx={{ maxWidth: 860, p: 0 }}>
          <AutosaveFields form={form} />
          <Fields fresh={false} />
        </SimpleForm>
      </Edit>
    </>
  )
}
