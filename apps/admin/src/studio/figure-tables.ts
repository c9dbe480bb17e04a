/** How tables of figures look: names on the left, numbers in columns on the right. */
export const figureTables = {
  '& table.figures': { borderCollapse: 'collapse', fontSize: '.875rem' },
  '& table.figures :is(th, td)': {
    padding: '6px 10px',
    borderBottom: '1px solid var(--rule-faint)',
    textAlign: 'right',
    fontWeight: 400,
  },
  // The table scrolls sideways before a name breaks within a word.
  '& table.figures th:first-of-type': { textAlign: 'left', paddingLeft: 0, overflowWrap: 'break-word' },
  '& table.figures thead :is(th, td)': {
    borderBottom: '1px solid var(--rule-strong)',
    color: 'var(--ink-faint)',
  },
  '& table.figures tfoot tr:first-of-type :is(th, td)': { borderTop: '1px solid var(--rule-strong)' },
} as const
