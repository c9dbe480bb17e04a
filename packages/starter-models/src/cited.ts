import type { Source } from '@verdict/engine'

/** Sources that were all looked at on one day. */
export function seenOn(accessed: string) {
  const page = (title: string, publisher: string, published: string | undefined, url: string): Source => ({
    title,
    url,
    publisher,
    ...(published && { published }),
    accessed,
  })

  /** The files of a public repository as they stood at one commit. */
  const repository =
    (name: string, commit: string, publisher: string, published?: string) =>
    (title: string, path: string): Source =>
      page(title, publisher, published, `https://github.com/${name}/blob/${commit}/${path}`)

  return { page, repository }
}
