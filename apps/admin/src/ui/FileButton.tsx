import { Button } from '@mui/material'
import { type ReactNode, useRef } from 'react'

interface Props {
  /** What the field of the file is called, for those who do not see the button beside it. */
  name: string
  accept: string
  size?: 'small'
  children: ReactNode
  onFile(file: File): void
}

/** A button that asks for a file. */
export function FileButton({ name, accept, size, children, onFile }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button variant="outlined" {...(size && { size })} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={name}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file may be chosen again once it is mended.
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}
