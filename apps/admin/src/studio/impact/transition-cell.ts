/** How a number of a from-to matrix looks: what stays is shaded, what changes stands out. */
export const transitionCell = (stays: boolean, count: number) => ({
  background: stays ? 'var(--sunken)' : 'none',
  fontWeight: !stays && count > 0 ? 700 : 400,
  color: count === 0 ? 'var(--ink-faint)' : 'inherit',
})
