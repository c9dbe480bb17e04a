/** The buttons of a notice go below its text where both do not fit beside each other. */
export const WRAPPED = { flexWrap: 'wrap', '& .MuiAlert-message': { flex: '1 1 180px' } }
