import type { ReactNode } from 'react'

interface Props {
  id: string
  /** The finding: a sentence that could be quoted. */
  finding: string
  hint?: string
  children: ReactNode
}

/** A section with a heading that states its finding, and the evidence beside it. */
export function Section({ id, finding, hint, children }: Props) {
  return (
    <section className="page" id={id} aria-labelledby={`${id}-finding`}>
      <div className="section cols">
        <div className="c-1-4">
          <h2 className="finding" id={`${id}-finding`} tabIndex={-1}>
            {finding}
          </h2>
          {hint && <p className="text text-soft">{hint}</p>}
        </div>
        <div className="c-5-12">{children}</div>
      </div>
    </section>
  )
}
