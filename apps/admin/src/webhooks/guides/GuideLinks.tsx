import { Link as MuiLink, Typography } from '@mui/material'
import { Link } from 'react-router-dom'
import { guides } from './guides.ts'

/** The pages that say how a webhook is connected. They open beside what is being filled in. */
export const GuideLinks = () => (
  <Typography variant="body2" component="p">
    How it is set up for{' '}
    {guides.map(({ name, title }, i) => (
      <span key={name}>
        {i > 0 && ' · '}
        <MuiLink component={Link} to={`/webhooks/guides/${name}`} target="_blank">
          {title}
        </MuiLink>
      </span>
    ))}
  </Typography>
)
