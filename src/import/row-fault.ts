/** Why a row cannot be imported, in words for the person who has to mend it. */
export class RowFault extends Error {}
