import { Alert } from '@mui/material'
import { otherProblems } from './problems-by-field.ts'

interface Props {
  problems: { [field: string]: string }
  /** The fields that show theirs themselves. */
  but?: readonly string[]
}

/** What was refused of a form and is about none of its fields. */
export const OtherProblems = ({ problems, but = [] }: Props) =>
  otherProblems(problems, ...but).map((problem) => (
    <Alert key={problem} severity="error">
      {problem}
    </Alert>
  ))
