import AddOutlined from '@mui/icons-material/AddOutlined'
import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, Checkbox, FormControlLabel, IconButton, Stack, Typography } from '@mui/material'
import type { Choice, Question, QuestionType } from '@verdict/engine'
import { freeKey } from '../models/slug.ts'
import { ConditionField } from './conditions/ConditionField.tsx'
import { useDraft } from './draft-context.ts'
import { Effects } from './fields/Effects.tsx'
import { Elements } from './fields/Elements.tsx'
import { LocalTextField } from './fields/LocalTextField.tsx'
import { NumberField } from './fields/NumberField.tsx'
import { Pick } from './fields/Pick.tsx'
import { compact, moved, replacedAt, withoutAt } from './lists.ts'

const types: { key: QuestionType; label: string }[] = [
  { key: 'single', label: 'One of several' },
  { key: 'multi', label: 'As many as apply' },
  { key: 'scale', label: 'A scale, in order' },
  { key: 'boolean', label: 'Yes or no' },
  { key: 'number', label: 'A number' },
]

/** What clients are asked, and what each answer does. */
export default function QuestionsTab() {
  const { document, edit, names } = useDraft()
  const taken = document.questions.map(({ key }) => key)
  const text = (said: string) => ({ [document.defaultLocale]: said })
  return (
    <Elements
      noun="question"
      elements={document.questions}
      nameOf={({ key, text }) => names.text(text) || key}
      onChange={(questions) => edit((now) => ({ ...now, questions }), 'questions')}
      create={() => ({
        key: freeKey('question', taken),
        text: text('New question'),
        type: 'single' as const,
        choices: [choice('yes', text('Yes')), choice('no', text('No'))],
      })}
      copy={(question) => ({ ...question, key: freeKey(question.key, taken) })}
      hint={({ showIf }) => showIf !== undefined && <Typography variant="caption">if</Typography>}
      empty="Questions are what a client answers. Plain ones that a founder understands do best."
    >
      {(question, set) => (
        <QuestionFields
          question={question}
          set={(changed) => set(compact(changed))}
          earlier={document.questions.slice(0, taken.indexOf(question.key))}
        />
      )}
    </Elements>
  )
}

const choice = (key: string, label: Choice['label']): Choice => ({ key, label, effects: [] })

function QuestionFields({
  question,
  set,
  earlier,
}: {
  question: Question
  set(changed: Question): void
  earlier: Question[]
}) {
  const { document } = useDraft()
  const text = (said: string) => ({ [document.defaultLocale]: said })

  function retype(type: QuestionType) {
    const { choices = [], effects: _, min: __, max: ___, step: ____, ...rest } = question
    if (type === 'number') return set({ ...rest, type, min: 0, max: 100, effects: [] })
    if (type === 'boolean') {
      const known = (key: string, said: string) => choices.find((each) => each.key === key) ?? choice(key, text(said))
      return set({ ...rest, type, choices: [known('yes', 'Yes'), known('no', 'No')] })
    }
    set({ ...rest, type, choices: choices.length > 0 ? choices : [choice('first', text('First choice'))] })
  }

  return (
    <>
      <LocalTextField
        label="Question"
        lines={2}
        value={question.text}
        onChange={(said) => set({ ...question, text: said })}
      />
      <LocalTextField
        label="Help"
        lines={2}
        value={question.help}
        onChange={(help) => set({ ...question, help })}
        hint="Where a founder could hesitate."
      />
      <Stack direction="row" gap={4} flexWrap="wrap" alignItems="flex-start">
        <Pick
          label="Answered with"
          value={question.type}
          choices={types}
          onChange={(type) => retype(type as QuestionType)}
        />
        <Box sx={{ flex: '1 1 200px' }}>
          <LocalTextField
            label="Section"
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
        place={`question:${question.key}`}
        none={earlier.length === 0 ? 'Always shown: no question comes before it.' : 'Always shown.'}
        condition={question.showIf}
        questions={earlier}
        onChange={(showIf) => set({ ...question, showIf })}
      />
      {question.type === 'number' ? (
        <NumberFields question={question} set={set} />
      ) : (
        <Choices question={question} set={set} />
      )}
    </>
  )
}

function NumberFields({ question, set }: { question: Question; set(changed: Question): void }) {
  return (
    <>
      <Stack direction="row" gap={3} flexWrap="wrap" alignItems="flex-start">
        <NumberField
          label="Least"
          value={question.min}
          onChange={(min) => set({ ...question, min })}
          sx={{ width: 110 }}
        />
        <NumberField
          label="Largest"
          value={question.max}
          onChange={(max) => set({ ...question, max })}
          sx={{ width: 110 }}
        />
        <NumberField
          label="Step"
          optional
          min={0}
          value={question.step}
          onChange={(step) => set({ ...question, step })}
          sx={{ width: 90 }}
        />
        <Box sx={{ flex: '1 1 140px' }}>
          <LocalTextField label="Unit" value={question.unit} onChange={(unit) => set({ ...question, unit })} />
        </Box>
      </Stack>
      <Effects
        label="What the number does"
        curves
        effects={question.effects ?? []}
        onChange={(effects) => set({ ...question, effects })}
      />
    </>
  )
}

function Choices({ question, set }: { question: Question; set(changed: Question): void }) {
  const { document, names } = useDraft()
  const choices = question.choices ?? []
  const fixed = question.type === 'boolean'
  const change = (next: Choice[]) => set({ ...question, choices: next })
  return (
    <Box>
      <Typography variant="h6" component="h3" sx={{ mb: 2 }}>
        Choices and what they do
      </Typography>
      {choices.map((each, i) => (
        <Stack key={each.key} gap={3} sx={{ borderTop: '1px solid var(--rule)', py: 4 }}>
          <Stack direction="row" gap={1} alignItems="flex-start">
            <Box sx={{ flex: 1 }}>
              <LocalTextField
                label={`Choice ${i + 1}`}
                value={each.label}
                onChange={(label) => change(replacedAt(choices, i, { ...each, label }))}
              />
            </Box>
            {!fixed && (
              <>
                <IconButton
                  size="small"
                  aria-label="Move this choice up"
                  disabled={i === 0}
                  onClick={() => change(moved(choices, i, -1))}
                >
                  <ArrowUpwardOutlined fontSize="small" />
                </IconButton>
                <IconButton
                  size="small"
                  aria-label="Move this choice down"
                  disabled={i === choices.length - 1}
                  onClick={() => change(moved(choices, i, 1))}
                >
                  <ArrowDownwardOutlined fontSize="small" />
                </IconButton>
                <IconButton
                  size="small"
                  aria-label={`Remove “${names.text(each.label)}”`}
                  onClick={() => change(withoutAt(choices, i))}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </>
            )}
          </Stack>
          <Effects
            label="Effects"
            effects={each.effects}
            onChange={(effects) => change(replacedAt(choices, i, { ...each, effects }))}
          />
        </Stack>
      ))}
      {!fixed && (
        <Button
          startIcon={<AddOutlined />}
          size="small"
          variant="outlined"
          onClick={() =>
            change([
              ...choices,
              {
                key: freeKey(
                  `choice-${choices.length + 1}`,
                  choices.map(({ key }) => key),
                ),
                label: { [document.defaultLocale]: 'New choice' },
                effects: [],
              },
            ])
          }
        >
          Add a choice
        </Button>
      )}
    </Box>
  )
}
