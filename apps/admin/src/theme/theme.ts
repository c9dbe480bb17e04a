import { defaultTheme } from 'react-admin'
import { createTheme } from '@mui/material/styles'

const serif = 'var(--serif)'
const line = '1px solid var(--rule)'

/** The design tokens that the portal uses too, as an MUI theme: light and dark come from the same custom properties. */
export const theme = createTheme({
  ...defaultTheme,
  cssVariables: { nativeColor: true },
  palette: {
    primary: {
      main: 'var(--accent)',
      dark: 'var(--accent-pressed)',
      light: 'var(--accent-tint)',
      contrastText: 'var(--on-accent)',
    },
    secondary: { main: 'var(--ink)', dark: 'var(--ink)', light: 'var(--ink-soft)', contrastText: 'var(--paper)' },
    error: { main: 'var(--error)', dark: 'var(--error)', light: 'var(--error-tint)', contrastText: 'var(--on-accent)' },
    warning: {
      main: 'var(--caution)',
      dark: 'var(--caution)',
      light: 'var(--caution-tint)',
      contrastText: 'var(--on-accent)',
    },
    success: {
      main: 'var(--good)',
      dark: 'var(--good)',
      light: 'var(--accent-tint)',
      contrastText: 'var(--on-accent)',
    },
    info: { main: 'var(--ink-soft)', dark: 'var(--ink)', light: 'var(--sunken)', contrastText: 'var(--paper)' },
    text: { primary: 'var(--ink)', secondary: 'var(--ink-soft)', disabled: 'var(--ink-faint)' },
    background: { default: 'var(--paper)', paper: 'var(--sheet)' },
    divider: 'var(--rule)',
    action: {
      hover: 'var(--sunken)',
      selected: 'var(--accent-tint)',
      active: 'var(--ink-soft)',
      disabled: 'var(--ink-faint)',
    },
  },
  shape: { borderRadius: 3 },
  spacing: 4,
  typography: {
    fontFamily: 'var(--sans)',
    fontSize: 14,
    h4: { fontFamily: serif, fontWeight: 400, fontSize: '1.875rem', letterSpacing: '-.012em', lineHeight: 1.14 },
    h5: { fontFamily: serif, fontWeight: 400, fontSize: '1.375rem', letterSpacing: '-.008em', lineHeight: 1.2 },
    h6: { fontFamily: serif, fontWeight: 400, fontSize: '1.125rem', lineHeight: 1.25 },
    body1: { fontSize: '.875rem', lineHeight: 1.5 },
    button: { textTransform: 'none', fontWeight: 600 },
    subtitle2: { fontWeight: 600 },
    caption: { fontSize: '.8125rem', color: 'var(--ink-faint)' },
  },
  components: {
    MuiCssBaseline: { styleOverrides: { body: { backgroundColor: 'var(--paper)' } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiPopover: { styleOverrides: { paper: { boxShadow: 'var(--shadow-overlay)' } } },
    MuiDialog: { styleOverrides: { paper: { boxShadow: 'var(--shadow-overlay)' } } },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      // The library takes the browser's ring away, and draws a ripple for it. Where things stand close together it is within them.
      styleOverrides: {
        root: {
          '&.Mui-focusVisible': { outline: '3px solid var(--focus)', outlineOffset: 2 },
          '&:is([role=tab], [role=menuitem], [role=option], li > *, td > *).Mui-focusVisible': { outlineOffset: -3 },
        },
      },
    },
    MuiButton: {
      defaultProps: { disableElevation: true },
      styleOverrides: {
        root: { minHeight: 36, paddingInline: 14, whiteSpace: 'nowrap' },
        outlined: {
          color: 'var(--ink)',
          borderColor: 'var(--rule-control)',
          fontWeight: 500,
          '&:hover': { borderColor: 'var(--ink)', background: 'var(--sunken)' },
        },
      },
    },
    MuiTabs: { styleOverrides: { root: { minHeight: 44 }, indicator: { height: 3 } } },
    MuiTab: {
      styleOverrides: {
        root: {
          minHeight: 44,
          minWidth: 0,
          padding: '0 10px',
          color: 'var(--ink-soft)',
          fontWeight: 500,
          '&.Mui-selected': { color: 'var(--ink)', fontWeight: 600 },
        },
      },
    },
    MuiTableCell: {
      styleOverrides: {
        root: { borderColor: 'var(--rule-faint)', fontSize: '.875rem' },
        head: {
          color: 'var(--ink-faint)',
          fontSize: '.8125rem',
          fontWeight: 400,
          borderBottomColor: 'var(--rule-strong)',
          background: 'transparent',
        },
      },
    },
    MuiOutlinedInput: {
      styleOverrides: { root: { background: 'var(--sheet)' }, notchedOutline: { borderColor: 'var(--rule-control)' } },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiFormControl: { defaultProps: { size: 'small' } },
    MuiSelect: { defaultProps: { size: 'small' } },
    MuiSlider: {
      styleOverrides: {
        root: { color: 'var(--ink)', height: 2 },
        track: { border: 0 },
        rail: { color: 'var(--rule)', opacity: 1 },
        thumb: {
          width: 14,
          height: 14,
          background: 'var(--sheet)',
          border: '2px solid var(--ink)',
          '&:hover, &.Mui-focusVisible': { boxShadow: '0 0 0 3px var(--accent-tint)' },
        },
      },
    },
    MuiAlert: {
      styleOverrides: {
        // The buttons of a notice go below its text where both do not fit beside each other.
        root: { borderRadius: 0, borderInlineStart: '3px solid currentColor', color: 'var(--ink)', flexWrap: 'wrap' },
        message: { flex: '1 1 140px' },
        standardError: { background: 'var(--error-tint)', borderColor: 'var(--error)' },
        standardWarning: { background: 'var(--caution-tint)', borderColor: 'var(--caution)' },
        standardSuccess: { background: 'var(--accent-tint)', borderColor: 'var(--accent)' },
        standardInfo: { background: 'var(--sunken)', borderColor: 'var(--rule-control)' },
      },
    },
    MuiToggleButton: {
      styleOverrides: {
        root: {
          padding: '6px 14px',
          color: 'var(--ink)',
          '&.Mui-selected, &.Mui-selected:hover': { background: 'var(--ink)', color: 'var(--paper)' },
        },
      },
    },
    MuiChip: { styleOverrides: { root: { borderRadius: 17 } } },
    MuiTooltip: {
      styleOverrides: { tooltip: { background: 'var(--ink)', color: 'var(--paper)', fontSize: '.8125rem' } },
    },
    RaDatagrid: {
      styleOverrides: { root: { '& .RaDatagrid-headerCell': { borderBottom: '1px solid var(--rule-strong)' } } },
    },
    RaList: {
      styleOverrides: {
        root: { '& .RaList-content': { background: 'transparent', borderTop: 0 }, '& .RaList-main': { gap: 0 } },
      },
    },
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          color: 'var(--ink)',
          minHeight: 36,
          borderRadius: 3,
          fontSize: '.875rem',
          '& .RaMenuItemLink-icon': { minWidth: 32 },
          '&.RaMenuItemLink-active': {
            background: 'var(--sheet)',
            fontWeight: 600,
            boxShadow: 'inset 3px 0 0 var(--accent)',
            color: 'var(--ink)',
          },
        },
      },
    },
    RaListToolbar: { styleOverrides: { root: { paddingBottom: 12 } } },
    RaFilterForm: { styleOverrides: { root: { padding: 0, rowGap: 12 } } },
    RaFilterFormInput: { styleOverrides: { root: { marginTop: 0, '& .MuiFormControl-root': { marginBottom: 0 } } } },
    RaToolbar: { styleOverrides: { root: { background: 'transparent', borderTop: line } } },
  } as never,
})
