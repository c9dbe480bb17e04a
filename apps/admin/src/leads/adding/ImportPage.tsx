import { Alert, Box, Button, Stack, Typography } from '@mui/material'
import { importedColumns, importLeads, MOST_IMPORTED, type ReplyOf } from '@verdict/contracts'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { csvOfFile, UnreadableFile } from '../../ui/csv-of-file.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { useReadable } from '../../ui/use-readable.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import { leadsIn } from '../bulk/leads-in.ts'
import { useDoneNotice } from '../bulk/use-done-notice.tsx'
import { ImportFaults } from './ImportFaults.tsx'

/** Of a file: as many leads as one import may have are smaller. */
const MOST_BYTES = 5 * 1024 * 1024

type Tried = ReplyOf<typeof importLeads>

/** Reads leads from a file: says what is wrong before anything is written. */
export function ImportPage() {
  const { value: consent, set, clear, restored } = useAutosave<string>('leads/import', '')
  const [file, setFile] = useState<{ name: string; csv: string }>()
  const [tried, setTried] = useState<Tried>()
  const navigate = useNavigate()
  const sayDone = useDoneNotice()

  const { unreadable, choose } = useReadable(async (chosen) => {
    setTried(undefined)
    setFile(undefined)
    setFile({ name: chosen.name, csv: await csvOf(chosen) })
  })
  const send = async (dryRun: boolean) =>
    (await call(importLeads, { body: { csv: file?.csv ?? '', consent, dryRun } })).body
  const trying = useSubmit(async () => setTried(await send(true)))
  const importing = useSubmit(async () => {
    const { imported, undo, ...done } = await send(false)
    if (imported === 0) return setTried({ imported, undo, ...done })
    clear()
    sayDone(`${leadsIn(imported)} imported`, undo)
    void navigate('/leads')
  })
  const isRight = tried && tried.faults.length === 0 && tried.rows > 0

  return (
    <>
      <PageHead
        title="Import leads"
        hint={`A workbook (.xlsx) or a CSV file with the columns of an export: Name and E-mail, and any of ${Object.keys(importedColumns).slice(2).join(', ')}.`}
      />
      <Stack component="form" noValidate onSubmit={trying.submit} gap={4} sx={{ maxWidth: 720, pt: 3 }}>
        <Restored at={restored} onDiscard={clear} />
        <Box>
          <FileButton name="File with leads" accept=".csv,text/csv,.xlsx" onFile={(chosen) => void choose(chosen)}>
            {file ? 'Choose another file' : 'Choose a file'}
          </FileButton>{' '}
          {file?.name}
        </Box>
        {unreadable && <Alert severity="error">{unreadable}</Alert>}
        <FormField
          label="What they agreed to"
          placeholder="At the fair in May, to be written to"
          value={consent}
          problem={trying.problems.consent}
          onChange={set}
        />
        <OtherProblems problems={{ ...trying.problems, ...importing.problems }} but={['consent']} />
        <Stack direction="row" gap={3}>
          <Button
            type="submit"
            variant={isRight ? 'outlined' : 'contained'}
            disabled={trying.busy || !file || consent.trim() === ''}
          >
            Try it
          </Button>
          {isRight && (
            <Button variant="contained" disabled={importing.busy} onClick={() => void importing.submit()}>
              Import {leadsIn(tried.rows)}
            </Button>
          )}
        </Stack>
        {tried && (
          <Box role="status">
            <Typography>{summaryOf(tried)}</Typography>
            {tried.ignored.length > 0 && (
              <Typography>These columns are not known and are left out: {tried.ignored.join(', ')}.</Typography>
            )}
          </Box>
        )}
        {tried && tried.faults.length > 0 && <ImportFaults faults={tried.faults} />}
      </Stack>
    </>
  )
}

async function csvOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new UnreadableFile('This file is larger than 5 MB. Divide it into several.')
  return csvOfFile(await file.arrayBuffer(), MOST_IMPORTED)
}

function summaryOf({ rows, faults, known }: Tried): string {
  const some = known > 0 ? ` ${known.toLocaleString('en-GB')} of them have an e-mail that a lead has already.` : ''
  if (rows === 0 && faults.length === 0) return 'The file has no leads.'
  if (faults.length === 0) return `${leadsIn(rows)} can be imported; nothing has been written yet.${some}`
  const count = faults.length === 1 ? '1 thing is' : `${faults.length.toLocaleString('en-GB')} things are`
  return `${count} wrong in ${leadsIn(rows)}. Nothing is imported until all are right.`
}
