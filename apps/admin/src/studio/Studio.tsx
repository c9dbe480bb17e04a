import { Alert, Box, Button, Skeleton } from '@mui/material'
import type { Role, Version } from '@verdict/contracts'
import type { ModelDocument } from '@verdict/engine'
import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react'
import { useGetList, useGetOne, usePermissions } from 'react-admin'
import { ErrorBoundary } from 'react-error-boundary'
import { useParams } from 'react-router-dom'
import { autosaveStore } from '../autosave/autosave-store.ts'
import { useUnsavedForm } from '../autosave/unsaved-forms.ts'
import { signedIn } from '../providers/auth-provider.ts'
import { Crashed } from '../layout/Crashed.tsx'
import { Unfinished, UnfinishedContext } from '../ui/typing/unfinished.ts'
import { CommentsProvider } from './comments/CommentsProvider.tsx'
import { CheckContext } from './draft/check-context.ts'
import { DraftCheck } from './draft/draft-check.ts'
import { DebouncedDraft } from './DebouncedDraft.tsx'
import { Conflicts } from './saving/Conflicts.tsx'
import { Guide } from './guide/Guide.tsx'
import { DraftContext, type Draft, useCompiled, useNames } from './draft/draft-context.ts'
import { draftServer } from './draft/draft-server.ts'
import { DraftSteps } from './draft/draft-steps.ts'
import { DraftStore } from './draft/draft-store.ts'
import { BroughtAnswers } from './preview/BroughtAnswers.tsx'
import { MarksProvider } from './languages/MarksProvider.tsx'
import { LanguageSwitch } from './languages/LanguageSwitch.tsx'
import { ScenarioPanel } from './scenarios/ScenarioPanel.tsx'
import { StudioHead } from './StudioHead.tsx'
import { holdBack, saveByItself } from './saving/save-by-itself.ts'
import { SaveStrip } from './saving/SaveStrip.tsx'
import { useOthersSaves } from './saving/use-others-saves.ts'
import { StudioTabs, tabIn } from './StudioTabs.tsx'
import { useFocusAt } from './fields/use-focus-at.ts'
import { useDebouncedDocument } from './use-debounced-document.ts'
import { useOpenCell } from './ratings/open-cell.ts'
import { useRetiredKeys } from './fields/use-retired-keys.ts'
import { useKeptFocus } from './use-kept-focus.ts'
import { useTabTop } from './use-tab-top.ts'
import { useStudioKeys } from './use-studio-keys.ts'

const tabs = {
  overview: lazy(() => import('./overview/OverviewTab.tsx')),
  options: lazy(() => import('./OptionsTab.tsx')),
  criteria: lazy(() => import('./criteria/CriteriaTab.tsx')),
  ratings: lazy(() => import('./ratings/RatingsTab.tsx')),
  questions: lazy(() => import('./questions/QuestionsTab.tsx')),
  rules: lazy(() => import('./rules/RulesTab.tsx')),
  estimates: lazy(() => import('./estimates/EstimatesTab.tsx')),
  'case-studies': lazy(() => import('./CaseStudiesTab.tsx')),
  scenarios: lazy(() => import('./scenarios/ScenariosTab.tsx')),
  languages: lazy(() => import('./languages/LanguagesTab.tsx')),
  check: lazy(() => import('./check/CheckTab.tsx')),
  impact: lazy(() => import('./impact/ImpactTab.tsx')),
  versions: lazy(() => import('./versions/VersionsTab.tsx')),
}

