import { Button, Typography } from '@mui/material'
import type { Json, Question } from '@verdict/engine'
import type { Names } from '@verdict/wording'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { usePointerDrag } from '../ui/use-pointer-drag.ts'
import { type Action, ConditionContext, type ConditionModel } from './condition-context.ts'
import { ConditionKeys } from './ConditionKeys.tsx'
import { countable } from './count.ts'
import { insertedAt, movedAt, partAt, partOf, partsIn, placedAt, removedAt, spelledOutIn, turnedAt } from './edit.ts'
import { problemsByPart } from './part-problems.ts'
import { Adders, PartLines } from './GroupLines.tsx'
import { shareName } from './names.ts'
import { type Address, addressName, type Part } from './part.ts'
import { read } from './read.ts'
import { DRAWN } from './sample.ts'
import { useCounts } from './use-counts.ts'
import { useUnread } from './use-unread.ts'

interface Props {
  label: string
  model: ConditionModel
  names: Names
  place: string
  condition: Json
  questions: Question[]
  /** It may be taken away as a whole. */
  isOptional: boolean
  /** The focus comes to its first word. */
  takesFocus: boolean
  onChange(condition: Json | undefined): void
}

/** A condition read as sentences, and edited line by line: what is not touched stays as it is written. */
export function ConditionEditor(props: Props) {
  const { label, model, names, place, condition, questions, isOptional, takesFocus, onChange } = props
  const unread = useUnread(place)
  const known = useMemo(() => new Map(model.questions.map((each) => [each.key, each])), [model.questions])
  const [spelledOut, setSpelledOut] = useState<ReadonlySet<string>>(new Set())
  const [open, setOpen] = useState<string>()
  const whole = useMemo(() => read(condition, known, spelledOut), [condition, known, spelledOut])
  const problems = useMemo(() => problemsByPart(whole, questions), [whole, questions])
  const left = useMemo(
    () =>
      new Map(partsIn(whole).map(({ part, address }) => [addressName(address), countable(part, problems, address)])),
    [whole, problems],
  )
  const counted = useMemo(() => [...left.values()].filter((json) => json !== undefined), [left])
  const countOfJson = useCounts(model, counted)
  const box = useRef<HTMLDivElement>(null)
  const next = useRef(takesFocus ? { json: condition, address: [] as Address, always: true } : undefined)
  // The next edit applies to the newest value, even if it has not been rendered yet.
  const now = useRef(whole)
  useEffect(() => {
    now.current = whole
  }, [whole])

  useEffect(() => {
    const { current } = next
    // The store may hold a copy.
    if (!current || JSON.stringify(current.json) !== JSON.stringify(whole.json)) return
    next.current = undefined
    if (!current.always && document.activeElement !== document.body) return
    focusOn(box.current, current.address)
    setOpen(addressName(current.address))
  }, [whole])

  function edit(change: (whole: Part) => Part | undefined, focus?: Address) {
    const changed = change(now.current)
    if (changed === now.current) return
    if (!changed && isOptional) return onChange(undefined)
    const json = changed ? changed.json : null
    const lines = changed ? spelledOutIn(changed) : new Set<string>()
    now.current = read(json, known, lines)
    setSpelledOut(lines)
    // What had the focus may be gone with what it changed.
    next.current = { json, address: focus ?? addressIn(open ?? ''), always: focus !== undefined }
    onChange(json)
  }

  function act(action: Action, address: Address) {
    const group = address.slice(0, -1)
    const at = address.at(-1) ?? 0
    const part = partAt(now.current, address)
    if (action === 'add') {
      const [into, index] = part?.kind === 'group' ? [address, 0] : [group, address.length === 0 ? 1 : at + 1]
      edit((whole) => insertedAt(whole, into, index, partOf(null)), [...into, index])
    } else if (action === 'turn') edit((whole) => turnedAt(whole, address, known), address)
    else if (action === 'remove') edit((whole) => removedAt(whole, address), at > 0 ? [...group, at - 1] : group)
    else {
      const moved = movedAt(now.current, address, action)
      edit(() => moved.whole, moved.address)
    }
  }

  const onPointerDown = usePointerDrag(box, {
    item: '[data-address]',
    handle: '.drag',
    onDrop(dragged, on, after) {
      const moved = placedAt(now.current, addressOf(dragged), addressOf(on), after)
      edit(() => moved.whole, moved.address)
    },
  })

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    const target = event.target as HTMLElement
    // A menu is drawn elsewhere, and its keys are its own.
    if (!event.currentTarget.contains(target)) return
    const line = target.closest<HTMLElement>('[data-address]')
    const action = actionOf(event, target.matches('input, textarea'))
    if (!line || !action) return
    event.preventDefault()
    act(action, addressOf(line))
  }

  /** A line opens when it is pressed, not before: what opens moves what is below it. */
  const openAt = (target: EventTarget) => {
    const line = (target as HTMLElement).closest<HTMLElement>('[data-address]')
    if (line && box.current?.contains(line)) setOpen(line.dataset.address)
  }

  const totals = { scenarios: model.scenarios.length, drawn: DRAWN }
  const jsonOf = (address: Address) => left.get(addressName(address))
  const count = left.get('') === undefined ? undefined : countOfJson(left.get('') as Json)
  const kept = partsIn(whole).filter(({ part }) => part.kind === 'kept').length
  return (
    <ConditionContext.Provider
      value={{
        ...{ model, names, known, questions, problems, totals, open, unread, edit, act },
        isCounted: (_, address) => jsonOf(address) !== undefined,
        countOf: (_, address) => {
          const json = jsonOf(address)
          return json === undefined ? undefined : countOfJson(json)
        },
      }}
    >
      <div
        ref={box}
        className="condition"
        role="group"
        aria-label={label}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onClick={({ target }) => openAt(target)}
        onFocus={({ target }) => target.matches(':focus-visible') && !isPressed(target) && openAt(target)}
      >
        <div className="when">
          <Typography variant="h6" component="h3">
            {label}
          </Typography>
          <span className="read-head" aria-hidden="true">
            <span>scenarios</span>
            <span>answers</span>
          </span>
        </div>
        <p className="note" aria-live="polite">
          {count &&
            `True in ${count.scenarios} of ${totals.scenarios} scenarios and ${shareName(count.drawn, DRAWN)} of ${DRAWN.toLocaleString('en')} answers drawn at random. `}
          {problems.size > 0 && 'Counted without unfinished and invalid parts. '}
          {kept > 0 && `${kept === 1 ? 'One part is' : `${kept} parts are`} kept unchanged.`}
        </p>
        <PartLines part={whole} address={[]} join="" />
        {whole.kind !== 'group' && <Adders address={[]} at={1} />}
        <ConditionKeys />
        {isOptional && (
          <Button size="small" onClick={() => onChange(undefined)}>
            Remove the condition
          </Button>
        )}
      </div>
    </ConditionContext.Provider>
  )
}

const ARROWS: { [key: string]: Action } = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'out', ArrowRight: 'in' }

/** In a field, letters are letters, and Delete is the field's. */
function actionOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, isField: boolean): Action | undefined {
  if (key === 'Enter' && (ctrlKey || metaKey)) return 'add'
  if (altKey && ARROWS[key]) return ARROWS[key]
  if (isField || ctrlKey || metaKey) return undefined
  if (key === '!') return 'turn'
  return key === 'Delete' ? 'remove' : undefined
}

const addressOf = (line: HTMLElement) => addressIn(line.dataset.address ?? '')
const addressIn = (name: string): Address => (name === '' ? [] : name.split('.').map(Number))

/** Whether the pointer is down on it: then the press opens its line. */
const isPressed = (target: HTMLElement) => target.matches(':active')

/** To the first word of a line; where the line is gone, of the group that it was in. */
function focusOn(box: HTMLElement | null, address: Address) {
  for (let length = address.length; length >= 0; length--) {
    const line = box?.querySelector(`[data-address="${addressName(address.slice(0, length))}"]`)
    const word = line?.querySelector<HTMLElement>('[data-word]')
    if (word) return word.focus()
  }
}
