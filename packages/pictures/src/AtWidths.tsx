import { Fragment, type ReactNode } from 'react'

/** Widths from which on a picture is drawn another way, in the height of the page's letters (rem); the style sheet knows them too. */
const WIDTHS = [4, 8, 12, 16, 20, 28, 40]

interface Props {
  /** Draws for pictures that are at least so wide; what it returns carries the class. */
  children(width: number, className: string): ReactNode
}

/**
 * Letters keep their size while a picture grows, so that how many have room depends on its width, which a server does not know: they are
 * drawn for each, and the style sheet shows those that fit the element around with the class `measured`.
 */
export function AtWidths({ children }: Props) {
  return WIDTHS.map((width) => <Fragment key={width}>{children(width, `at-width from-${width}`)}</Fragment>)
}
