import { Autocomplete, Chip, TextField } from '@mui/material'
import { useState } from 'react'
import { useLeadTags } from './use-lead-tags.ts'

interface Props {
  label?: string
  tags: string[]
  problem: string | undefined
  onChange(tags: string[]): void
}

/** What a lead is filed under: typed with Enter or a comma, or chosen from what others are. */
export function TagsField({ label = 'Tags', tags, problem, onChange }: Props) {
  const known = useLeadTags()
  const [text, setText] = useState('')
  const add = (typed: string[]) => {
    const more = typed.map((tag) => tag.trim()).filter(Boolean)
    onChange([...tags, ...more].filter((tag, i, all) => all.findIndex((each) => isSame(each, tag)) === i))
    setText('')
  }
  return (
    <Autocomplete
      multiple
      freeSolo
      disableClearable
      options={known}
      filterSelectedOptions
      value={tags}
      inputValue={text}
      onInputChange={(_, typed) => (typed.includes(',') ? add(typed.split(',')) : setText(typed))}
      onChange={(_, chosen) => (chosen.length < tags.length ? onChange(chosen) : add(chosen.slice(tags.length)))}
      // What was typed and left is a tag too.
      onBlur={() => text.trim() !== '' && add([text])}
      renderValue={(shown, getItemProps) =>
        shown.map((tag, i) => {
          const { key, ...item } = getItemProps({ index: i })
          return <Chip key={key} size="small" label={tag} {...item} />
        })
      }
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          error={problem !== undefined}
          helperText={problem}
          placeholder={tags.length === 0 ? 'shop, Berlin' : ''}
        />
      )}
    />
  )
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()
