/**
 * The contents of a log about requests and errors. No query, whose filters hold search texts; no token of a result, which opens it; and of
 * an error of the database neither the values nor the message, which quotes them.
 */
export const logged = {
  req: ({ method, url }: { method: string; url: string }) => ({ method, url: masked(url) }),
  err: (error: Error & { code?: string; table?: string; constraint?: string; query?: unknown }) => {
    const fromDatabase = 'query' in error
    return {
      type: error.name,
      code: error.code,
      message: fromDatabase ? 'The database refused.' : error.message,
      table: error.table,
      constraint: error.constraint,
      stack: frames(error),
    }
  },
}

/** Longer than an id: the token of a result or an invitation, anywhere in an address, escaped or not. */
const TOKEN = /[\w%-]{40,}/g

/** An address without its query and without secrets. */
export const masked = (url: string) => (url.split('?')[0] as string).replace(TOKEN, '***')

const frames = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
