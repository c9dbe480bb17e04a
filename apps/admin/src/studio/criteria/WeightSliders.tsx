import AddOutlined from '@mui/icons-material/AddOutlined'
import { Box, Button, Stack, Typography } from '@mui/material'
import type { Criterion } from '@verdict/engine'
import { useEffect, useState, useRef } from 'react'
import { useLocation } from 'react-router-dom'
import { Empty } from '../../ui/Empty.tsx'
import { readNumber, writeNumber } from '../../ui/typing/read-number.ts'
import { useUnfinished } from '../../ui/typing/unfinished.ts'
import { copiedName } from '../document/copied-name.ts'
import { AddCriteria } from './AddCriteria.tsx'
import { CriterionDialog } from './CriterionDialog.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { useRemoval } from '../fields/use-removal.tsx'
import { compact, moved } from '../../ui/lists.ts'
import { useLatest } from '../../ui/use-latest.ts'
import { useAt } from '../fields/use-focus-at.ts'
import { useKeys } from '../fields/use-keys.ts'
import { TotalContext, WeightRow, weightRow } from './WeightRow.tsx'

/** What counts, and how much: a slider and a number each, the share of the whole, and what the latest version had. */
export function WeightSliders() {
  const { document, edit, published, names } = useDraft()
  const { criteria } = document
  const addButton = useRef<HTMLButtonElement>(null)
  const [editing, setEditing] = useState<{ key: string; fresh?: number }>()
  const at = useAt()
  const { key: visited } = useLocation()
  useEffect(() => {
    // The address leads to what the dialog has.
    const [room, key, field] = at?.split('/') ?? []
    if (room === 'criteria' && key !== undefined && field !== undefined && field !== 'weight') setEditing({ key })
  }, [at, visited])
  const keys = useKeys('criteria')
  const [remove, removing] = useRemoval()
  const unfinished = useUnfinished()
  const total = criteria.reduce((all, { weight }) => all + weight, 0)
  // The scale stands still while a weight is dragged along it.
  const [scale, setScale] = useState<number>()
  const most = scale ?? Math.max(10, ...criteria.map(({ weight }) => weight))
  const before = new Map(published?.criteria.map(({ key, weight }) => [key, weight]))
  const set = (key: string, changed: Partial<Criterion>, place: string) =>
    edit(
      (now) => ({
        ...now,
        criteria: now.criteria.map((each) => (each.key === key ? compact({ ...each, ...changed }) : each)),
      }),
      place,
    )

  // The same functions at each render: the rows that they are given to are not rendered again.
  const weigh = useLatest((key: string, weight: number) => set(key, { weight }, `weight/${key}`))
  const putBack = useLatest((key: string, weight: number) => set(key, { weight }, ''))
  const release = useLatest(() => setScale(undefined))
  const drag = useLatest((key: string, weight: number) => {
    setScale(most)
    weigh(key, weight)
  })
  const editOne = useLatest((key: string) => setEditing({ key }))

  // Each has fields of its own.
  const open = (key: string) => setEditing((now) => ({ key, fresh: (now?.fresh ?? 0) + 1 }))

  const add = useLatest(() => {
    const text = (said: string) => ({ [document.defaultLocale]: said })
    const key = keys.fresh('')
    const empty = readNumber('', { min: 0 })
    // It counts for nothing until somebody weighs it.
    if ('problem' in empty)
      unfinished.keep(`criteria/${key}/weight`, {
        label: 'Weight',
        text: '',
        problem: empty.problem,
        over: writeNumber(0),
      })
    edit((now) => ({
      ...now,
      criteria: [...now.criteria, { key, name: text(''), description: text(''), weight: 0 }],
    }))
    open(key)
  })

  function close() {
    setEditing(undefined)
    // The button that the focus returns to is gone where the first criterion has taken the place of the empty list.
    setTimeout(() => {
      if (window.document.activeElement === window.document.body) addButton.current?.focus()
    })
  }

  /** A copy has the ratings of the criterion that it is made from. */
  function copy(criterion: Criterion) {
    const name = copiedName(criterion.name)
    const key = keys.fresh(names.text(name))
    edit((now) => ({
      ...now,
      criteria: [...now.criteria, { ...criterion, key, name }],
      ratings: [
        ...now.ratings,
        ...now.ratings.filter((each) => each.criterion === criterion.key).map((each) => ({ ...each, criterion: key })),
      ],
    }))
    open(key)
  }

  const addButtons = (
    <Stack direction="row" gap={2}>
      <Button ref={addButton} data-field="criteria/add" startIcon={<AddOutlined />} variant="outlined" onClick={add}>
        Add a criterion
      </Button>
      <AddCriteria />
    </Stack>
  )
  if (criteria.length === 0)
    return (
      <Empty title="No criterion yet.">
        <Typography sx={{ mb: 3 }}>
          Criteria are what the options are rated on. Ten to sixteen that do not say the same thing twice do well.
        </Typography>
        {addButtons}
      </Empty>
    )
  const index = criteria.findIndex(({ key }) => key === editing?.key)
  const criterion = criteria[index]
  return (
    <Box>
      <Box
        sx={{
          ...weightRow,
          borderBottom: '1px solid var(--rule-strong)',
          minHeight: 32,
          color: 'var(--ink-faint)',
          fontSize: '.8125rem',
        }}
      >
        <span>Criterion</span>
        <span>Weight</span>
        <span />
        <span style={{ textAlign: 'right' }}>Share</span>
        <span style={{ textAlign: 'right' }}>{published ? 'Before' : ''}</span>
        <span />
      </Box>
      <TotalContext.Provider value={total}>
        {criteria.map(({ key, name, group, weight }, i) => {
          const groupName = names.text(group)
          return (
            <div key={key}>
              {groupName && groupName !== names.text(criteria[i - 1]?.group) && (
                <Typography variant="subtitle2" component="h3" sx={{ pt: 5, pb: 2 }}>
                  {groupName}
                </Typography>
              )}
              <WeightRow
                criterion={key}
                name={names.text(name) || '(criterion without a name)'}
                weight={weight}
                old={before.get(key)}
                most={most}
                onDrag={drag}
                onRelease={release}
                onWeigh={weigh}
                onPutBack={putBack}
                onEdit={editOne}
              />
            </div>
          )
        })}
      </TotalContext.Provider>
      <Stack direction="row" justifyContent="space-between" alignItems="center" sx={{ mt: 4 }}>
        {addButtons}
        <Typography variant="caption">
          Total {Math.round(total * 10) / 10}; any scale will do, the shares count.
        </Typography>
      </Stack>
      {criterion && (
        <CriterionDialog
          criterion={criterion}
          fresh={editing?.fresh}
          first={index === 0}
          last={index === criteria.length - 1}
          onChange={(changed) => set(criterion.key, changed, `criterion/${criterion.key}`)}
          onRenamed={(key) => setEditing((now) => ({ ...now, key }))}
          onMove={(by) => edit((now) => ({ ...now, criteria: moved(now.criteria, index, by) }))}
          onNext={add}
          onCopy={() => copy(criterion)}
          onRemove={() =>
            remove({
              list: 'criteria',
              key: criterion.key,
              name: names.criterion(criterion.key),
              onRemoved: () => setEditing(undefined),
            })
          }
          onClose={close}
        />
      )}
      {removing}
    </Box>
  )
}
