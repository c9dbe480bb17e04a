import RedoOutlined from '@mui/icons-material/RedoOutlined'
import UndoOutlined from '@mui/icons-material/UndoOutlined'
import { Alert, Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material'
import { type ReportKind, type ReportLayout, updateReportLayout } from '@verdict/contracts'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { useNotify } from 'react-admin'
import { call } from '../api/call.ts'
import { Restored } from '../autosave/Restored.tsx'
import { signedIn } from '../providers/auth-provider.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { SaveButtons } from '../ui/SaveButtons.tsx'
import { Unfinished, UnfinishedContext } from '../ui/typing/unfinished.ts'
import { useSubmit } from '../ui/use-submit.ts'
import { AddBlock } from './AddBlock.tsx'
import { saidTotal } from './Appearances.tsx'
import { BlockList } from './BlockList.tsx'
import { missedIn } from './block-words.ts'
import { newBlock, tidied } from './layout-edits.ts'
import { LayoutVersions } from './LayoutVersions.tsx'
import { PreviewSide } from './PreviewSide.tsx'
import { useComposition } from './use-composition.ts'
import { type PreviewOf, usePreview } from './use-preview.ts'
import { useUsage } from './use-usage.ts'

interface Props {
  kind: ReportKind
  layout: ReportLayout
  onChanged(): unknown
}

/** The blocks of one report, and beside them what they make. */
export function Composer({ kind, layout, onChanged }: Props) {
  const { isDefault, revision } = layout
  const composition = useComposition(kind, layout)
  const { blocks, typed, edit, undo, redo, present } = composition
  const sent = useMemo(() => blocks.map(tidied), [blocks])
  const [open, setOpen] = useState<string>()
  const [added, setAdded] = useState<string>()
  const [of, setOf] = useState<PreviewOf>({ lead: undefined, lang: undefined })
  const [isAsking, setAsking] = useState(false)
  const unfinished = useMemo(() => new Unfinished(`verdict:unfinished:${signedIn()}:report-${kind}`), [kind])
  const preview = usePreview(kind, sent, of)
  const usage = useUsage(kind, sent)
  const notify = useNotify()
  const save = useSubmit(async () => {
    await call(updateReportLayout, { params: { kind }, body: { revision, blocks: sent } })
    typed.clear()
    notify('Saved. The next report is made of it.', { type: 'success' })
    await onChanged()
  }, onChanged)
  const problems = { ...save.problems, ...preview.problems }

  function onKeyDown(event: KeyboardEvent) {
    const isText = (event.target as HTMLElement).matches('input, textarea')
    if (isText || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    event.preventDefault()
    if (event.shiftKey) redo?.()
    else undo?.()
  }

  const missed = Object.entries(missedIn[kind]).filter(([each]) => !blocks.some((block) => block.kind === each))
  return (
    <UnfinishedContext.Provider value={unfinished}>
      <Restored at={typed.restored} onDiscard={typed.clear} />
      <Box sx={columns} onKeyDown={onKeyDown}>
        <Stack gap={6} sx={{ minWidth: 0 }}>
          <Stack component="form" gap={4} onSubmit={save.submit}>
            <Stack direction="row" alignItems="baseline" justifyContent="space-between" gap={3} flexWrap="wrap">
              <Typography variant="h5" component="h2">
                Blocks
              </Typography>
              <Box>
                <Tool label="Undo" run={undo} icon={<UndoOutlined fontSize="small" />} />
                <Tool label="Redo" run={redo} icon={<RedoOutlined fontSize="small" />} />
              </Box>
            </Stack>
            {usage && usage.counted > 0 && (
              <Typography variant="caption">
                Counted over {saidTotal(usage)}, by conditions and languages. A block that has nothing to say of a
                result is left out of its report.
              </Typography>
            )}
            <BlockList {...{ composition, layout, usage, problems, open, added }} onOpen={setOpen} />
            {missed.map(([each, said]) => (
              <Alert key={each} severity="info">
                {said}
              </Alert>
            ))}
            <Box>
              <AddBlock
                kind={kind}
                count={blocks.length}
                onAdd={(added) => {
                  const block = newBlock(added, present(), layout.languages)
                  edit([...present(), block])
                  setOpen(block.id)
                  setAdded(block.id)
                }}
              />
            </Box>
            {save.problems.root && <Alert severity="error">{save.problems.root}</Alert>}
            <Stack direction="row" gap={3} flexWrap="wrap">
              <SaveButtons dirty={typed.dirty} blocked={save.busy} onPutBack={typed.clear} />
              {!isDefault && (
                <Button variant="outlined" onClick={() => setAsking(true)}>
                  Back to the default
                </Button>
              )}
            </Stack>
          </Stack>
          <LayoutVersions kind={kind} revision={revision} onTake={(taken) => edit(taken)} />
        </Stack>
        <Box sx={beside}>
          <PreviewSide {...{ kind, preview, of, languages: layout.languages }} onChoose={setOf} />
        </Box>
      </Box>
      {isAsking && (
        <ConfirmDialog
          title="Go back to the default report?"
          verb="Go back"
          run={async () => {
            await call(updateReportLayout, { params: { kind }, body: { isDefault: true, revision } })
            typed.clear()
            await onChanged()
          }}
          onStale={onChanged}
          onClose={() => setAsking(false)}
        >
          Reports are made of what the product brings again. Your blocks stay under “Before”.
        </ConfirmDialog>
      )}
    </UnfinishedContext.Provider>
  )
}

const Tool = ({ label, run, icon }: { label: string; run: (() => void) | undefined; icon: ReactNode }) => (
  <Tooltip title={label}>
    <span>
      <IconButton size="small" aria-label={label} disabled={!run} onClick={run}>
        {icon}
      </IconButton>
    </span>
  </Tooltip>
)

const columns = {
  display: 'grid',
  gap: 8,
  pb: 8,
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 11fr) minmax(0, 9fr)' },
  alignItems: 'start',
} as const

/** On a wide screen it stays in sight while the blocks are scrolled. */
const beside = {
  minWidth: 0,
  position: { lg: 'sticky' },
  top: 72,
  maxHeight: { lg: 'calc(100vh - 88px)' },
  overflowY: { lg: 'auto' },
} as const
