import 'react-querybuilder/dist/query-builder.css'
import './condition.css'
import { Alert, Box, Button, Typography } from '@mui/material'
import type { Json, Question } from '@verdict/engine'
import { useMemo } from 'react'
import { type Field, type FullOption, QueryBuilder, type RuleGroupType } from 'react-querybuilder'
import { useDraft } from '../draft-context.ts'
import { firstRule, toCondition, toQuery } from './query.ts'
import { inWords } from './in-words.ts'
import { Named } from './Named.tsx'

interface Props {
  label: string
  condition: Json | undefined
  onChange(condition: Json | undefined): void
  /** The questions that may be asked about. */
  questions: Question[]
  /** What no condition means; where there must be one, nothing. */
  none?: string
}

const OPERATORS: { [type in Question['type']]: FullOption[] } = {
  single: options({ '=': 'is', '!=': 'is not', in: 'is one of', notIn: 'is none of' }),
  scale: options({ '=': 'is', '!=': 'is not', in: 'is one of', notIn: 'is none of' }),
  multi: options({ contains: 'includes', doesNotContain: 'does not include' }),
  boolean: options({ '=': 'is' }),
  number: options({
    '=': 'is',
    '!=': 'is not',
    '<': 'is less than',
    '<=': 'is at most',
    '>': 'is more than',
    '>=': 'is at least',
    between: 'is between',
  }),
}

function options(names: { [name: string]: string }): FullOption[] {
  return Object.entries(names).map(([name, label]) => ({ name, value: name, label }))
}

/** When something holds, put together from questions and answers. */
export function ConditionField({ label, condition, onChange, questions, none }: Props) {
  const { names } = useDraft()
  const [first] = questions
  // The builder takes another object for another query and begins anew with it.
  const query = useMemo(() => (condition === undefined ? undefined : toQuery(condition)), [condition])
  const head = <Typography variant="subtitle2">{label}</Typography>
  if (condition === undefined)
    return (
      <Box>
        {head}
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {none}
        </Typography>
        {first && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => onChange(toCondition({ combinator: 'and', rules: [firstRule(first)] }))}
          >
            Set a condition
          </Button>
        )}
      </Box>
    )

  if (!query)
    return (
      <Box>
        {head}
        <Alert
          severity="info"
          sx={{ mt: 2 }}
          action={
            first && (
              <Button
                size="small"
                onClick={() => onChange(toCondition({ combinator: 'and', rules: [firstRule(first)] }))}
              >
                Start a new one
              </Button>
            )
          }
        >
          {inWords(condition, names)}
          <Typography variant="caption" component="div">
            This condition calculates, which cannot be put together here. It is kept and works as it is.
          </Typography>
        </Alert>
      </Box>
    )

  const fields = questions.map((question) =>
    fieldOf(question, names.question(question.key), (choice) => names.choice(question.key, choice)),
  )
  return (
    <Box>
      {head}
      <Named>
        <QueryBuilder
          fields={fields}
          query={query}
          onQueryChange={(changed: RuleGroupType) => {
            const next = toCondition(changed)
            if (JSON.stringify(next) !== JSON.stringify(condition))
              onChange(next ?? (none === undefined ? condition : undefined))
          }}
          onAddRule={(rule) => ({
            ...rule,
            ...(first ? firstRule(questions.find(({ key }) => key === rule.field) ?? first) : {}),
          })}
          listsAsArrays
          showNotToggle
          combinators={[
            { name: 'and', value: 'and', label: 'All of these' },
            { name: 'or', value: 'or', label: 'Any of these' },
          ]}
          translations={{
            addRule: { label: 'Add a comparison', title: 'Add a comparison' },
            addGroup: { label: 'Add a group', title: 'Add a group' },
            removeRule: { label: '×', title: 'Remove this comparison' },
            removeGroup: { label: '×', title: 'Remove this group' },
            notToggle: { label: 'Not', title: 'The opposite' },
            combinators: { title: 'All or any' },
            fields: { title: 'Question' },
            operators: { title: 'Comparison' },
            value: { title: 'Answer' },
          }}
        />
      </Named>
      {none !== undefined && (
        <Button size="small" onClick={() => onChange(undefined)}>
          Remove the condition
        </Button>
      )}
    </Box>
  )
}

function fieldOf({ key, type, choices = [] }: Question, label: string, choiceName: (key: string) => string): Field {
  const values = choices.map((choice) => ({ name: choice.key, value: choice.key, label: choiceName(choice.key) }))
  const common = { name: key, value: key, label, operators: OPERATORS[type] }
  if (type === 'number') return { ...common, inputType: 'number', defaultValue: 0 }
  if (type === 'boolean') return { ...common, valueEditorType: 'checkbox', defaultValue: true }
  return {
    ...common,
    values,
    defaultValue: values[0]?.name,
    valueEditorType: (operator: string) => (['in', 'notIn'].includes(operator) ? 'multiselect' : 'select'),
  }
}
