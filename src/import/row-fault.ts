/** Why a row cannot be imported, worded for the person who has to correct it. */
export class RowFault extends Error {}
