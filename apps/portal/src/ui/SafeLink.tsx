/** An address that may be followed: anything but http and https stays text. */
export function SafeLink({ href, children }: { href: string; children: string }) {
  return /^https?:\/\//i.test(href) ? (
    <a href={href} rel="noreferrer">
      {children}
    </a>
  ) : (
    children
  )
}
