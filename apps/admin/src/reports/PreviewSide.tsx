import { Alert, Box, Button, LinearProgress, MenuItem, Stack, TextField, Typography } from '@mui/material'
import type { ReportKind } from '@verdict/contracts'
import { useEffect, useState } from 'react'
import { languageName } from '../ui/language-name.ts'
import { LeadChoice } from './LeadChoice.tsx'
import { PreviewPages } from './PreviewPages.tsx'
import type { Preview, PreviewOf } from './use-preview.ts'

interface Props {
  kind: ReportKind
  preview: Preview
  of: PreviewOf
  languages: string[]
  onChoose(of: PreviewOf): void
}

/** The report as its readers get it, of an assessment that can be chosen. */
export function PreviewSide({ kind, preview, of, languages, onChoose }: Props) {
  const { pdf, problems, isMaking } = preview
  return (
    <Stack component="section" gap={3} aria-label="Preview" aria-busy={isMaking}>
      <Stack direction="row" gap={3} alignItems="baseline" justifyContent="space-between" flexWrap="wrap">
        <Typography variant="h5" component="h2">
          Preview
        </Typography>
        <Download pdf={pdf} name={`${kind}-report.pdf`} />
      </Stack>
      <Stack direction="row" gap={3} flexWrap="wrap">
        <LeadChoice onChoose={(lead) => onChoose({ ...of, lead })} />
        <TextField
          select
          size="small"
          label="Language"
          value={of.lang ?? ''}
          onChange={({ target }) => onChoose({ ...of, lang: target.value || undefined })}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
          sx={{ minWidth: 130 }}
        >
          <MenuItem value="">As taken</MenuItem>
          {languages.map((language) => (
            <MenuItem key={language} value={language}>
              {languageName(language)}
            </MenuItem>
          ))}
        </TextField>
      </Stack>
      <Typography color="text.secondary" aria-live="polite">
        {saidOf(preview.of, of.lead)}
      </Typography>
      {problems.root !== undefined && <Alert severity="warning">{problems.root}</Alert>}
      {Object.keys(problems).some((field) => field !== 'root') && (
        <Alert severity="warning">
          The blocks that are marked make no report yet. This is the last one that was made.
        </Alert>
      )}
      <Box sx={{ height: 4 }}>{isMaking && <LinearProgress aria-label="The report is being made" />}</Box>
      <PreviewPages pdf={pdf} language={of.lang} />
    </Stack>
  )
}

function saidOf(found: string | undefined, lead: string | undefined): string {
  if (found === 'example') return 'Of an example with made-up details: nobody has taken an assessment yet.'
  if (lead !== undefined) return 'Of the assessment of this lead.'
  if (found === 'assessment') return 'Of the newest assessment, whose client left no details.'
  return found === undefined ? '' : 'Of the newest assessment.'
}

/** The same as a file. */
function Download({ pdf, name }: { pdf: ArrayBuffer | undefined; name: string }) {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    if (!pdf) return
    const made = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [pdf])
  if (!address) return null
  return (
    <Button size="small" component="a" href={address} download={name}>
      Download the PDF
    </Button>
  )
}
