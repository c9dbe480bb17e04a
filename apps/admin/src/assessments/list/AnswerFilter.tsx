import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material'
import type { ModelDocument, Question } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { useState } from 'react'
import { FacetButton } from '../../ui/list/FacetButton.tsx'
import { NumberField } from '../../ui/typing/NumberField.tsx'
import { type AssessmentFilter, type GivenAnswer, withAnswer } from '../assessment-filter.ts'
import { givenText } from './filter-chips.ts'
import { useFacets } from './use-facets.ts'

interface Props {
  filter: AssessmentFilter
  document: ModelDocument | undefined
  onChange(filter: AssessmentFilter): void
}

/** Narrows to those who answered one question in one way. */
export function AnswerFilter({ filter, document, onChange }: Props) {
  const [chosen, setChosen] = useState('')
  const asked = chosen || Object.keys(filter.answers ?? {})[0] || ''
  const question = document?.questions.find(({ key }) => key === asked)
  const facets = useFacets(filter, question?.key)
  if (!document)
    return (
      <Typography variant="caption" component="p" sx={{ mb: 4 }}>
        Choose a model to filter by what was answered.
      </Typography>
    )
  const names = namesIn(document, document.defaultLocale)
  return (
    <Box role="group" aria-label="Answered" sx={{ borderTop: '1px solid var(--rule)', pt: 4, mb: 4 }}>
      <TextField
        select
        fullWidth
        size="small"
        label="Answered"
        value={question?.key ?? ''}
        onChange={({ target }) => setChosen(target.value)}
      >
        {document.questions.map(({ key }) => (
          <MenuItem key={key} value={key} sx={{ whiteSpace: 'normal' }}>
            {names.question(key)}
          </MenuItem>
        ))}
      </TextField>
      {question && (
        <Box sx={{ mt: 2, columns: { xs: 1, sm: 2 }, columnGap: 6 }}>
          {question.type === 'number' && <Between question={question} filter={filter} onChange={onChange} />}
          {(facets?.answers ?? []).map(({ value, count }) => {
            const given = value as GivenAnswer
            const isOn = filter.answers?.[question.key] === given && given !== undefined
            return (
              <FacetButton
                key={JSON.stringify(value)}
                label={givenText(document, question.key, given)}
                isOn={isOn}
                count={count}
                onPress={() => onChange(withAnswer(filter, question.key, isOn ? undefined : given))}
              />
            )
          })}
        </Box>
      )}
    </Box>
  )
}

/** Numbers are many: from one to another. */
function Between({ question, filter, onChange }: { question: Question } & Pick<Props, 'filter' | 'onChange'>) {
  const given = filter.answers?.[question.key]
  const ends = given !== null && typeof given === 'object' ? given : {}
  const set = (end: 'from' | 'to', value: number | undefined) => {
    const { [end]: _, ...other } = ends
    const next = value === undefined ? other : { ...other, [end]: value }
    onChange(withAnswer(filter, question.key, Object.keys(next).length === 0 ? undefined : next))
  }
  return (
    <Stack direction="row" gap={3} sx={{ py: 2, breakInside: 'avoid' }}>
      {(['from', 'to'] as const).map((end) => (
        <NumberField
          key={end}
          label={end === 'from' ? 'At least' : 'At most'}
          value={ends[end]}
          onCommit={(value) => set(end, value)}
          optional
        />
      ))}
    </Stack>
  )
}
