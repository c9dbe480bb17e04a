/** Whom the first start makes. */
export const ADMIN = { email: 'admin@example.com', password: 'e2e staple horses' }
