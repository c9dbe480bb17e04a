import { Box } from '@mui/material'

/** What a lead is filed under. */
export const Tags = ({ tags }: { tags: string[] }) => (
  <>
    {tags.map((tag) => (
      <Box
        key={tag}
        component="span"
        sx={{
          display: 'inline-block',
          px: 1.5,
          mr: 1,
          background: 'var(--sunken)',
          borderRadius: '3px',
          fontSize: '.75rem',
          color: 'var(--ink-soft)',
        }}
      >
        {tag}
      </Box>
    ))}
  </>
)
