import { QueryClient } from '@tanstack/react-query'

/** How often a question that got no answer is asked again. */
const MOST_RETRIES = 2

/** Whether asking again may help: the server was not reached, or failed. What it refused it refuses again. */
export const mayHelpToRetry = (failures: number, error: unknown): boolean => {
  const { status } = error as { status?: number }
  return failures < MOST_RETRIES && (status === 0 || (status !== undefined && status >= 500))
}

/** What the desk has asked the API, as long as its page stands. */
export const newQueryClient = () => new QueryClient({ defaultOptions: { queries: { retry: mayHelpToRetry } } })
