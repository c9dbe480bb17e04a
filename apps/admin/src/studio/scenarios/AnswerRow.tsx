import { Box, Stack, Typography } from '@mui/material'
import type { Answer, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { memo } from 'react'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { Pick } from '../fields/Pick.tsx'

interface Props {
  question: Question
  /** What the question is called now. */
  name: string
  names: Names
  place: string
  value: Answer | undefined
  /** The same function at every drawing. */
  onChange(question: string, value: Answer | undefined): void
}

/** A question of a scenario and its answer. Not drawn again while both stay what they are: names are made anew with each key. */
export const AnswerRow = memo(
  function AnswerRow({ name, ...field }: Props) {
    return (
      <Box data-field={field.place} sx={row}>
        <Typography sx={{ fontSize: '.875rem' }}>{name}</Typography>
        <AnswerField {...field} />
      </Box>
    )
  },
  (before, now) =>
    before.question === now.question &&
    before.name === now.name &&
    before.place === now.place &&
    before.value === now.value &&
    before.onChange === now.onChange,
)

const row = {
  display: 'grid',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 240px' },
  gap: 3,
  alignItems: 'center',
  borderTop: '1px solid var(--rule-faint)',
  py: 2,
} as const

function AnswerField({ question, names, place, value, onChange: change }: Omit<Props, 'name'>) {
  const onChange = (next: Answer | undefined) => change(question.key, next)
  const choices = (question.choices ?? []).map(({ key }) => ({ key, label: names.choice(question.key, key) }))
  if (question.type === 'number' && (value === undefined || value === null || typeof value === 'number'))
    return (
      <NumberField
        label="Not answered if empty"
        optional
        min={question.min}
        max={question.max}
        place={place}
        value={value ?? undefined}
        onCommit={onChange}
      />
    )
  if (question.type === 'multi') {
    const chosen = Array.isArray(value) ? value : []
    // Choices that no longer exist stay until they are taken out.
    const gone = chosen.filter((each) => !choices.some(({ key }) => key === each))
    const all = [...choices, ...gone.map((key) => ({ key, label: `${key} (not in the model)` }))]
    return (
      <Stack>
        {all.map(({ key, label }) => (
          <label key={key} style={{ fontSize: '.875rem' }}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => {
                const next = all
                  .map((each) => each.key)
                  .filter((each) => (each === key ? !chosen.includes(each) : chosen.includes(each)))
                onChange(next.length === 0 ? undefined : next)
              }}
            />{' '}
            {label}
          </label>
        ))}
      </Stack>
    )
  }
  // What does not fit the question is shown as it is, so that it can be mended.
  const said = typeof value === 'boolean' ? (value ? 'yes' : 'no') : value
  const shown = said === undefined || said === null ? '' : String(said)
  return (
    <Pick
      label="Answer"
      none="Not answered"
      value={shown}
      choices={choices}
      width={240}
      onChange={(key) => onChange(key === '' ? undefined : question.type === 'boolean' ? key === 'yes' : key)}
    />
  )
}
