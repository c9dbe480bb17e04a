import AddOutlined from '@mui/icons-material/AddOutlined'
import ArrowDownwardOutlined from '@mui/icons-material/ArrowDownwardOutlined'
import ArrowUpwardOutlined from '@mui/icons-material/ArrowUpwardOutlined'
import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import DeleteOutlined from '@mui/icons-material/DeleteOutlined'
import { Box, Button, IconButton, Stack, Tooltip, Typography, useMediaQuery } from '@mui/material'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLocation } from 'react-router-dom'
import { Empty } from '../../ui/Empty.tsx'
import { useLatest } from '../../ui/use-latest.ts'
import type { KeyedList } from '../document/keys.ts'
import { moved } from '../../ui/lists.ts'
import { roomOf } from '../document/unfinished-places.ts'
import { useAt } from './use-focus-at.ts'
import { useKeys } from './use-keys.ts'
import { CommentMark } from '../comments/CommentMark.tsx'
import { ElementList } from './ElementList.tsx'
import { ElementPicker } from './ElementPicker.tsx'
import { focusName, nameIn } from './focus-name.ts'
import { KeyField } from './KeyField.tsx'
import { useRemoval } from './use-removal.tsx'

interface Props<Element extends { key: string }> {
  list: KeyedList
  /** What one of them is called, such as "question". */
  noun: string
  elements: Element[]
  /** '' where it has none yet. */
  nameOf(element: Element): string
  onChange(elements: Element[]): void
  /** The name that the key follows. */
  keyedBy(element: Element): string
  /** Adds a new element to the draft; returns its key. */
  add(): string
  /** Adds a copy to the draft; returns its key. */
  copy(element: Element): string
  /** What stands in the list beside the name. */
  hint?(element: Element): ReactNode
  /** Beside the buttons for the chosen one: what else can be done with it. */
  more?(element: Element): ReactNode
  empty: string
  /** Beside the button that adds one: another that adds many. */
  addMany?: ReactNode
  /** @param leaveName to be called when the field of its name is left, with the name that it had before */
  children(element: Element, set: (changed: Element) => void, leaveName: (before: string) => void): ReactNode
}

