import { Alert, Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material'
import { importedColumns, importLeads, MOST_IMPORTED, type ReplyOf } from '@verdict/contracts'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { Restored } from '../../autosave/Restored.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { csvOfFile, UnreadableFile } from '../../ui/csv-of-file.ts'
import { FileButton } from '../../ui/FileButton.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useReadable } from '../../ui/use-readable.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import { leadsIn } from '../leads-in.ts'
import { useDoneNotice } from '../bulk/use-done-notice.tsx'
import { ImportFaults } from './ImportFaults.tsx'
import { ImportFirst } from './ImportFirst.tsx'

/** Of a file: as many leads as one import may have are smaller. */
const MOST_BYTES = 5 * 1024 * 1024

/** The columns that a file may do without. */
const OTHERS = Object.keys(importedColumns).filter((column) => !['Name', 'E-mail', 'Phone'].includes(column))

type Tried = ReplyOf<typeof importLeads>

/** Reads leads from a file: shows how it is understood and what is wrong before anything is written. */
export function ImportPage() {
  const { value: consent, set, clear, restored } = useAutosave<string>('leads/import', '')
  const [file, setFile] = useState<{ name: string; csv: string }>()
  const [tried, setTried] = useState<Tried>()
  /** Whether it was pressed while something was missing: nobody is told before. */
  const [asked, setAsked] = useState(false)
  const navigate = useNavigate()
  const sayDone = useDoneNotice()

  const { unreadable, choose } = useReadable(async (chosen) => {
    setTried(undefined)
    setFile(undefined)
    setFile({ name: chosen.name, csv: await csvOf(chosen) })
  })
  const send = async (dryRun: boolean, leaveOutFaulty = false) =>
    (await call(importLeads, { body: { csv: file?.csv ?? '', consent, dryRun, leaveOutFaulty } })).body
  const isAgreed = consent.trim() !== ''
  const trying = useSubmit(async () => {
    if (!file || !isAgreed) return setAsked(true)
    setAsked(false)
    setTried(await send(true))
  })
  const importing = useSubmit(async () => {
    if (!tried) return
    const done = await send(false, tried.faults.length > 0)
    if (done.imported === 0) return setTried(done)
    clear()
    sayDone(`${leadsIn(done.imported)} imported`, done.undo)
    // Rows that were left out are still here to be mended.
    if (done.faulty === null) return void navigate('/leads')
    setTried(done)
    setFile(undefined)
  })
  const isDone = tried !== undefined && tried.imported > 0
  const isRight = tried !== undefined && !isDone && tried.right > 0
  const cancel = () => {
    setTried(undefined)
    setFile(undefined)
  }

  return (
    <>
      <PageHead
        title="Import leads"
        hint={`A workbook (.xlsx) or a CSV file with the columns of an export: Name, an E-mail or a Phone, and any of ${OTHERS.join(', ')}.`}
      />
      <Stack component="form" noValidate onSubmit={trying.submit} gap={4} sx={{ maxWidth: 720, pt: 3 }}>
        <Restored at={restored} onDiscard={clear} />
        <Box>
          <FileButton name="File with leads" accept=".csv,text/csv,.xlsx" onFile={(chosen) => void choose(chosen)}>
            {file ? 'Choose another file' : 'Choose a file'}
          </FileButton>{' '}
          {file?.name}
          {asked && !file && (
            <Typography role="alert" variant="body2" color="error" sx={{ mt: 1 }}>
              Choose a file.
            </Typography>
          )}
        </Box>
        {unreadable && <Alert severity="error">{unreadable}</Alert>}
        <FormField
          label="What they agreed to"
          required
          placeholder="At the fair in May, to be written to"
          value={consent}
          problem={trying.problems.consent ?? (asked && !isAgreed ? 'Say what they agreed to.' : undefined)}
          onChange={set}
        />
        <OtherProblems problems={{ ...trying.problems, ...importing.problems }} but={['consent']} />
        <Stack direction="row" flexWrap="wrap" gap={3}>
          <Button type="submit" variant={isRight ? 'outlined' : 'contained'} disabled={trying.busy}>
            Try it
          </Button>
          {isRight && (
            <Button variant="contained" disabled={importing.busy} onClick={() => void importing.submit()}>
              {tried.right < tried.rows
                ? `Import the ${countOf(tried.right)} that ${tried.right === 1 ? 'is' : 'are'} right`
                : `Import ${leadsIn(tried.rows)}`}
            </Button>
          )}
          {tried && !isDone && <Button onClick={cancel}>Cancel</Button>}
        </Stack>
        {tried && (
          <Box role="status">
            <Typography>{summaryOf(tried)}</Typography>
            {isDone && (
              <MuiLink component={Link} to="/leads">
                See the leads
              </MuiLink>
            )}
          </Box>
        )}
        {tried && !isDone && tried.columns.length > 0 && <ImportFirst {...tried} />}
        {tried && tried.faults.length > 0 && <ImportFaults faults={tried.faults} />}
        {tried && tried.faulty !== null && (
          <Box>
            <Button variant="outlined" onClick={() => saveFile(new Blob([tried.faulty ?? '']), 'leads-to-mend.csv')}>
              Download the {countOf(tried.rows - tried.right)} with faults
            </Button>
            <Typography variant="caption" component="p" sx={{ mt: 1 }}>
              A CSV file that says in its first column what is wrong. Mend it, save it, and import it here.
            </Typography>
          </Box>
        )}
      </Stack>
    </>
  )
}

async function csvOf(file: File): Promise<string> {
  if (file.size > MOST_BYTES) throw new UnreadableFile('This file is larger than 5 MB. Divide it into several.')
  return csvOfFile(await file.arrayBuffer(), MOST_IMPORTED, file.name)
}

const countOf = (count: number) => count.toLocaleString('en-GB')

function summaryOf({ rows, right, faults, known, imported }: Tried): string {
  const wrong = rows - right
  if (imported > 0) return `${leadsIn(imported)} imported. ${leadsIn(wrong)} with faults left out.`
  if (rows === 0 && faults.length === 0) return 'The file has no leads.'
  // A fault of the file as a whole: no row of it is read.
  if (right === 0) return `Nothing in ${rows === 0 ? 'this file' : leadsIn(rows)} can be imported. See what is wrong:`
  const parts = [
    `${countOf(right - known)} new`,
    ...(known > 0 ? [`${countOf(known)} with an e-mail that a lead has already`] : []),
    ...(wrong > 0 ? [`${countOf(wrong)} with faults`] : []),
  ]
  return `${leadsIn(rows)}: ${parts.join(', ')}. Nothing has been written yet.`
}
