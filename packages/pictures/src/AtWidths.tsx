import { createContext, Fragment, type ReactNode, useContext } from 'react'

/** Breakpoints of pictures in rem; the style sheet repeats them. */
const WIDTHS = [4, 8, 12, 16, 20, 28, 40]

/** The width of a picture in rem where it is known before it is drawn, as on paper. */
export const KnownWidth = createContext<number | undefined>(undefined)

interface Props {
  /** Draws for pictures that are at least so wide; what it returns carries the class. */
  children(width: number, className: string): ReactNode
}

/**
 * Letters keep their size while a picture grows, so how many fit depends on its width, which a server does not know: the texts are
 * drawn for each breakpoint, and the style sheet shows those that fit the surrounding element with the class `measured`.
 * Where the width is known, they are drawn for it alone.
 */
export function AtWidths({ children }: Props) {
  const known = useContext(KnownWidth)
  const widths = known === undefined ? WIDTHS : [Math.max(...WIDTHS.filter((from, i) => i === 0 || known >= from))]
  return widths.map((width) => <Fragment key={width}>{children(width, `at-width from-${width}`)}</Fragment>)
}
