import AddOutlined from '@mui/icons-material/AddOutlined'
import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack, Typography } from '@mui/material'
import type { Choice, Question } from '@verdict/engine'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLatest } from '../../ui/use-latest.ts'
import { CommentMark } from '../comments/CommentMark.tsx'
import { useDraft } from '../draft/draft-context.ts'
import { Effects } from '../effects/Effects.tsx'
import { KeyField } from '../fields/KeyField.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { useRemoval } from '../fields/use-removal.tsx'
import type { KeyedList } from '../document/keys.ts'
import { compact, moved, replacedAt } from '../../ui/lists.ts'
import { useKeys } from '../fields/use-keys.ts'
import { useUndoNotice } from '../fields/use-undo-notice.tsx'
import { AddLines } from '../pasting/AddLines.tsx'
import { counted } from '../pasting/counted.ts'
import { pastedChoices } from '../pasting/pasted-lines.ts'
import { understoodLines } from '../pasting/understood.tsx'

/** The choices of a question, and what each of them does. */
export function ChoiceFields({ question, set }: { question: Question; set(changed: Question): void }) {
  const { document, names } = useDraft()
  const list: KeyedList = `questions/${question.key}/choices`
  const keys = useKeys(list)
  const [remove, removing] = useRemoval()
  const undoNotice = useUndoNotice()
  const choices = question.choices ?? []
  const yesOrNo = question.type === 'boolean'
  const nameOf = ({ label }: Choice) => names.text(label) || '(choice without a name)'
  const change = (next: Choice[]) => set({ ...question, choices: next })

  const box = useRef<HTMLDivElement>(null)
  const [added, setAdded] = useState(0)
  useEffect(() => {
    if (added === 0) return
    const choices = [...(box.current?.querySelectorAll('[data-choice]') ?? [])]
    const name = choices.at(-1)?.querySelector('input')
    name?.focus()
    name?.select()
  }, [added])

  const add = useLatest(() => {
    change([...choices, { key: keys.fresh(''), label: { [document.defaultLocale]: '' }, effects: [] }])
    setAdded(added + 1)
  })

  function understand(text: string) {
    const lines = pastedChoices(text, {
      locale: document.defaultLocale,
      taken: keys.taken(),
      names: choices.map(({ label }) => names.text(label)),
    })
    return understoodLines(
      'choice',
      lines,
      ({ label }) => ({ text: names.text(label) }),
      () => {
        change([...choices, ...lines.added])
        undoNotice(`Added ${counted(lines.added.length, 'choice')}.`)
      },
    )
  }

  /** In the name of a choice, Enter adds the next one. */
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, key, nativeEvent } = event
    const name = target instanceof HTMLInputElement && target.closest('[data-field$="/label"]')
    if (key !== 'Enter' || !name || yesOrNo || nativeEvent.isComposing) return
    event.preventDefault()
    // The key follows a name that is left.
    flushSync(() => target.blur())
    add()
  }

  return (
    <Box ref={box} data-field={`questions/${question.key}/choices`} onKeyDown={onKeyDown}>
      <Typography variant="h6" component="h3" sx={{ mb: 2 }}>
        Choices and what they do
      </Typography>
      {choices.map((each, i) => (
        // By place, not by key: a key that follows its name must not take the focus away.
        <Stack
          key={i}
          data-choice
          data-field={`questions/${question.key}/${each.key}`}
          gap={3}
          sx={{ borderTop: '1px solid var(--rule)', py: 4 }}
        >
          <Stack direction="row" gap={1} alignItems="flex-start">
            <Box sx={{ flex: 1 }}>
              <LocalTextField
                label={`Choice ${i + 1}`}
                place={`questions/${question.key}/${each.key}/label`}
                needed="A choice needs a name."
                value={each.label}
                onChange={(label) => change(replacedAt(choices, i, { ...each, label }))}
                onLeave={(before) => {
                  if (!yesOrNo) keys.follow(each.key, names.text(before), names.text(each.label))
                }}
              />
            </Box>
            <CommentMark place={`questions/${question.key}/choices/${each.key}`} what="this choice" />
            {!yesOrNo && (
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
                  aria-label={`Remove “${nameOf(each)}”`}
                  onClick={() => remove({ list, key: each.key, name: nameOf(each) })}
                >
                  <DeleteOutlined fontSize="small" />
                </IconButton>
              </>
            )}
          </Stack>
          <Stack direction={{ xs: 'column', md: 'row' }} gap={3} sx={{ '& > *': { flex: 1 } }}>
            <LocalTextField
              label="Short name"
              place={`questions/${question.key}/${each.key}/short`}
              optional
              value={each.short}
              onChange={(short) => change(replacedAt(choices, i, compact({ ...each, short })))}
              hint="22 letters at most."
            />
            <LocalTextField
              label="Within a sentence"
              place={`questions/${question.key}/${each.key}/clause`}
              optional
              value={each.clause}
              onChange={(clause) => change(replacedAt(choices, i, compact({ ...each, clause })))}
              hint="After “because” and “if”: a freelancer builds it."
            />
          </Stack>
          {!yesOrNo && <KeyField list={list} value={each.key} />}
          <Effects
            label="Effects"
            place={`questions/${question.key}/${each.key}`}
            effects={each.effects}
            onChange={(effects) => change(replacedAt(choices, i, { ...each, effects }))}
          />
        </Stack>
      ))}
      {!yesOrNo && (
        <Stack direction="row" gap={2}>
          <Button startIcon={<AddOutlined />} size="small" variant="outlined" onClick={add}>
            Add a choice
          </Button>
          <AddLines place={list} title="Add choices" hint="One a line, in their order." understand={understand} />
        </Stack>
      )}
      {removing}
    </Box>
  )
}
