import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { FormField } from './FormField.tsx'
import { NumberField } from './NumberField.tsx'
import { readEmail } from './read-email.ts'
import { Unfinished, UnfinishedContext } from './unfinished.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const field = () => screen.getByRole<HTMLInputElement>('textbox')
const keys = (text: string) => userEvent.setup().type(field(), text)
const PLACE = 'ratings/a/speed/value'

/** A field of a draft, and what it made of what was typed. */
function draftField({ value = 5 as number | undefined, optional = false, min = 0, max = 10 } = {}) {
  const committed: (number | undefined)[] = []
  const unfinished = new Unfinished('verdict:unfinished:test')
  function Field({ from }: { from: number | undefined }) {
    const [now, setNow] = useState(from)
    return (
      <UnfinishedContext.Provider value={unfinished}>
        <NumberField
          key={String(from)}
          label="Value"
          place={PLACE}
          value={now}
          min={min}
          max={max}
          optional={optional}
          onCommit={(next) => {
            committed.push(next)
            setNow(next)
          }}
        />
        <button type="button">Elsewhere</button>
      </UnfinishedContext.Provider>
    )
  }
  const drawn = render(<Field from={value} />)
  return { committed, unfinished, ...drawn, leave: () => fireEvent.blur(field()) }
}

describe('a field of a draft', () => {
  test('takes nothing while it is typed, and one value when it is left', async () => {
    const { committed, leave } = draftField()
    await keys('{Control>}a{/Control}{Backspace}7,5')
    expect([committed, field().value]).toEqual([[], '7,5'])
    leave()
    expect([committed, field().value]).toEqual([[7.5], '7.5'])
  })

  test.each(['{Enter}', '{Control>}s{/Control}', '{Meta>}s{/Meta}'])('takes it on %s', async (key) => {
    const { committed } = draftField()
    await keys(`{Backspace}6${key}`)
    expect(committed).toEqual([6])
  })

  test('what means the same changes nothing', async () => {
    const { committed, leave } = draftField()
    await keys('{Backspace}5.0')
    leave()
    expect([committed, field().value]).toEqual([[], '5'])
  })

  test('what is no value stays as it was typed, with the reason, changes nothing, and is remembered', async () => {
    const { committed, unfinished, leave } = draftField()
    await keys('{Backspace}11')
    leave()
    expect(committed).toEqual([])
    expect(field().value).toBe('11')
    expect(screen.getByText('11 does not fit: a number from 0 to 10.')).toBeTruthy()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(unfinished.snapshot()).toEqual({
      [PLACE]: { label: 'Value', text: '11', over: '5', problem: '11 does not fit: a number from 0 to 10.' },
    })
  })

  test('stays marked until it can be read, and is forgotten as unfinished once it is', async () => {
    const { committed, unfinished, leave } = draftField()
    await keys('{Backspace}abc')
    leave()
    await keys('{Backspace}')
    expect(screen.getByText(/cannot be read/)).toBeTruthy()
    await keys('{Backspace}{Backspace}8')
    expect(screen.queryByText(/cannot be read/)).toBeNull()
    leave()
    expect([committed, unfinished.snapshot()]).toEqual([[8], {}])
  })

  test('Escape puts back what was there and goes no further, once', async () => {
    const { committed } = draftField()
    const heard: string[] = []
    const listen = (event: KeyboardEvent) => heard.push(event.key)
    document.addEventListener('keydown', listen)
    await keys('{Backspace}9{Escape}')
    expect([field().value, committed]).toEqual(['5', []])
    expect(heard).not.toContain('Escape')
    await keys('{Escape}')
    expect(heard).toContain('Escape')
    document.removeEventListener('keydown', listen)
  })

  describe('in a dialog', () => {
    /** The keys that the dialog heard, by which it closes. */
    function inDialog(part: ReactNode) {
      const heard: string[] = []
      const drawn = render(
        <div role="dialog" onKeyDown={({ key }) => heard.push(key)}>
          {part}
        </div>,
      )
      return { heard, ...drawn }
    }

    test('Escape takes in what was typed, and closes it', async () => {
      const committed: unknown[] = []
      const { heard } = inDialog(<NumberField label="Value" value={5} onCommit={(value) => committed.push(value)} />)
      await keys('{Backspace}9{Escape}')
      expect([committed, heard.at(-1)]).toEqual([[9], 'Escape'])
    })

    test('Escape keeps what cannot be read as unfinished, and closes it', async () => {
      const unfinished = new Unfinished('verdict:unfinished:test')
      const { heard } = inDialog(
        <UnfinishedContext.Provider value={unfinished}>
          <NumberField label="Value" place={PLACE} value={5} onCommit={() => {}} />
        </UnfinishedContext.Provider>,
      )
      await keys('x{Escape}')
      expect([unfinished.snapshot()[PLACE]?.text, heard.at(-1)]).toEqual(['5x', 'Escape'])
    })

    test('Escape says what is wrong where that would be lost, and then gives it up', async () => {
      const { heard } = inDialog(<NumberField label="Value" value={5} onCommit={() => {}} />)
      await keys('x{Escape}')
      expect([field().value, screen.queryByText(/cannot be read/) !== null]).toEqual(['5x', true])
      await keys('{Escape}')
      expect([field().value, heard.includes('Escape')]).toEqual(['5', false])
    })
  })

  test('empty is a value only where it may be', async () => {
    const must = draftField()
    await keys('{Backspace}')
    must.leave()
    expect([must.committed, screen.queryByText(/^Empty:/) !== null]).toEqual([[], true])
    cleanup()
    localStorage.clear()
    const may = draftField({ optional: true })
    await keys('{Backspace}')
    may.leave()
    expect(may.committed).toEqual([undefined])
  })

  test('what was left unfinished is there again when the field is', async () => {
    const first = draftField()
    await keys('{Backspace}11')
    first.leave()
    cleanup()
    const again = draftField()
    expect(field().value).toBe('11')
    expect(screen.getByText(/does not fit/)).toBeTruthy()
    expect(again.committed).toEqual([])
    cleanup()
    draftField({ value: 4 })
    expect(field().value).toBe('4')
  })

  test('what is typed is taken when the field goes, and when the page ends', async () => {
    const gone = draftField()
    await keys('{Backspace}6')
    gone.unmount()
    expect(gone.committed).toEqual([6])
    const ended = draftField()
    await keys('{Backspace}7')
    window.dispatchEvent(new Event('pagehide'))
    expect(ended.committed).toEqual([7])
  })
})

