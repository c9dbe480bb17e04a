import { Alert, Typography } from '@mui/material'
import { namesIn, wordingIn } from '@verdict/wording'
import { type FormEvent, useMemo, useState } from 'react'
import { type HttpError, useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { FormDialog } from '../../autosave/FormDialog.tsx'
import { useAutosave } from '../../autosave/use-autosave.ts'
import { titleOf } from '../../ui/title-of.ts'
import { useModels } from '../../ui/use-models.ts'
import { useDraft } from '../draft/draft-context.ts'
import { draftServer, failureMessage } from '../draft/draft-server.ts'
import { Pick } from '../fields/Pick.tsx'
import { counted } from '../pasting/counted.ts'
import { copiedInto, type Need, type NeededKind, type QuestionCopy } from './question-copy.ts'
import { useTarget } from './use-target.ts'

const wording = wordingIn('en')
const NOUNS: { [kind in NeededKind]: string } = { options: 'Option', criteria: 'Criterion', caseStudies: 'Case study' }
const LEFT_OUT = 'left out'

interface Choices {
  /** The id of the model that it goes into. */
  model: string
  /** What stands for what is missing there, by kind and key; null where what it does is left out. */
  decided: { readonly [need: string]: string | null }
}
const NOTHING: Choices = { model: '', decided: {} }

/** Copies a question into another model, after showing what it needs there and what stays behind. All of it is saved at once, or nothing. */
export function CopyDialog({ question, onClose }: { question: string; onClose(): void }) {
  const { id = '' } = useParams()
  const { document, names } = useDraft()
  const notify = useNotify()
  const typed = useAutosave(`copy/${id}/${question}`, NOTHING, `/models/${id}`)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const models = useModels()
  const others = models?.filter((each) => each.id !== id) ?? []
  const into = others.find((each) => each.id === typed.value.model)
  const model = into?.id ?? ''
  const decided = useMemo(() => new Map(Object.entries(typed.value.decided)), [typed.value.decided])
  const { data: target, error } = useTarget(model)
  const copy = useMemo(
    () => target && copiedInto(document, question, target.document, decided, target.taken),
    [document, question, target, decided],
  )
  const title = titleOf(into?.title ?? {})
  const isUndecided = copy?.needs.some(({ to }) => to === undefined) ?? true

  async function carryOut(event: FormEvent) {
    event.preventDefault()
    if (!copy || !target) return
    setBusy(true)
    setFailure('')
    try {
      await draftServer(model).write(copy.document, target.revision)
      notify(`Copied into “${title}”. It can be taken back there, under Versions.`, { type: 'success' })
      typed.clear()
      onClose()
    } catch (refused) {
      setFailure(failureMessage(refused as HttpError).text)
    } finally {
      setBusy(false)
    }
  }

  return (
    <FormDialog
      title={`Copy “${names.question(question)}” into another model`}
      typed={typed}
      verb={title ? `Copy into “${title}”` : 'Copy'}
      disabled={busy || !copy || isUndecided || copy.problem !== undefined}
      onSubmit={carryOut}
      onClose={onClose}
    >
      {models && others.length === 0 ? (
        <Typography>There is no other model yet.</Typography>
      ) : (
        <Pick
          label="Into"
          value={model}
          none="Choose a model"
          choices={others.map((each) => ({ key: each.id, label: titleOf(each.title) }))}
          onChange={(next) => typed.set({ model: next, decided: {} })}
        />
      )}
      {error && <Alert severity="error">{error.message}</Alert>}
      {copy && target && (
        <Plan
          copy={copy}
          there={namesIn(target.document, target.document.defaultLocale)}
          choicesOf={(kind) => target.document[kind].map(({ key }) => key)}
          onDecide={({ kind, key }, to) =>
            typed.set((now) => ({ ...now, decided: { ...now.decided, [`${kind}/${key}`]: to } }))
          }
          decided={decided}
          language={target.document.defaultLocale}
        />
      )}
      {failure && <Alert severity="error">{failure} Nothing was copied.</Alert>}
    </FormDialog>
  )
}

interface PlanProps {
  copy: QuestionCopy
  there: ReturnType<typeof namesIn>
  choicesOf(kind: NeededKind): string[]
  onDecide(need: Need, to: string | null): void
  decided: ReadonlyMap<string, string | null>
  language: string
}

/** What is taken along, what it needs, and what stays behind. */
function Plan({ copy, there, choicesOf, onDecide, decided, language }: PlanProps) {
  const { document, names } = useDraft()
  const here = { options: names.option, criteria: names.criterion, caseStudies: names.caseStudy }
  const thereIn = { options: there.option, criteria: there.criterion, caseStudies: there.caseStudy }
  const nameOf = ({ kind, key }: Need) => here[kind](key)
  const found = copy.needs.filter(({ key, to, kind }) => key === to && !decided.has(`${kind}/${key}`))
  const missing = copy.needs.filter((need) => !found.includes(need))
  const { choices = [] } = copy.question
  const lines = [
    copy.rulesLeft.length > 0 &&
      `Stays behind: ${counted(copy.rulesLeft.length, 'rule')} that cannot work there: ${copy.rulesLeft.map((key) => `“${names.rule(key)}”`).join(', ')}.`,
    copy.effectsLeft > 0 && `${counted(copy.effectsLeft, 'effect')} left out.`,
    copy.losesCondition && 'It is always shown there: what it depends on is not in that model.',
    copy.foreignTexts > 0 &&
      `${counted(copy.foreignTexts, 'text')} without ${language}: taken in ${document.defaultLocale}, to be translated.`,
  ]
  return (
    <>
      <Typography>
        Takes along {counted(choices.length, 'choice')} and {counted(copy.rules.length, 'rule')}
        {copy.rules.length > 0 && (
          <>: {wording.list(copy.rules.map(({ description }) => `“${names.text(description)}”`))}</>
        )}
        .
      </Typography>
      {found.length > 0 && (
        <Typography color="text.secondary">Found there by key: {wording.list(found.map(nameOf))}.</Typography>
      )}
      {missing.map((need) => (
        <Pick
          key={`${need.kind}/${need.key}`}
          label={`${NOUNS[need.kind]} “${nameOf(need)}” is not there`}
          none="Choose what stands for it"
          value={need.to === null ? LEFT_OUT : (need.to ?? '')}
          choices={[
            { key: LEFT_OUT, label: 'Leave out what it does' },
            ...choicesOf(need.kind).map((key) => ({ key, label: thereIn[need.kind](key) })),
          ]}
          onChange={(to) => onDecide(need, to === LEFT_OUT || to === '' ? null : to)}
        />
      ))}
      {lines.map((line) => line && <Typography key={line}>{line}</Typography>)}
      {copy.problem !== undefined && <Alert severity="error">It cannot be copied so: {copy.problem}</Alert>}
    </>
  )
}
