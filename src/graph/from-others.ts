/** The predicate that a relationship does not join an entity to itself. */
export const fromOthers = (relationship: string) => `${relationship}.fromKey <> ${relationship}.toKey`
