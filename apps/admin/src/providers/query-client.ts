import { QueryClient } from '@tanstack/react-query'

/** The most retries of a query. */
const MOST_RETRIES = 2

/** Whether a retry may help: the server was not reached, or failed. A refusal is not retried. */
export const mayHelpToRetry = (failures: number, error: unknown): boolean => {
  const { status } = error as { status?: number }
  return failures < MOST_RETRIES && (status === 0 || (status !== undefined && status >= 500))
}

/** The cache of API replies, for as long as the page is open. */
export const newQueryClient = () => new QueryClient({ defaultOptions: { queries: { retry: mayHelpToRetry } } })
