import { Link } from '@mui/material'
import { wordingIn } from '@verdict/wording'
import { useOpenBehind, type Wanted } from './behind-context.ts'

const wording = wordingIn('en')

interface Props {
  count: number
  wanted: Wanted
  /** Of the list: what is counted. */
  title: string
}

/** A number that opens the assessments behind it. */
export function Behind({ count, wanted, title }: Props) {
  const open = useOpenBehind()
  const said = wording.number(count)
  if (!open || count === 0) return <>{said}</>
  return (
    <Link
      component="button"
      type="button"
      aria-label={`${said}: ${title}`}
      onClick={() => open(wanted, title)}
      sx={{ font: 'inherit', color: 'inherit', verticalAlign: 'baseline' }}
    >
      {said}
    </Link>
  )
}