/** A list at the left, the chosen element at the right: added, copied, moved and removed with the same buttons everywhere. */
export function Elements<Element extends { key: string }>(props: Props<Element>) {
  const { list, noun, elements, keyedBy, onChange, add, copy, hint, more, empty, addMany, children } = props
  const nameOf = (each: Element) => props.nameOf(each) || `(${noun} without a name)`
  const { follow } = useKeys(list)
  const [remove, removing] = useRemoval()
  // The place is remembered beside the key: undoing a changed key does not lead elsewhere.
  const [chosen, setChosen] = useState({ key: elements[0]?.key, index: 0, visit: 0, fresh: false })
  const found = elements.findIndex(({ key }) => key === chosen.key)
  const index = found !== -1 ? found : Math.max(0, Math.min(chosen.index, elements.length - 1))
  const element = elements[index]
  const wide = useMediaQuery('(min-width: 1280px)', { noSsr: true })
  const choose = useCallback(
    (key: string | undefined, at: number, fresh = false) =>
      setChosen(({ visit }) => ({ key, index: at, visit: visit + 1, fresh })),
    [],
  )
  const at = useAt()
  const { key: visited } = useLocation()
  useEffect(() => {
    // The address leads to one of them.
    const inRoom = `${roomOf(list)}/`
    const wanted = at?.startsWith(inRoom) ? at.slice(inRoom.length).split('/')[0] : undefined
    const found = elements.findIndex(({ key }) => key === wanted)
    if (found !== -1) choose(wanted, found)
    // Only when somebody is led here, not whenever something is typed.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at, visited])
  const rekey = (key: string) => setChosen((now) => ({ ...now, key, index }))

  const addNext = useLatest(() => choose(add(), elements.length, true))
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const { target, currentTarget, ctrlKey, metaKey, altKey, shiftKey, nativeEvent } = event
    if (event.key !== 'Enter' || altKey || shiftKey || nativeEvent.isComposing || event.defaultPrevented) return
    const isName = target instanceof HTMLInputElement && target === nameIn(currentTarget)
    // A dialog that it opened is elsewhere in the page.
    if (!(ctrlKey || metaKey || isName) || !currentTarget.contains(target as Node)) return
    event.preventDefault()
    // The key follows a name that is left; then the next is added.
    // At once, so that not even the next key is lost.
    flushSync(() => (target as HTMLElement).blur())
    addNext()
  }

  const addButton = (
    <Button
      data-field={`${roomOf(list)}/add`}
      startIcon={<AddOutlined />}
      variant="outlined"
      size="small"
      onClick={addNext}
    >
      Add {/^[aeiou]/.test(noun) ? 'an' : 'a'} {noun}
    </Button>
  )
  if (!element)
    return (
      <div data-field={roomOf(list)}>
        <Empty title={`No ${noun} yet.`}>
          <Typography sx={{ mb: 3 }}>{empty}</Typography>
          <Stack direction="row" gap={2}>
            {addButton}
            {addMany}
          </Stack>
        </Empty>
      </div>
    )
  const choices = wide ? (
    <ElementList {...{ elements, index, nameOf, hint, onChange }} room={roomOf(list)} onChoose={choose} />
  ) : (
    <ElementPicker {...{ elements, index, noun, nameOf }} onChoose={choose} />
  )
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: wide ? '240px minmax(0, 1fr)' : 'minmax(0, 1fr)', gap: 6 }}>
      <Box>
        {choices}
        <Stack direction="row" gap={2} flexWrap="wrap">
          {addButton}
          {addMany}
        </Stack>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Stack direction="row" alignItems="center" gap={1} sx={{ mb: 4 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            {/* Nothing names a term by its key. */}
            {list !== 'glossary' && <KeyField key={chosen.visit} list={list} value={element.key} onRenamed={rekey} />}
          </Box>
          <Tool
            label={`Move this ${noun} up`}
            disabled={index === 0}
            onClick={() => onChange(moved(elements, index, -1))}
            icon={<ArrowUpwardOutlined fontSize="small" />}
          />
          <Tool
            label={`Move this ${noun} down`}
            disabled={index === elements.length - 1}
            onClick={() => onChange(moved(elements, index, 1))}
            icon={<ArrowDownwardOutlined fontSize="small" />}
          />
          <Tool
            label={`Copy this ${noun}`}
            onClick={() => choose(copy(element), elements.length, true)}
            icon={<ContentCopyOutlined fontSize="small" />}
          />
          {more?.(element)}
          <CommentMark place={`${roomOf(list)}/${element.key}`} what={`this ${noun}`} />
          <Tool
            label={`Remove this ${noun}`}
            onClick={() =>
              remove({
                list,
                key: element.key,
                name: nameOf(element),
                onRemoved: () => choose(elements[index === 0 ? 1 : index - 1]?.key, Math.max(0, index - 1)),
              })
            }
            icon={<DeleteOutlined fontSize="small" />}
          />
        </Stack>
        <Stack key={chosen.visit} gap={5} ref={chosen.fresh ? focusName : undefined} onKeyDown={onKeyDown}>
          {children(
            element,
            (changed) => onChange(elements.map((each) => (each.key === element.key ? changed : each))),
            (before) => rekey(follow(element.key, before, keyedBy(element))),
          )}
        </Stack>
        {removing}
      </Box>
    </Box>
  )
}

const Tool = ({
  label,
  icon,
  onClick,
  disabled = false,
}: {
  label: string
  icon: ReactNode
  onClick(): void
  disabled?: boolean
}) => (
  <Tooltip title={label}>
    <span>
      <IconButton size="small" aria-label={label} onClick={onClick} disabled={disabled}>
        {icon}
      </IconButton>
    </span>
  </Tooltip>
)
