import { Fragment, type ReactNode } from 'react'

/** Breakpoints of pictures in rem; the style sheet repeats them. */
const WIDTHS = [4, 8, 12, 16, 20, 28, 40]

interface Props {
  /** Draws for pictures that are at least so wide; what it returns carries the class. */
  children(width: number, className: string): ReactNode
}

/**
 * Letters keep their size while a picture grows, so how many fit depends on its width, which a server does not know: the texts are
 * drawn for each breakpoint, and the style sheet shows those that fit the surrounding element with the class `measured`.
 */
export function AtWidths({ children }: Props) {
  return WIDTHS.map((width) => <Fragment key={width}>{children(width, `at-width from-${width}`)}</Fragment>)
}