/** The editor of one model: its draft in tabs, with the verdicts of its scenarios beside them. */
export function Studio() {
  const { id = '', '*': rest = '' } = useParams()
  const store = useMemo(() => new DraftStore(id, draftServer(id), autosaveStore), [id])
  const unfinished = useMemo(() => new Unfinished(`verdict:unfinished:${signedIn()}:${id}`), [id])
  const steps = useMemo(() => new DraftSteps(store, unfinished), [store, unfinished])
  const check = useMemo(() => new DraftCheck(store), [store])
  const state = useSyncExternalStore(store.subscribe, store.snapshot)
  const failure = useSyncExternalStore(store.subscribe, store.failed)
  const { permissions } = usePermissions<Role>()
  const canSave = permissions !== undefined && permissions !== 'viewer'
  // Ends before the draft is let go of: what is unsaved then is still sent.
  useEffect(() => (canSave ? saveByItself(store) : undefined), [store, canSave])
  useEffect(() => {
    void store.load()
    return () => store.leave()
  }, [store])
  useUnsavedForm(`draft/${id}`, (closing) => store.changed && (closing || !isSentOnLeaving(store)), `/models/${id}`)
  const { record, refetch } = useOthersSaves(id, store, state?.revision)
  const published = usePublished(id, record?.latestVersion ?? null)
  useEffect(() => check.watch(), [check])
  useEffect(() => check.compareWith(published), [check, published])
  const retired = useRetiredKeys(id, state?.revision)
  const names = useNames(state?.document, published)
  const { problems, model } = useCompiled(useDebouncedDocument(state?.document, state?.document))
  useStudioKeys(store, steps)
  useFocusAt()
  const tab = tabIn(rest)
  useTabTop(tab)
  useKeptFocus()
  const isRating = useOpenCell() !== undefined && tab === 'ratings'
  const hasPanel = withPanel(tab) && !isRating
  const Tab = tabs[tab]

  if (failure !== undefined)
    return (
      <Alert severity="error" sx={{ mt: 6 }} action={<Button onClick={() => void store.load()}>Try again</Button>}>
        {failure}
      </Alert>
    )
  if (!state || !names || !record) return <LoadingSkeleton />

  const draft: Draft = {
    ...state,
    store,
    steps,
    names,
    locale: state.document.defaultLocale,
    problems,
    model,
    published,
    wasPublished: record.versions > 0,
    retired,
    readOnly: permissions === 'viewer',
    edit: (change, place) => store.edit(change, place),
  }
  return (
    <DraftContext.Provider value={draft}>
      <UnfinishedContext.Provider value={unfinished}>
        <CheckContext.Provider value={check}>
          <CommentsProvider key={id} model={id} changedAt={record.commentsChangedAt ?? null}>
            <MarksProvider key={id} model={id}>
              <BroughtAnswers key={id} />
              <StudioHead record={record} tab={tab} onPublished={() => void refetch()} />
              <Box sx={{ position: 'sticky', top: 56, zIndex: 5, background: 'var(--paper)' }}>
                <DebouncedDraft key={id}>
                  <StudioTabs id={id} tab={tab} record={record} />
                  <Guide id={id} />
                </DebouncedDraft>
                <SaveStrip />
              </Box>
              {state.theirs && <Conflicts theirs={state.theirs} />}
              <Box
                sx={{
                  display: 'grid',
                  gridTemplateColumns: {
                    xs: 'minmax(0, 1fr)',
                    lg: hasPanel ? 'minmax(0, 1fr) 380px' : 'minmax(0, 1fr)',
                  },
                  columnGap: 8,
                }}
              >
                <Box component="fieldset" disabled={draft.readOnly} sx={{ border: 0, m: 0, p: 0, pt: 5, minWidth: 0 }}>
                  {/* Undo, and edits elsewhere, may take away what it fell over. */}
                  {isWritten(tab) && (
                    <Box sx={{ display: 'flex', justifyContent: 'flex-end', mb: 4 }}>
                      <LanguageSwitch />
                    </Box>
                  )}
                  <ErrorBoundary
                    resetKeys={[tab, state.document]}
                    onError={() => store.keep()}
                    fallbackRender={({ error }: { error: unknown }) => <Crashed what="This tab" error={error} />}
                  >
                    <Suspense fallback={<LoadingSkeleton />}>
                      <Tab />
                    </Suspense>
                  </ErrorBoundary>
                </Box>
                {hasPanel && (
                  <ErrorBoundary
                    resetKeys={[state.document]}
                    fallbackRender={({ error }: { error: unknown }) => (
                      <Crashed what="The scenario panel" error={error} />
                    )}
                  >
                    <DebouncedDraft key={id}>
                      <ScenarioPanel />
                    </DebouncedDraft>
                  </ErrorBoundary>
                )}
              </Box>
            </MarksProvider>
          </CommentsProvider>
        </CheckContext.Provider>
      </UnfinishedContext.Provider>
    </DraftContext.Provider>
  )
}

/** Whether what is unsaved is saved by itself when one goes elsewhere within the desk. */
function isSentOnLeaving(store: DraftStore) {
  const state = store.snapshot()
  return state !== undefined && !state.problem && !holdBack(state)
}

/** Whether a tab has the scenario panel: where edits change verdicts. A rule shows its own scenarios, an open rating what it would change. */
const withPanel = (tab: string) => !['overview', 'rules', 'versions', 'languages', 'check', 'impact'].includes(tab)

/** Whether a tab has texts that are written in the languages that were chosen. */
const isWritten = (tab: string) => !['ratings', 'languages', 'versions', 'check', 'impact', 'estimates'].includes(tab)

/** The latest published document, for "what changed". */
function usePublished(model: string, latest: number | null): ModelDocument | undefined {
  const { data: versions } = useGetList<Version>(
    'versions',
    {
      filter: { model },
      pagination: { page: 1, perPage: 200 },
      sort: { field: 'number', order: 'DESC' },
      meta: { latest },
    },
    { enabled: latest !== null },
  )
  const id = versions?.find(({ number }) => number === latest)?.id
  const { data } = useGetOne<Version & { document: ModelDocument }>(
    'versions',
    { id: id ?? '' },
    { enabled: id !== undefined },
  )
  return data?.document
}

function LoadingSkeleton() {
  return (
    <Box sx={{ pt: 8, maxWidth: 720 }} aria-busy="true" aria-label="Loading">
      {[60, 90, 75, 85].map((width) => (
        <Skeleton
          key={width}
          variant="rectangular"
          animation={false}
          height={18}
          sx={{ mb: 3, width: `${width}%`, background: 'var(--rule-faint)' }}
        />
      ))}
    </Box>
  )
}
