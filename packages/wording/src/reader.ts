/** Who reads a sentence about answers: the client who gave them, or the consultant, to whom it speaks of the client. */
export type Reader = 'client' | 'consultant'
