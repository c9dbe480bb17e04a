import { Alert, Box, Button, MenuItem, Stack, TextField, Typography } from '@mui/material'
import type { BodyOf, createModel, StarterModel } from '@verdict/contracts'
import { useRef, useState } from 'react'
import { useCreate, useNotify, useRedirect } from 'react-admin'
import { flushSync } from 'react-dom'
import { Restored } from '../autosave/Restored.tsx'
import { useAutosave } from '../autosave/use-autosave.ts'
import { refusedCall } from '../api/call.ts'
import { type Answered, isAnswered } from '../providers/is-answered.ts'
import { UnreadableFile } from '../ui/csv-of-file.ts'
import { readModelFile } from '../ui/model-file.ts'
import { otherProblems } from '../ui/problems-by-field.ts'
import { PageHead } from '../ui/PageHead.tsx'
import { titleOf } from '../ui/title-of.ts'
import { FormField } from '../ui/typing/FormField.tsx'
import { readWords } from '../ui/typing/read-words.ts'
import { useModels } from '../ui/use-models.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { readAddress } from '../ui/typing/AddressField.tsx'
import { slugOf } from '../ui/slug.ts'
import { FileButton } from '../ui/FileButton.tsx'
import { Gallery } from './Gallery.tsx'
import { useStarterModels } from './use-starter-models.ts'

const FILE = 'file'
/** Before the address of a starter model; a copy has the id of its model alone. */
const STARTER = 'starter:'

interface Typed {
  title: string
  /** The address, once it is typed and no longer follows the title. */
  slug?: string
  from: string
}

const NOTHING: Typed = { title: '', from: '' }
const readTitle = readWords('A model needs a title.')

/** Starts a model: empty, as a copy of another, from a starter model, or from a file. */
export function ModelCreate() {
  const typed = useAutosave<Typed>('new-model', NOTHING)
  const { title, slug: typedSlug, from } = typed.value
  const type = (changed: Partial<Typed>) => typed.set((now) => ({ ...now, ...changed }))
  const [file, setFile] = useState<File>()
  const [fileProblems, setFileProblems] = useState<string[]>([])
  const models = useModels() ?? []
  const starters = useStarterModels()
  const begun = from.startsWith(STARTER) ? from.slice(STARTER.length) : undefined
  const titleField = useRef<HTMLInputElement>(null)
  const [create] = useCreate()
  const notify = useNotify()
  const redirect = useRedirect()
  // Follows the title until somebody types one.
  const slug = typedSlug ?? slugOf(title)
  const address = readAddress(slug)

  const { problems, busy, submit } = useSubmit(async () => {
    setFileProblems([])
    if ('problem' in address || 'problem' in readTitle(title)) return
    try {
      const origin = await originOf(from, file)
      const model = (await create(
        'models',
        { data: { slug: address.value, title, ...(origin && { from: origin }) } },
        { returnPromise: true },
      )) as Answered
      if (!isAnswered(model)) return
      typed.clear()
      notify('The model is here. Nothing of it is public before you publish it.', { type: 'success' })
      redirect(`/models/${String(model.id)}`)
    } catch (error) {
      if (error instanceof UnreadableFile) return setFileProblems([error.message])
      const { places = [] } = refusedCall(error)
      const ofFile = places.filter(({ pointer }) => pointer.startsWith('/from'))
      if (ofFile.length === 0) throw error
      setFileProblems(ofFile.map(({ pointer, message }) => `${pointer}: ${message}`))
    }
  })
  function startFrom(starter: StarterModel) {
    const name = titleOf(starter.title)
    // What was typed stays; the title of the starter model is a beginning.
    flushSync(() => type({ from: `${STARTER}${starter.slug}`, ...(title.trim() === '' && { title: name }) }))
    titleField.current?.focus()
    titleField.current?.select()
  }
  const said = [...fileProblems, ...otherProblems(problems, 'title', 'slug')]

  return (
    <>
      <PageHead title="New model" />
      <Restored at={typed.restored} onDiscard={typed.clear} />
      <Box sx={{ display: 'grid', gridTemplateColumns: { lg: '520px minmax(0, 1fr)' }, gap: 8, pt: 2 }}>
        <Stack component="form" onSubmit={submit} gap={5} sx={{ maxWidth: 520 }}>
          <FormField
            label="Title"
            required
            autoFocus
            inputRef={titleField}
            value={title}
            read={readTitle}
            problem={problems.title}
            onChange={(next) => type({ title: next })}
            helperText="The question that clients are asking, such as “Django or Node.js?”"
          />
          <FormField
            label="Address"
            required
            value={slug}
            read={readAddress}
            problem={problems.slug}
            onChange={(next) => type({ slug: next })}
            onLeave={() => typedSlug?.trim() === '' && typed.set(({ slug: _, ...now }) => now)}
            helperText={`Clients will find it at ${location.origin}/${slug}. It is fixed once the model has been published.`}
          />
          <TextField
            label="Start from"
            select
            value={from}
            onChange={({ target }) => type({ from: target.value })}
            slotProps={{ inputLabel: { shrink: true }, select: { displayEmpty: true } }}
            helperText={from === '' && 'A line below the tabs leads from the options to the scenarios, step by step.'}
          >
            <MenuItem value="">An empty model</MenuItem>
            {starters.map((starter) => (
              <MenuItem key={starter.slug} value={`${STARTER}${starter.slug}`}>
                The starter model “{titleOf(starter.title)}”
              </MenuItem>
            ))}
            {models.map((model) => (
              <MenuItem key={model.id} value={model.id}>
                A copy of “{titleOf(model.title)}”
              </MenuItem>
            ))}
            <MenuItem value={FILE}>A file</MenuItem>
          </TextField>
          {from === FILE && (
            <Box>
              <FileButton name="Model file" accept=".json,.yaml,.yml,application/json" onFile={setFile}>
                {file ? file.name : 'Choose a model file (.json, .yaml)'}
              </FileButton>
            </Box>
          )}
          {said.length > 0 && (
            <Alert severity="error">
              {said.map((problem) => (
                <Typography key={problem}>{problem}</Typography>
              ))}
            </Alert>
          )}
          <Button
            type="submit"
            variant="contained"
            disabled={busy || (from === FILE && !file)}
            sx={{ alignSelf: 'flex-start' }}
          >
            Create the model
          </Button>
        </Stack>
        <Gallery starters={starters} chosen={begun} onChoose={startFrom} />
      </Box>
    </>
  )
}

type Origin = BodyOf<typeof createModel>['from']

/** @throws UnreadableFile */
async function originOf(from: string, file: File | undefined): Promise<Origin> {
  if (from === FILE) return file && { document: await readModelFile(file) }
  if (from.startsWith(STARTER)) return { starter: from.slice(STARTER.length) }
  return from ? { model: from } : undefined
}
