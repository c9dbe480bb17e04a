import { Box } from '@mui/material'
import { markOf } from '@verdict/theme/marks'

/** An option's mark at the size of the text around it. */
export function OptionMark({ index }: { index: number }) {
  const { colour, path, hollow } = markOf(index)
  return (
    <Box
      component="svg"
      viewBox="-6.5 -6.5 13 13"
      aria-hidden="true"
      sx={{ width: '.75em', height: '.75em', flex: 'none', overflow: 'visible', color: colour }}
    >
      <path
        d={path}
        fill={hollow ? 'none' : 'currentColor'}
        stroke={hollow ? 'currentColor' : 'none'}
        strokeWidth={2}
      />
    </Box>
  )
}

/** An option by colour, mark and name. */
export const OptionName = ({ index, name }: { index: number; name: string }) => (
  <Box
    component="span"
    sx={{ display: 'inline-flex', alignItems: 'center', gap: '.45em', color: markOf(index).colour, fontWeight: 600 }}
  >
    <OptionMark index={index} />
    {name}
  </Box>
)
