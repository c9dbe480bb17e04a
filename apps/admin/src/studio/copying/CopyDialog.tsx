import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Stack, Typography } from '@mui/material'
import type { Model } from '@verdict/contracts'
import { namesIn, wordingIn } from '@verdict/wording'
import { useMemo, useState } from 'react'
import { type HttpError, useGetList, useNotify } from 'react-admin'
import { useParams } from 'react-router-dom'
import { titleOf } from '../../ui/title-of.ts'
import { useDraft } from '../draft/draft-context.ts'
import { draftServer, failureMessage } from '../draft/draft-server.ts'
import { Pick } from '../fields/Pick.tsx'
import { counted } from '../pasting/counted.ts'
import { copiedInto, type Need, type NeededKind, type QuestionCopy } from './question-copy.ts'
import { useTarget } from './use-target.ts'

const wording = wordingIn('en')
const NOUNS: { [kind in NeededKind]: string } = { options: 'Option', criteria: 'Criterion', caseStudies: 'Case study' }
const LEFT_OUT = 'left out'

/** Copies a question into another model, after showing what it needs there and what stays behind. All of it is saved at once, or nothing. */
export function CopyDialog({ question, onClose }: { question: string; onClose(): void }) {
  const { id = '' } = useParams()
  const { document, names } = useDraft()
  const notify = useNotify()
  const [model, setModel] = useState('')
  const [decided, setDecided] = useState<ReadonlyMap<string, string | null>>(new Map())
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState('')
  const { data: models = [] } = useGetList<Model>('models', { pagination: { page: 1, perPage: 100 } })
  const others = models.filter((each) => each.id !== id)
  const { data: target, error } = useTarget(model)
  const copy = useMemo(
    () => target && copiedInto(document, question, target.document, decided, target.taken),
    [document, question, target, decided],
  )
  const title = titleOf(others.find((each) => each.id === model)?.title ?? {})
  const isUndecided = copy?.needs.some(({ to }) => to === undefined) ?? true

  async function carryOut() {
    if (!copy || !target) return
    setBusy(true)
    setFailure('')
    try {
      await draftServer(model).write(copy.document, target.revision)
      notify(`Copied into “${title}”. It can be taken back there, under Versions.`, { type: 'success' })
      onClose()
    } catch (refused) {
      setFailure(failureMessage(refused as HttpError).text)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="copy-elsewhere">
      <DialogTitle id="copy-elsewhere">Copy “{names.question(question)}” into another model</DialogTitle>
      <DialogContent tabIndex={0}>
        <Stack gap={4} sx={{ pt: 2 }}>
          {others.length === 0 ? (
            <Typography>There is no other model yet.</Typography>
          ) : (
            <Pick
              label="Into"
              value={model}
              none="Choose a model"
              choices={others.map((each) => ({ key: each.id, label: titleOf(each.title) }))}
              onChange={(next) => {
                setModel(next)
                setDecided(new Map())
              }}
            />
          )}
          {error && <Alert severity="error">{error.message}</Alert>}
          {copy && target && (
            <Plan
              copy={copy}
              there={namesIn(target.document, target.document.defaultLocale)}
              choicesOf={(kind) => target.document[kind].map(({ key }) => key)}
              onDecide={(need, to) => setDecided(new Map([...decided, [`${need.kind}/${need.key}`, to]]))}
              decided={decided}
              language={target.document.defaultLocale}
            />
          )}
          {failure && <Alert severity="error">{failure} Nothing was copied.</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', rowGap: 2 }}>
        <Button onClick={onClose}>Cancel</Button>
        <Button
          variant="contained"
          disabled={busy || !copy || isUndecided || copy.problem !== undefined}
          onClick={() => void carryOut()}
          // A title may be long: it is read whole, on a phone too.
          sx={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}
        >
          {title ? `Copy into “${title}”` : 'Copy'}
        </Button>
      </DialogActions>
    </Dialog>
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
