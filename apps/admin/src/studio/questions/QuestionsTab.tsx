import { Box, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material'
import type { Question, QuestionType } from '@verdict/engine'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import { ConditionField } from '../../conditions/ConditionField.tsx'
import { CopyElsewhere } from '../copying/CopyElsewhere.tsx'
import { copiedHere } from '../copying/question-copy.ts'
import { useDraft } from '../draft/draft-context.ts'
import { Effects } from '../effects/Effects.tsx'
import { Elements } from '../fields/Elements.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { Pick } from '../fields/Pick.tsx'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { compact } from '../../ui/lists.ts'
import { droppedBy, retyped } from '../document/retyped.ts'
import { useKeys } from '../fields/use-keys.ts'
import { AddLines } from '../pasting/AddLines.tsx'
import { counted } from '../pasting/counted.ts'
import { pastedQuestions } from '../pasting/pasted-lines.ts'
import { understoodLines } from '../pasting/understood.tsx'
import { waitsAbove, waitsBelow } from '../fields/waits.ts'

const types: { key: QuestionType; label: string }[] = [
  { key: 'single', label: 'One of several' },
  { key: 'multi', label: 'As many as apply' },
  { key: 'scale', label: 'A scale, in order' },
  { key: 'boolean', label: 'Yes or no' },
  { key: 'number', label: 'A number' },
]

const conditionHint = ({ showIf }: Question) => showIf !== undefined && <Typography variant="caption">if</Typography>

/** What clients are asked, and what each answer does. */
export default function QuestionsTab() {
  const { document, edit, names } = useDraft()
  const keys = useKeys('questions')
  const ruleKeys = useKeys('rules')
  const undoNotice = useUndoNotice()
  const text = (said: string) => ({ [document.defaultLocale]: said })
  const put = (question: Question): string => {
    edit((now) => ({ ...now, questions: [...now.questions, question] }))
    return question.key
  }
  const create = (): Question => ({
    key: keys.fresh(''),
    text: text(''),
    type: 'single',
    choices: [],
  })
  /** A copy has the rules of its original too. */
  function copy({ key }: Question): string {
    const copied = copiedHere(document, key, { questions: keys.taken(), rules: ruleKeys.taken() })
    edit((now) => ({
      ...now,
      questions: [...now.questions, copied.question],
      rules: [...now.rules, ...copied.rules],
    }))
    if (copied.rules.length > 0) undoNotice(`Copied with ${counted(copied.rules.length, 'rule')}.`)
    return copied.question.key
  }
  function understand(said: string) {
    const present = document.questions.map(({ text }) => names.text(text))
    const lines = pastedQuestions(said, { locale: document.defaultLocale, taken: keys.taken(), names: present })
    return understoodLines(
      'question',
      lines,
      ({ text, type, choices = [] }) => ({
        text: names.text(text),
        beside: type === 'boolean' ? 'Yes or no' : choices.map(({ label }) => names.text(label)).join(' · '),
      }),
      () => {
        edit((now) => ({ ...now, questions: [...now.questions, ...lines.added] }))
        undoNotice(`Added ${counted(lines.added.length, 'question')}.`)
      },
    )
  }
  return (
    <Elements
      list="questions"
      noun="question"
      elements={document.questions}
      nameOf={({ text }) => names.text(text)}
      keyedBy={({ text }) => names.text(text)}
      onChange={(questions) => edit((now) => ({ ...now, questions }), 'questions')}
      add={() => put(create())}
      copy={copy}
      more={({ key }) => <CopyElsewhere question={key} />}
      addMany={
        <AddLines
          place="questions"
          title="Add questions"
          hint="A question a line, its choices below it, each with a dash or indented. A question without choices is answered by yes or no."
          understand={understand}
        />
      }
      hint={conditionHint}
      empty="Questions are what a client answers. Plain ones that a founder understands do best."
    >
      {(question, set, leaveName) => (
        <QuestionFields
          question={question}
          set={(changed) => set(compact(changed))}
          leaveName={leaveName}
          earlier={document.questions.slice(
            0,
            document.questions.findIndex(({ key }) => key === question.key),
          )}
        />
      )}
    </Elements>
  )
}

function QuestionFields({
  question,
  set,
  leaveName,
  earlier,
}: {
  question: Question
  set(changed: Question): void
  leaveName(before: string): void
  earlier: Question[]
}) {
  const { document, names } = useDraft()
  const sayWithUndo = useUndoNotice()

  function retype(type: QuestionType) {
    const next = retyped(question, type, document.defaultLocale)
    set(next)
    const gone = droppedBy(question, next)
    if (gone) sayWithUndo(`“${names.question(question.key)}” lost ${gone}.`)
  }

  return (
    <>
      <LocalTextField
        label="Question"
        place={`questions/${question.key}/text`}
        needed="A question asks something."
        lines={2}
        value={question.text}
        onChange={(said) => set({ ...question, text: said })}
        onLeave={(before) => leaveName(names.text(before))}
      />
      <LocalTextField
        label="Short name"
        place={`questions/${question.key}/short`}
        optional
        value={question.short}
        onChange={(short) => set({ ...question, short })}
        hint="For pictures and lists: a word or two, 22 letters at most."
      />
      <LocalTextField
        label="Help"
        place={`questions/${question.key}/help`}
        lines={2}
        optional
        value={question.help}
        onChange={(help) => set({ ...question, help })}
        hint="Where a founder could hesitate."
      />
      <Stack direction="row" gap={4} flexWrap="wrap" alignItems="flex-start">
        <Pick
          label="Answered with"
          place={`questions/${question.key}/type`}
          value={question.type}
          choices={types}
          onChange={(type) => retype(type as QuestionType)}
        />
        <Box sx={{ flex: '1 1 200px' }}>
          <LocalTextField
            label="Section"
            place={`questions/${question.key}/section`}
            optional
            value={question.section}
            onChange={(section) => set({ ...question, section })}
          />
        </Box>
        <FormControlLabel
          control={
            <Checkbox
              checked={question.fixed ?? false}
              onChange={(_, fixed) => set({ ...question, fixed: fixed || undefined })}
            />
          }
          label="A fact that the client cannot change"
        />
      </Stack>
      <ConditionField
        label="Shown only if"
        model={document}
        names={names}
        place={`questions/${question.key}`}
        none={earlier.length === 0 ? 'Always shown: no question comes before it.' : 'Always shown.'}
        condition={question.showIf}
        questions={earlier}
        onChange={(showIf) => set({ ...question, showIf })}
      />
      {question.type === 'number' ? (
        <NumberFields question={question} set={set} />
      ) : (
        <ChoiceFields question={question} set={set} />
      )}
    </>
  )
}

function NumberFields({ question, set }: { question: Question; set(changed: Question): void }) {
  const { min, max, step } = question
  const place = `questions/${question.key}`
  return (
    <>
      <Stack direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
        <NumberField
          label="Least"
          value={min}
          place={`${place}/min`}
          refuse={waitsAbove(max)}
          onCommit={(next) => set({ ...question, min: next } as Question)}
          sx={{ width: 120 }}
        />
        <NumberField
          label="Largest"
          value={max}
          place={`${place}/max`}
          refuse={waitsBelow(min)}
          onCommit={(next) => set({ ...question, max: next } as Question)}
          sx={{ width: 120 }}
        />
        <NumberField
          label="Step"
          optional
          value={step}
          min={0}
          place={`${place}/step`}
          refuse={(next) => (next === 0 ? 'A step is above 0.' : undefined)}
          onCommit={(next) => set({ ...question, step: next } as Question)}
          sx={{ width: 100 }}
        />
        <Box sx={{ flex: '1 1 140px' }}>
          <LocalTextField
            label="Unit"
            place={`${place}/unit`}
            optional
            value={question.unit}
            onChange={(unit) => set({ ...question, unit })}
          />
        </Box>
      </Stack>
      <Effects
        label="What the number does"
        curves
        place={place}
        effects={question.effects ?? []}
        onChange={(effects) => set({ ...question, effects })}
      />
    </>
  )
}
