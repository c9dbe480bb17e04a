import { Alert, Link as MuiLink, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { saveDraft } from '@verdict/contracts'
import { compile, type Expectation, type ModelDocument, type Scenario } from '@verdict/engine'
import { tryScenariosOf } from '@verdict/engine/review'
import { validate } from '@verdict/engine/validate'
import { type Names, namesIn } from '@verdict/wording'
import { useNotify } from 'react-admin'
import { Link } from 'react-router-dom'
import { call } from '../../api/call.ts'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { wording } from '../../brief/brief-props.ts'
import { strengthNames } from '../../ui/list/strength-names.ts'
import { OtherProblems } from '../../ui/OtherProblems.tsx'
import { FormField } from '../../ui/typing/FormField.tsx'
import { UndoNotice } from '../../ui/UndoNotice.tsx'
import { UNDO_OFFERED } from '../../ui/undo-offered.ts'
import { useAttempt } from '../../ui/use-attempt.ts'
import { useSubmit } from '../../ui/use-submit.ts'
import type { WholeAssessment } from '../whole-assessment.ts'
import { draftOf } from './draft-of.ts'
import { fitting } from './fitting.ts'
import { expectationOf, scenarioOf, twinOf } from './scenario-of.ts'

interface Props {
  assessment: WholeAssessment
  onClose(): void
}

/** Asks who the client is, says what will be expected, and adds the scenario to the draft. */
export function ScenarioDialog({ assessment: { id, modelId, result }, onClose }: Props) {
  const typed = useAutosave<string>(`assessments/scenario/${id}`, '')
  const who = typed.value
  const { data: draft, error } = useQuery({
    queryKey: ['draft', modelId],
    queryFn: () => draftOf(modelId),
    staleTime: 0,
    gcTime: 0,
  })
  const notify = useNotify()
  const { attempt } = useAttempt('models')
  const expect = expectationOf(result.verdict)

  /** Changes the draft as it is saved now; what others save meanwhile is joined. */
  async function change(edit: (document: ModelDocument) => ModelDocument) {
    const { document, revision } = await draftOf(modelId)
    await call(saveDraft, { params: { id: modelId }, body: edit(document), revision })
  }

  const { problems, busy, submit } = useSubmit(async () => {
    let added: Scenario | undefined
    await change((document) => {
      const fit = fitting(document, result.answers, result.priorities)
      added = scenarioOf(document, who.trim(), fit.answers, fit.priorities, expect)
      return { ...document, scenarios: [...document.scenarios, added] }
    })
    const takeBack = () =>
      attempt(() =>
        change((document) => ({
          ...document,
          scenarios: document.scenarios.filter(({ key }) => key !== added?.key),
        })),
      ).then((isDone) => isDone && notify('The scenario is gone from the draft again.', { type: 'info' }))
    notify(
      <UndoNotice onUndo={() => void takeBack()}>
        <span>
          “{who.trim()}” is a scenario of the draft now.{' '}
          <MuiLink
            component={Link}
            to={`/models/${modelId}/scenarios?at=scenarios/${added?.key}/description`}
            color="inherit"
          >
            Open it
          </MuiLink>
        </span>
      </UndoNotice>,
      { type: 'success', autoHideDuration: UNDO_OFFERED },
    )
    typed.clear()
    onClose()
  })

  return (
    <FormDialog
      title="Make it a scenario"
      typed={typed}
      verb="Add the scenario"
      disabled={busy || !draft || who.trim() === ''}
      onSubmit={submit}
      onClose={onClose}
    >
      <FormField
        label="Who this is"
        autoFocus
        multiline
        minRows={2}
        value={who}
        onChange={typed.set}
        helperText="Such as “A shop with three people that sells on two continents”. Nobody’s name."
      />
      {error && <Alert severity="error">{error.message}</Alert>}
      {draft && <Foreseen draft={draft.document} result={result} expect={expect} model={modelId} />}
      <OtherProblems problems={problems} />
    </FormDialog>
  )
}

interface ForeseenProps {
  draft: ModelDocument
  result: WholeAssessment['result']
  expect: Expectation
  model: string
}

/** What the scenario expects, whether the draft agrees, and whether there is one with these answers. */
function Foreseen({ draft, result, expect, model }: ForeseenProps) {
  const names = namesIn(draft, draft.defaultLocale)
  const { answers, priorities, dropped } = fitting(draft, result.answers, result.priorities)
  const twin = twinOf(draft, answers, priorities)
  const reasons = whyNot(draft, scenarioOf(draft, 'this', answers, priorities, expect))
  return (
    <>
      <Typography>It expects what the client was told: {expectedText(expect, names)}.</Typography>
      {twin && (
        <Alert severity="warning">
          There is one with these answers:{' '}
          <MuiLink
            component={Link}
            to={`/models/${model}/scenarios?at=scenarios/${twin.key}/description`}
            color="inherit"
          >
            {names.text(twin.description)}
          </MuiLink>
        </Alert>
      )}
      {dropped.length > 0 && (
        <Alert severity="info">
          Left out, as the draft does not know them any more: {dropped.map((key) => names.short(key)).join(', ')}.
        </Alert>
      )}
      {reasons.length > 0 && (
        <Alert severity="warning">
          It would fail now: {reasons.map((reason) => wording.reason(reason, names)).join(' ')}
        </Alert>
      )}
    </>
  )
}

/** Why a scenario fails in a draft; nothing where it passes, or where the draft cannot decide. */
function whyNot(draft: ModelDocument, scenario: Scenario) {
  const alone = { ...draft, scenarios: [scenario] }
  return validate(alone).length > 0 ? [] : (tryScenariosOf(compile(alone))[0]?.reasons ?? [])
}

function expectedText({ status, winner, strength }: Expectation, names: Names): string {
  if (status !== undefined) return wording.status(status)
  if (winner === undefined) return strengthNames.tooClose.toLowerCase()
  return `${names.option(winner)}, ${wording.strength(strength ?? 'clear')}`
}
