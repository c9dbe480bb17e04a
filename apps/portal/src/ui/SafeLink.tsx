import { WEB_ADDRESS } from '@verdict/engine/validate'

/** A link to a web address; anything else stays text, so that no other scheme can run. */
export function SafeLink({ href, children }: { href: string; children: string }) {
  return WEB_ADDRESS.test(href) ? (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  ) : (
    children
  )
}
