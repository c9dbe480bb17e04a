import { Alert, Box, Button, DialogActions, DialogContent, Link as MuiLink, Typography } from '@mui/material'
import { type Model, publishModel, type Role } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { diff } from '@verdict/engine/review'
import { untranslated } from '@verdict/engine/validate'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { useLogoutIfAccessDenied, usePermissions } from 'react-admin'
import { Unread } from '../../ui/Unread.tsx'
import { Restored } from '../../autosave/Restored.tsx'
import type { AutosavedForm } from '../../autosave/use-autosave.ts'
import { call, refusedCall } from '../../api/call.ts'
import { MergedChanges } from '../saving/MergedChanges.tsx'
import { useCompiled, useDraft, useNames } from '../draft/draft-context.ts'
import { ProblemList } from '../check/ProblemList.tsx'
import { useScenarioResults } from '../scenarios/use-scenario-results.ts'
import { unnamed } from '../document/unnamed.ts'
import { useEstimate } from '../impact/use-estimate.ts'
import { useImpact } from '../impact/use-impact.ts'
import { useRevisions } from '../saving/use-revisions.ts'
import { useUnfinishedHere } from '../check/use-unfinished-here.ts'
import { Affected } from './Affected.tsx'
import { ApprovalPart } from './ApprovalPart.tsx'
import { BesideDraft } from './BesideDraft.tsx'
import { CheckSummary } from './CheckSummary.tsx'
import { FailingScenarios } from './FailingScenarios.tsx'
import { type Obstacle, obstacleTo } from './obstacle.ts'
import { pastFigures } from './past-figures.ts'
import { PastVerdicts } from './PastVerdicts.tsx'
import { BESIDE, type NoteFields, PublishNotes, type Said } from './PublishNotes.tsx'
import { unapproved, useApproval } from './use-approval.ts'
import type { Shown } from './use-shown-draft.ts'
import { WhatChanges } from './WhatChanges.tsx'

interface Props {
  record: Model
  typed: AutosavedForm<Said>
  onChange(edit: (document: ModelDocument) => ModelDocument): void
  shown: Shown
  /** What had been shown before somebody saved something else. */
  stale: Shown | undefined
  onCancel(): void
  onPublished(version: number): void
  onStale(): void
}

