/** The product's logo: weights on two beams. */
export const Wordmark = () => (
  <svg width="26" height="26" viewBox="0 0 26 26" fill="none" stroke="var(--accent)" strokeWidth="2" aria-hidden="true">
    <path d="M3 8h20M3 18h20" />
    <circle cx="17" cy="8" r="3.4" fill="var(--sheet)" />
    <circle cx="9" cy="18" r="3.4" fill="var(--sheet)" />
  </svg>
)
