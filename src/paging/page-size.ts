/** The number of members of a page if the client does not say, and the most that it may ask for. */
export const USUAL_PAGE = 20
export const LARGEST_PAGE = 100
