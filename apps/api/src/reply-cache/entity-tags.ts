/** The entity tags that a client has, without the marks of weakness, which do not count where a body is to be saved (RFC 9110, 13.1.2). */
const tagsOf = (header: string): string[] => header.split(',').map((each) => each.trim().replace(/^W\//, ''))

/**
 * The tag by which a client has a reply already; undefined where it has none of them.
 *
 * @param header `If-None-Match`
 * @param tags of the reply, in each way in which it may have been packed
 */
export function matchingTag(header: string | undefined, tags: readonly string[]): string | undefined {
  if (header === undefined) return undefined
  const [first] = tags
  if (header === first) return first
  const had = tagsOf(header)
  return had.includes('*') ? first : tags.find((tag) => had.includes(tag))
}
