import { Button, MenuItem, Stack, TextField, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { getPublishedModel, listPublishedModels, type ReportBlock } from '@verdict/contracts'
import type { Json } from '@verdict/engine'
import { namesIn } from '@verdict/wording'
import { useMemo } from 'react'
import { call } from '../api/call.ts'
import { ConditionField } from '../conditions/ConditionField.tsx'
import { titleOf } from '../ui/title-of.ts'

type Condition = NonNullable<ReportBlock['condition']>

interface Props {
  id: string
  condition: ReportBlock['condition']
  problem: string | undefined
  onChange(condition: Condition | undefined): void
}

/** In which reports a block appears: those of one model, where a condition over its answers is true. */
export function BlockCondition({ id, condition, problem, onChange }: Props) {
  const { data: models = [], isSuccess } = useQuery({
    queryKey: ['published-models'],
    queryFn: async () => (await call(listPublishedModels)).body,
  })
  const chosen = condition?.model
  const isGone = chosen !== undefined && isSuccess && !models.some(({ slug }) => slug === chosen)
  return (
    <Stack gap={3}>
      <TextField
        select
        size="small"
        label="Appears in"
        value={chosen ?? ''}
        onChange={({ target }) =>
          onChange(
            target.value === ''
              ? undefined
              : { model: target.value, when: target.value === chosen ? (condition?.when ?? null) : null },
          )
        }
        error={isGone}
        helperText={
          isGone
            ? 'This model is not published any more: the block appears in the reports of its past assessments only.'
            : chosen === undefined
              ? 'Reports of every model. A condition is over the questions of one.'
              : 'Reports of this model, where the condition is true; not in those of other models.'
        }
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 420 }}
      >
        <MenuItem value="">Every report</MenuItem>
        {models.map(({ slug, title }) => (
          <MenuItem key={slug} value={slug}>
            Reports of “{titleOf(title)}”, on a condition
          </MenuItem>
        ))}
        {isGone && <MenuItem value={chosen}>{chosen}</MenuItem>}
      </TextField>
      {condition && !isGone && (
        <OfModel
          id={id}
          slug={condition.model}
          when={condition.when}
          onChange={(when) => onChange(when === undefined ? undefined : { ...condition, when })}
        />
      )}
      {problem && (
        <Typography color="error" role="alert">
          {problem}
        </Typography>
      )}
    </Stack>
  )
}

interface OfModelProps {
  id: string
  slug: string
  when: Json
  onChange(when: Json | undefined): void
}

function OfModel({ id, slug, when, onChange }: OfModelProps) {
  const {
    data: model,
    error,
    refetch,
  } = useQuery({
    queryKey: ['published-model', slug],
    queryFn: async () => (await call(getPublishedModel, { params: { slug } })).body.document,
    staleTime: 60_000,
  })
  const names = useMemo(() => model && namesIn(model, model.defaultLocale), [model])
  if (error)
    return (
      <Typography color="error">
        {error.message} <Button onClick={() => void refetch()}>Try again</Button>
      </Typography>
    )
  if (!model || !names) return <Typography color="text.secondary">Its questions are being loaded…</Typography>
  return (
    <ConditionField
      label="Where"
      model={model}
      names={names}
      place={`blocks/${id}`}
      none="In every report of this model."
      condition={when}
      questions={model.questions}
      onChange={onChange}
    />
  )
}
