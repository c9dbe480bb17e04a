import './condition.css'
import { Box, Button, Typography } from '@mui/material'
import type { Json, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { useState } from 'react'
import type { ConditionModel } from './condition-context.ts'
import { ConditionEditor } from './ConditionEditor.tsx'

interface Props {
  label: string
  model: ConditionModel
  names: Names
  /** Which condition this is, such as "rule:live-crowd". */
  place: string
  condition: Json | undefined
  onChange(condition: Json | undefined): void
  /** The questions that may be asked about. */
  questions: Question[]
  /** What no condition means; where there must be one, nothing. */
  none?: string
}

/** When something holds, as sentences about questions and answers. */
export function ConditionField(props: Props) {
  const { label, place, condition, onChange, questions, none } = props
  // What is pressed goes away: the focus goes on to what comes.
  const [isPressed, setPressed] = useState(false)
  if (condition !== undefined)
    return (
      <div data-field={`${place}/when`}>
        <ConditionEditor
          label={label}
          model={props.model}
          names={props.names}
          place={place}
          condition={condition}
          questions={questions}
          isOptional={none !== undefined}
          takesFocus={isPressed}
          onChange={(changed) => {
            setPressed(changed === undefined)
            onChange(changed)
          }}
        />
      </div>
    )
  return (
    <Box data-field={`${place}/when`}>
      <Typography variant="h6" component="h3">
        {label}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {none}
      </Typography>
      {questions.length > 0 && (
        <Button
          size="small"
          variant="outlined"
          autoFocus={isPressed}
          onClick={() => {
            setPressed(true)
            onChange(null)
          }}
        >
          Set a condition
        </Button>
      )}
    </Box>
  )
}
