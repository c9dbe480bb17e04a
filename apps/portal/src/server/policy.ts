import { createHash } from 'node:crypto'

interface Own {
  /** The page's only script that is not a file. */
  script: string
  style: string
  /** The origins that may show it within their pages. */
  framedBy: string[]
}

/**
 * The content security policy of a page. Inline scripts and styles are allowed by hash, not by nonce: the page is the same for every
 * reader, and so it can be cached.
 */
export const policyFor = ({ script, style, framedBy }: Own): string =>
  [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src ${style ? hashOf(style) : "'self'"}`,
    "font-src 'self'",
    "img-src 'self' data: https:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${framedBy.length > 0 ? framedBy.join(' ') : "'none'"}`,
  ].join('; ')

const hashes = new Map<string, string>()

/** Worked out once: every page has the same script, and nearly every one the same style. */
function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  if (hashes.size < MOST_HASHES) hashes.set(text, hash)
  return hash
}

/** An accent that is changed many times would fill the memory. */
const MOST_HASHES = 100