/** The changes, problems and notes of a publish. Publishes the revision that is shown, or nothing. */
export function PublishForm({ record, shown, typed, stale, onChange, onCancel, onPublished, onStale }: Props) {
  const { id } = record
  const { published } = useDraft()
  const { document, revision } = shown
  const names = useNames(document, published)
  const { problems: invalid, model } = useCompiled(document)
  const problems = useMemo(() => (invalid.length > 0 ? invalid : untranslated(document)), [invalid, document])
  const results = useScenarioResults(model)
  const unfinished = useUnfinishedHere()
  const { estimate, unread: pastUnread } = useEstimate(id, document)
  const replay = useImpact(id, revision)
  const past = pastFigures(estimate, replay.impact)
  const saves = useRevisions(id, 0, revision)
  const { notes, publicNotes = '', reason } = typed.value
  const fields: NoteFields = { notes: useRef(null), reason: useRef(null) }
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const { permissions } = usePermissions<Role>()
  const leaveIfEnded = useLogoutIfAccessDenied()
  const failing = results?.filter(({ pass }) => !pass) ?? []
  const nameless = names ? unnamed(document, names).length : 0
  const count = problems.length + unfinished.length + nameless
  const differences = useMemo(() => published && diff(published, document), [published, document])

  const isAdmin = permissions === 'admin'
  const approval = useApproval(id)
  const publishing = {
    ...{ problems: count, differences: differences?.length, isAdmin, reason, notes },
    failing: results && failing.length,
  }
  const obstacle = obstacleTo({ ...publishing, unapproved: unapproved(approval, revision) })

  async function publish() {
    setBusy(true)
    setProblem('')
    try {
      const { body } = await call(publishModel, {
        params: { id },
        body: {
          notes,
          ...(publicNotes.trim() && { publicNotes }),
          ...(failing.length > 0 && { acceptFailing: reason }),
        },
        revision,
      })
      typed.clear()
      onPublished(body.number)
    } catch (error) {
      if (refusedCall(error).code === 'stale') return onStale()
      if (await leaveIfEnded(error)) return
      setProblem((error as Error).message)
      setBusy(false)
    }
  }

  return (
    <>
      <Box sx={PARTS}>
        <DialogContent>
          <Restored at={typed.restored} onDiscard={typed.clear} />
          {stale && (
            <Alert severity="warning" sx={{ mb: 3 }}>
              Nothing was published: the draft has been saved since this was shown. Look again at what would be
              published now.
            </Alert>
          )}
          <MergedChanges />
          {count > 0 && names && (
            <Box sx={{ mb: 5 }}>
              <Typography variant="h6" component="h3" sx={{ mb: 1 }}>
                {count === 1 ? 'One problem' : `${count} problems`} to fix before publishing
              </Typography>
              <ProblemList document={document} problems={problems} names={names} most={5} onGo={onCancel} />
            </Box>
          )}
          <Box
            sx={{
              display: 'grid',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '3fr 2fr' },
              columnGap: 8,
              rowGap: 5,
            }}
          >
            <Box sx={{ minWidth: 0 }}>
              <Part title={published ? 'What changes for clients' : 'The first version'}>
                {published && differences ? (
                  <>
                    <BesideDraft version={record.latestVersion} old={published} young={document} />
                    <Box sx={{ maxHeight: 320, overflowY: 'auto' }}>
                      <WhatChanges
                        {...{ differences, saves }}
                        before={published}
                        after={document}
                        onTakeBack={onChange}
                      />
                    </Box>
                  </>
                ) : (
                  <Typography color="text.secondary">Clients can take the model as soon as it is published.</Typography>
                )}
              </Part>
              {results && names && results.length > 0 && (
                <Part title="Scenarios">
                  <FailingScenarios {...{ document, results, names, isAdmin }} onFix={onChange} />
                </Part>
              )}
            </Box>
            <Box sx={{ minWidth: 0 }}>
              {names && (
                <Part title="Past verdicts">
                  {past || !pastUnread.error ? (
                    <PastVerdicts model={id} past={past} replay={replay} names={names} onGo={onCancel} />
                  ) : (
                    <Unread {...pastUnread} />
                  )}
                </Part>
              )}
              <Part title="Who is affected">
                <Affected
                  model={id}
                  locale={document.defaultLocale}
                  past={past}
                  version={record.latestVersion ?? undefined}
                  onGo={onCancel}
                />
              </Part>
              {approval.unread?.error && (
                <Part title="Approval">
                  <Unread {...approval.unread} />
                </Part>
              )}
              {approval.needed && (
                <Part title="Approval">
                  <ApprovalPart
                    model={id}
                    approval={approval}
                    revision={revision}
                    obstacle={obstacleTo({ ...publishing, notes: 'Said when it is published.' })?.said}
                  />
                </Part>
              )}
              <Part title="Check">
                <CheckSummary model={id} problems={count} onGo={onCancel} />
              </Part>
            </Box>
          </Box>
        </DialogContent>
        <PublishNotes
          said={typed.value}
          onChange={typed.set}
          fields={fields}
          needsReason={failing.length > 0 && isAdmin}
          problem={problem}
        />
      </Box>
      <DialogActions sx={{ px: 6, pb: 5, gap: 3, flexWrap: 'wrap' }}>
        <Typography role="status" color="text.secondary" sx={{ flex: { xs: '1 0 100%', sm: 1 }, minWidth: 160 }}>
          {obstacle && <ObstacleSaid obstacle={obstacle} fields={fields} />}
        </Typography>
        <Button onClick={onCancel}>Cancel</Button>
        <Button variant="contained" onClick={() => void publish()} disabled={busy || obstacle !== undefined}>
          {busy ? 'Publishing' : 'Publish'}
        </Button>
      </DialogActions>
    </>
  )
}

/** What is read scrolls above what is written; in a small window both scroll together. */
const PARTS = {
  display: 'flex',
  flexDirection: 'column',
  flex: '1 1 auto',
  minHeight: 0,
  overflowY: 'auto',
  '& > .MuiDialogContent-root': { flex: 'none', overflow: 'visible' },
  [`@media ${BESIDE}`]: {
    overflow: 'hidden',
    '& > .MuiDialogContent-root': { flex: '1 1 auto', overflowY: 'auto' },
  },
} as const

/** What is in the way; where that is an empty field, it leads there. */
function ObstacleSaid({ obstacle: { said, field }, fields }: { obstacle: Obstacle; fields: NoteFields }) {
  if (!field) return said
  return (
    <MuiLink
      component="button"
      type="button"
      sx={{ font: 'inherit', textAlign: 'start' }}
      onClick={() => fields[field].current?.focus()}
    >
      {said}
    </MuiLink>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <Box component="section" aria-label={title} sx={{ mb: 5 }}>
    <Typography variant="h6" component="h3">
      {title}
    </Typography>
    {children}
  </Box>
)
