import { Typography } from '@mui/material'
import { KEY } from '@verdict/engine/validate'
import { TypedField } from '../../ui/typing/TypedField.tsx'
import type { KeyedList } from '../document/keys.ts'
import { useState } from 'react'
import { roomOf } from '../document/unfinished-places.ts'
import { useKeys } from './use-keys.ts'

interface Props {
  list: KeyedList
  value: string
  /** The key was changed, everywhere in the draft. */
  onRenamed?(to: string): void
}

/** The name that answers, addresses and other programs know an element by: to be changed until it has been published. */
export function KeyField({ list, value, onRenamed }: Props) {
  const { fixed, refuse, rename, usesOf } = useKeys(list)
  const [uses, setUses] = useState<string>()
  if (fixed(value))
    return (
      <Typography variant="caption" title="Fixed, because it has been published: answers and results name it.">
        Key: {value}
      </Typography>
    )
  return (
    <TypedField<string>
      label="Key"
      size="small"
      value={value}
      place={`${roomOf(list)}/${value}/key`}
      helperText={uses && `Also named in ${uses}: a new key is carried along.`}
      // Looked up while the key is at hand, not at each key typed elsewhere.
      onFocus={() => setUses(usesOf(value))}
      write={String}
      read={(typed) => {
        const key = typed.trim()
        if (!KEY.test(key)) return { problem: `“${key}” is no key: a-z, 0-9 and hyphens, at most 64.` }
        const problem = key === value ? undefined : refuse(key)
        return problem === undefined ? { value: key } : { problem }
      }}
      onCommit={(key) => {
        rename(value, key)
        onRenamed?.(key)
      }}
      sx={{ width: 240, maxWidth: '100%', '& input': { fontFamily: 'var(--code)', fontSize: '.8125rem', py: 1 } }}
    />
  )
}
