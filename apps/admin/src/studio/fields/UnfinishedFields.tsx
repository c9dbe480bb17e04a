import { type ReactNode, useEffect, useRef, useState } from 'react'
import { FormField } from '../../ui/typing/FormField.tsx'
import { readNumber } from '../../ui/typing/read-number.ts'
import type { Reading } from '../../ui/typing/use-typed.ts'
import { type Unfinished, useUnfinished } from '../../ui/typing/unfinished.ts'

interface Field {
  name: string
  label: string
  read(text: string): Reading<unknown>
  width: number
}

interface Props<Values> {
  /** Where they are kept until the last of them is a value. */
  place: string
  fields: readonly Field[]
  /** Why values that are good by themselves are none together. */
  refuse?(values: Values): string | undefined
  /** All of them are values. */
  onFinished(values: Values): void
  children?: ReactNode
}

/** Begins fields that belong together: empty, named in Check, and nothing in the document until all of them are values. */
export function begin(unfinished: Unfinished, place: string, label: string) {
  unfinished.keepPart(place, { label, text: '', problem: 'Nothing is typed yet.', over: '', fields: {} })
}

/** Fields that are values together or not at all. They are kept as they are typed, and read when one of them is left. */
export function UnfinishedFields<Values>({ place, fields, refuse, onFinished, children }: Props<Values>) {
  const unfinished = useUnfinished()
  const entry = unfinished.snapshot()[place]
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const first = useRef<HTMLInputElement>(null)
  const isFresh = entry?.text === ''
  useEffect(() => {
    if (isFresh) first.current?.focus()
    // Only when it appears.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  if (!entry) return null
  const typed = entry.fields ?? {}
  const readings = fields.map(({ name, read }) => [name, read(typed[name] ?? '')] as const)
  const problemOf = (name: string) => {
    const reading = readings.find(([each]) => each === name)?.[1]
    return reading && 'problem' in reading ? reading.problem : undefined
  }
  const values = Object.fromEntries(readings.map(([name, reading]) => [name, 'value' in reading ? reading.value : 0]))
  const open = fields.filter(({ name }) => problemOf(name) !== undefined)
  const together = open.length === 0 ? refuse?.(values as Values) : undefined

  function type(name: string, text: string) {
    const next = { ...typed, [name]: text }
    const missing = fields.filter(({ name, read }) => 'problem' in read(next[name] ?? '')).map(({ label }) => label)
    const problem = missing.length > 0 ? `${missing.join(', ')}: to be filled in.` : 'It is not in the draft yet.'
    const said = fields.flatMap(({ name }) => next[name] || []).join(', ')
    unfinished.keepPart(place, { ...entry, label: entry?.label ?? '', text: said, problem, over: '', fields: next })
  }

  function leave(name: string) {
    setLeft((now) => new Set(now).add(name))
    if (open.length > 0 || together !== undefined) return
    unfinished.finishPart(place)
    onFinished(values as Values)
  }

  return (
    <>
      {fields.map(({ name, label, width }, i) => {
        const text = typed[name] ?? ''
        const problem = left.has(name) && text !== '' ? problemOf(name) : undefined
        const shown = problem ?? (i === fields.length - 1 && left.has(name) ? together : undefined)
        return (
          <FormField
            key={name}
            inputRef={i === 0 ? first : undefined}
            label={label}
            data-field={`${place}/${name}`}
            value={text}
            error={shown !== undefined}
            helperText={shown}
            onChange={(next) => type(name, next)}
            onLeave={() => leave(name)}
            slotProps={{ htmlInput: { autoComplete: 'off' } }}
            sx={{ width }}
          />
        )
      })}
      {children}
    </>
  )
}

/** A number of these fields. */
export const numberFrom = (min?: number, max?: number) => (text: string) => readNumber(text, { min, max })
