/**
 * By how much memory may rise over all that is judged, as a part of its median. It is the same for every length, so a
 * longer soak finds smaller leaks.
 */
export const MOST_RISE = 0.05

/** The part of a soak in which caches fill, and which is not judged. */
export const WARM_UP = 1 / 4
