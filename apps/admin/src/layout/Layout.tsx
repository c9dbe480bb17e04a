import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined'
import { Box, IconButton, Tooltip, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { AppBar, Layout as RaLayout, Logout, Menu, TitlePortal, UserMenu } from 'react-admin'
import KeyOutlined from '@mui/icons-material/KeyOutlined'
import PersonOutlined from '@mui/icons-material/PersonOutlined'
import { Link } from 'react-router-dom'
import { LeaveDialog } from '../autosave/LeaveDialog.tsx'
import { Crashed } from './Crashed.tsx'
import { toggleScheme } from '../theme/scheme.ts'
import { MentionsItem } from './MentionsItem.tsx'
import { MenuPanel } from './MenuPanel.tsx'
import { DeskKeys } from './DeskKeys.tsx'
import { useRooms } from './use-rooms.ts'
import { UserMenuLink } from './UserMenuLink.tsx'
import { Wordmark } from './Wordmark.tsx'

/** The frame of every page: app bar, menu and content. */
export const Layout = ({ children }: { children: ReactNode }) => (
  <RaLayout
    appBar={Bar}
    // What sticks below it would hang in the air where it slides away.
    appBarAlwaysOn
    menu={SideMenu}
    sidebar={MenuPanel}
    error={Crashed}
    sx={{
      // react-admin would rather let the whole page scroll sideways than a table.
      minWidth: 0,
      '& .RaList-main': { minWidth: 0 },
      '& .RaList-content': { overflowX: 'auto' },
      // The bulk actions take up room before anything is selected.
      '& .RaBulkActionsToolbar-collapsed': { display: 'none' },
      '& .RaBulkActionsToolbar-toolbar, & .RaBulkActionsToolbar-topToolbar': { flexWrap: 'wrap', minWidth: 0 },
      // On a phone the actions are a column, which would wrap to a second one.
      '& .RaList-actions': {
        flexWrap: { xs: 'nowrap', sm: 'wrap', md: 'nowrap' },
        alignItems: { md: 'center' },
        background: 'transparent',
      },
      '& .MuiToolbar-root': { background: 'transparent' },
      // A filter is as wide as its name.
      '& .RaFilterForm-filterFormInput .MuiInputBase-root, & .filter-field .MuiInputBase-root': {
        minWidth: 200,
      },
      '& .RaLayout-appFrame': { marginTop: '56px' },
      '& .RaLayout-content': {
        background: 'var(--paper)',
        padding: { xs: '0 16px 48px', md: '0 32px 64px' },
        minWidth: 0,
      },
      '& .RaSidebar-fixed': { background: 'var(--sunken)' },
      '& .RaSidebar-root': { background: 'var(--sunken)', borderInlineEnd: '1px solid var(--rule)' },
    }}
  >
    {children}
    <LeaveDialog />
    <DeskKeys />
  </RaLayout>
)

const Bar = ({ alwaysOn = false }: { alwaysOn?: boolean }) => (
  <AppBar
    alwaysOn={alwaysOn}
    color="inherit"
    elevation={0}
    toolbar={
      <Tooltip title="Light or dark">
        <IconButton onClick={toggleScheme} aria-label="Light or dark" size="small">
          <DarkModeOutlined fontSize="small" />
        </IconButton>
      </Tooltip>
    }
    userMenu={
      <UserMenu>
        <MentionsItem />
        <UserMenuLink to="/account" text="Your account" icon={<PersonOutlined />} />
        <UserMenuLink to="/change-password" text="Change password" icon={<KeyOutlined />} />
        <Logout />
      </UserMenu>
    }
    sx={{ background: 'var(--sheet)', borderBottom: '1px solid var(--rule)', '& .RaAppBar-toolbar': { minHeight: 56 } }}
  >
    <Box
      component={Link}
      to="/"
      aria-label="Verdict"
      sx={{ display: 'flex', alignItems: 'center', gap: 2, color: 'inherit', textDecoration: 'none', mr: 6 }}
    >
      <Wordmark />
      <Typography variant="h6" component="span" sx={{ display: { xs: 'none', sm: 'inline' }, fontWeight: 500 }}>
        Verdict
      </Typography>
    </Box>
    <TitlePortal variant="body2" sx={{ color: 'var(--ink-soft)' }} />
  </AppBar>
)

/** The menu of the resources that this role may open. */
const SideMenu = () => (
  <Menu sx={{ padding: '12px 8px', '& .MuiListItemIcon-root': { minWidth: 32 } }}>
    {useRooms().map((name) => (
      <Menu.ResourceItem key={name} name={name} />
    ))}
  </Menu>
)
