import ArrowDropDown from '@mui/icons-material/ArrowDropDown'
import { Button, Menu, MenuItem } from '@mui/material'
import { useState } from 'react'

interface Props<Choice> {
  label: string
  choices: readonly Choice[]
  disabled?: boolean
  onChoose(choice: Choice): void
}

/** A button that offers some choices and acts on the one that is taken. */
export function ChoiceMenu<Choice extends { id: string; name: string }>({
  label,
  choices,
  disabled = false,
  onChoose,
}: Props<Choice>) {
  const [anchor, setAnchor] = useState<HTMLElement>()
  return (
    <>
      <Button
        data-bulk={label}
        endIcon={<ArrowDropDown />}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {label}
      </Button>
      {anchor && (
        <Menu open anchorEl={anchor} onClose={() => setAnchor(undefined)}>
          {choices.map((choice) => (
            <MenuItem
              key={choice.id}
              onClick={() => {
                setAnchor(undefined)
                onChoose(choice)
              }}
            >
              {choice.name}
            </MenuItem>
          ))}
        </Menu>
      )}
    </>
  )
}