/** A field of a form, and what the form heard. */
function formField({
  value = '',
  problem,
  multiline = false,
  isInDialog = false,
}: {
  value?: string
  problem?: string
  multiline?: boolean
  isInDialog?: boolean
} = {}) {
  const heard: string[] = []
  function Field() {
    const [text, setText] = useState(value)
    return (
      <FormField
        label="E-mail"
        value={text}
        read={multiline ? undefined : readEmail}
        multiline={multiline}
        problem={problem}
        helperText="They sign in with it."
        onChange={(next) => {
          heard.push(next)
          setText(next)
        }}
      />
    )
  }
  render(
    isInDialog ? (
      <div role="dialog">
        <Field />
      </div>
    ) : (
      <Field />
    ),
  )
  return { heard, leave: () => fireEvent.blur(field()) }
}

describe('a field of a form', () => {
  test('tells of each key, and finds no problem before it is left', async () => {
    const { heard, leave } = formField()
    await keys('ad')
    expect(heard).toEqual(['a', 'ad'])
    expect(screen.getByText('They sign in with it.')).toBeTruthy()
    leave()
    expect(screen.getByText('This address looks incomplete.')).toBeTruthy()
    await keys('a@example.org')
    expect(screen.queryByText('This address looks incomplete.')).toBeNull()
  })

  test('takes spaces off when it is left', async () => {
    const { heard, leave } = formField()
    await keys(' ada@example.org ')
    leave()
    expect([heard.at(-1), field().value]).toEqual(['ada@example.org', 'ada@example.org'])
  })

  test('Escape puts back what was there when it was entered', async () => {
    const { heard } = formField({ value: 'ada@example.org' })
    await keys('{Backspace}{Backspace}{Escape}')
    expect(heard.at(-1)).toBe('ada@example.org')
  })

  test('Escape leaves it in a dialog, which it closes', async () => {
    const { heard } = formField({ isInDialog: true })
    await keys('ada@{Escape}')
    expect([heard.at(-1), field().value]).toEqual(['ada@', 'ada@'])
  })

  test('Escape takes nothing of several lines away, which may be long work', async () => {
    const { heard } = formField({ multiline: true })
    await keys('Long work{Escape}')
    expect(heard.at(-1)).toBe('Long work')
  })

  test('a problem of the server’s stands until the text is another', async () => {
    formField({ value: 'ada@example.org', problem: 'Somebody has this address already.' })
    expect(screen.getByText('Somebody has this address already.')).toBeTruthy()
    await keys('x')
    expect(screen.queryByText('Somebody has this address already.')).toBeNull()
    await keys('{Backspace}')
    expect(screen.getByText('Somebody has this address already.')).toBeTruthy()
  })

  test('what is found there already is read at once', () => {
    formField({ value: 'ada@' })
    expect(screen.getByText('This address looks incomplete.')).toBeTruthy()
  })
})
